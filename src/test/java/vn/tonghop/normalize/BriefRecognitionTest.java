package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Findings;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;

/** What the first rows of each sheet tell is what all that is looked at tells. */
class BriefRecognitionTest {

  private record Told(int files, int briefly) {}

  private static List<String> shown(SheetTitles titles) {
    SheetSource cover = titles.cover();
    return List.of(
        cover == null ? "" : cover.file() + cover.name(),
        titles.all().toString(),
        titles.blocks().toString());
  }

  private static Told compare(String campaign, Path folder) throws Exception {
    Normalizer normalizer = new Normalizer(setup(campaign));
    SubmissionFiles files = new SubmissionFiles(ReadLimits.DEFAULT);
    int all = 0;
    int brief = 0;
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.filter(Files::isRegularFile).sorted().toList()) {
        PartFile part = PartFile.of(path.getFileName().toString(), path);
        try (OpenSubmission open = files.open(List.of(part))) {
          Optional<SheetTitles> told = normalizer.glance(open.sheets());
          all++;
          if (told.isPresent()) {
            brief++;
            assertThat(shown(told.get()))
                .as(path.toString())
                .isEqualTo(
                    shown(SheetTitles.of(normalizer.recognize(open.sheets(), new Findings()))));
          }
        }
      }
    }
    return new Told(all, brief);
  }

  private static Setup setup(String campaign) throws Exception {
    return new JobsFolder(Path.of("jobs")).load(campaign);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3500-KQ2017", "3500-KH2018"})
  void of_the_sample_reports(String campaign) throws Exception {
    Told told = compare(campaign, Path.of("sample-input", campaign));
    assertThat(told.briefly()).isGreaterThan(told.files() / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1729-KH2013", "48-2009H2", "48-2010H1", "509-2017", "2016-2011"})
  void of_reports_to_other_outlines(String campaign) throws Exception {
    Told told = compare(campaign, Path.of("sample-input", campaign));
    assertThat(told.files()).isPositive();
    assertThat(told.briefly()).isLessThanOrEqualTo(told.files());
  }

  @Test
  void of_messy_reports_where_they_tell_it_at_all() throws Exception {
    Told told = compare("3500-KQ2017", Path.of("src/test/resources/messy"));
    assertThat(told.briefly()).isLessThan(told.files());
  }
}
