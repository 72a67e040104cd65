package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A faultless report of one province as a CSV set, to be sent again with changes. */
final class CsvReport {

  static final String AGENCY = "UBND-19";

  /** An item with a plain count and what the report says of it. */
  static final String ITEM = "3500.I.2.dvc-tong";

  static final String COUNT = "1942";

  private static final Path SOURCE =
      SampleFiles.ALL.resolve("2017-11-03/3500-KQ2017_UBND-19_L01_20171103");

  private final SortedMap<String, String> files;

  private CsvReport(SortedMap<String, String> files) {
    this.files = files;
  }

  static CsvReport faultless() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(SOURCE)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return new CsvReport(files);
  }

  /** The same with another number on the cover. */
  CsvReport revision(int number) {
    return with("thong_tin.csv", "revision,1\n", "revision," + number + "\n");
  }

  CsvReport withoutRevision() {
    return with("thong_tin.csv", "revision,1\n", "");
  }

  /** The same with another number of services. */
  CsvReport counting(String count) {
    return with("chi_tieu.csv", ITEM + "," + COUNT + ",", ITEM + "," + count + ",");
  }

  CsvReport ofCampaign(String campaign) {
    return with("thong_tin.csv", "campaign,3500-KQ2017", "campaign," + campaign);
  }

  CsvReport with(String file, String old, String replacement) {
    SortedMap<String, String> changed = new TreeMap<>(files);
    String text = changed.getOrDefault(file, "").replace("\r\n", "\n");
    assertThat(text).as(file).contains(old);
    changed.put(file, text.replace(old, replacement));
    return new CsvReport(changed);
  }

  /** Puts it into the inbox as a folder, {@code day/name}. */
  void send(Path inbox, String name) throws IOException {
    Path folder = Files.createDirectories(inbox.resolve(name));
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
