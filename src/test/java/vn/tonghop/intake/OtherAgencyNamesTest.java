package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.outline.Cover.Role;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.testing.Folders;

/** Agencies that were renamed, merged or split: the registry of the campaign's date decides. */
class OtherAgencyNamesTest {

  private static final Path MINI = Path.of("src/test/resources/jobs-mini");
  private static final String REGISTRY =
      """
      agency_code,official_name,group,sort_order,region,aliases,valid_from,valid_to,successor
      TV-1,Thư viện xã Mới,XA,1,,TV Mới,2019-01-01,2020-12-31,TV-1
      TV-1,Thư viện xã Cũ,XA,1,,TV Cũ,,2018-12-31,
      TV-1,Thư viện phường Sau,XA,1,,,2021-01-01,,
      TV-2,Thư viện huyện Hai,HUYEN,2,BAC,Huyện Hai,,,
      TV-3,Thư viện huyện Ba,HUYEN,3,BAC,Huyện Ba,,2015-06-30,TV-4
      TV-4,Thư viện huyện Bốn,HUYEN,4,BAC,,2015-07-01,2017-12-31,TV-2
      TV-5,Thư viện huyện Năm,HUYEN,5,BAC,,,2020-12-31,TV-7
      TV-6,Thư viện huyện Sáu,HUYEN,6,BAC,Huyện Hai,,2020-06-30,
      TV-7,Thư viện huyện Bảy,HUYEN,7,BAC,,2021-01-01,,
      """;

  @TempDir Path temp;
  private final Map<Role, String> cover = new EnumMap<>(Role.class);
  private Setup setup;

  @BeforeEach
  void registry() throws Exception {
    Folders.copy(MINI, temp);
    setup = with(REGISTRY);
  }

  private Setup with(String registry) throws Exception {
    Files.writeString(temp.resolve("registries/libraries.csv"), registry);
    return new JobsFolder(temp).load("mini-2020");
  }

  private Identity identify(String file) {
    return new Identification(setup)
        .identify(new SubmissionNames(file, List.of(file)), cover, List.of(), List.of());
  }

  private static String agency(Identity identity) {
    return Objects.requireNonNull(identity.agency()).code();
  }

  @ParameterizedTest
  @CsvSource({
    "Thư viện xã Cũ,TV-1",
    "TV Cũ,TV-1",
    "Thư viện phường Sau,TV-1",
    "Thư viện huyện Ba,TV-2",
    "Huyện Ba,TV-2",
    "Thư viện huyện Bốn,TV-2",
    "Thư viện huyện Bảy,TV-5"
  })
  void aNameOfAnotherDateIsCountedForTheAgencyOfThisOneAndTold(String name, String code) {
    cover.put(Role.AGENCY_NAME, name);
    Identity identity = identify("bao cao.xlsx");
    assertThat(agency(identity)).isEqualTo(code);
    assertThat(identity.findings())
        .extracting(Finding::code, Finding::found, Finding::expected)
        .containsExactly(
            tuple("OTHER-NAME", name, setup.registry().agency(code).orElseThrow().name()));
  }

  @ParameterizedTest
  @CsvSource({"TV-4,TV-2", "TV-7,TV-5"})
  void soIsACode(String former, String now) {
    cover.put(Role.AGENCY_CODE, former);
    assertThat(agency(identify("bao cao.xlsx"))).isEqualTo(now);
  }

  @Test
  void aFileNameMayUseAnotherName() {
    Identity identity = identify("Báo cáo Thư viện xã Cũ.xlsx");
    assertThat(agency(identity)).isEqualTo("TV-1");
    assertThat(identity.findings()).extracting(Finding::code).containsExactly("OTHER-NAME");
  }

  @Test
  void aNameOfThisDateIsNobodyElses() {
    cover.put(Role.AGENCY_NAME, "Huyện Hai");
    Identity identity = identify("bao cao.xlsx");
    assertThat(agency(identity)).isEqualTo("TV-2");
    assertThat(identity.findings()).isEmpty();
  }

  @Test
  void anAgencyThatEndedWithoutASuccessorIsUnknown() {
    cover.put(Role.AGENCY_NAME, "Thư viện huyện Sáu");
    Identity identity = identify("bao cao.xlsx");
    assertThat(identity.agency()).isNull();
    assertThat(identity.findings()).extracting(Finding::code).containsExactly("WHO");
  }

  @Test
  void formerNameAndCurrentCodeOfTheSameAgencyAgree() {
    cover.put(Role.AGENCY_NAME, "Thư viện xã Cũ");
    cover.put(Role.AGENCY_CODE, "TV-1");
    assertThat(agency(identify("bao cao.xlsx"))).isEqualTo("TV-1");
  }

  @Test
  void formerNameAndCodeOfAnotherAgencyDoNot() {
    cover.put(Role.AGENCY_NAME, "Thư viện xã Cũ");
    cover.put(Role.AGENCY_CODE, "TV-2");
    assertThat(identify("bao cao.xlsx").agency()).isNull();
  }

  @Test
  void anAgencySplitInTwoStandsForNeither() throws Exception {
    setup =
        with(
            REGISTRY.replace(
                "2015-06-30,TV-4\n",
                "2015-06-30,TV-4\nTV-3,Thư viện huyện Ba,HUYEN,3,BAC,,,2014-12-31,TV-5\n"));
    cover.put(Role.AGENCY_NAME, "Thư viện huyện Ba");
    assertThat(identify("bao cao.xlsx").agency()).isNull();
  }

  @Test
  void theAgenciesThatOneStandsForAreListed() {
    assertThat(setup.registry().succeeded())
        .containsOnly(Map.entry("TV-2", Set.of("TV-3", "TV-4")), Map.entry("TV-5", Set.of("TV-7")));
  }

  @Test
  void theOtherNamesAreListedByAgency() throws IOException {
    assertThat(setup.registry().otherNames().get("TV-2"))
        .containsExactlyInAnyOrder(
            "TV-3", "Thư viện huyện Ba", "Huyện Ba", "TV-4", "Thư viện huyện Bốn");
    assertThat(setup.registry().otherNames().keySet())
        .containsExactlyInAnyOrder("TV-1", "TV-2", "TV-5");
  }
}
