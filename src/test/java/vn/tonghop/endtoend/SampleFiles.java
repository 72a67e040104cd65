package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.testing.Folders;

/** The committed sample input, whole or in part. */
final class SampleFiles {

  static final Path ALL = Path.of("sample-input", Workplace.CAMPAIGN);

  /**
   * A small inbox with something of everything: workbooks, a CSV set, a zip with two agencies, two
   * loose parts of one report, a second revision, a late one, one in part, one refused.
   */
  static final List<String> FEW =
      List.of(
          "2017-10-31/3500-KQ2017_BTTTT_L01_20171031.xlsx",
          "2017-11-03/3500-KQ2017_BTP_L01_20171103.xlsx",
          "2017-11-03/3500-KQ2017_UBND-19_L01_20171103",
          "2017-11-07/3500-KQ2017_VTV_L01_20171107.xlsx",
          "2017-11-07/3500-KQ2017_VTV_L01_20171107_DVC.xlsx",
          "2017-11-07/bao-cao-hai-tinh.zip",
          "2017-11-08/3500-KQ2017_UBND-14_L01_20171108.xlsx",
          "2017-11-09/3500-KQ2017_BTTTT_L02_20171109.xlsx",
          "2017-11-09/3500-KQ2017_UBDT_L01_20171109.xlsx",
          "2017-11-20/3500-KQ2017_UBND-80_L01_20171120.xlsx");

  private SampleFiles() {}

  static void copyFew(Path inbox) throws IOException {
    for (String name : FEW) {
      copy(name, inbox);
    }
  }

  /** Copies one submission, a file or a folder, to the same place below the inbox. */
  static void copy(String name, Path inbox) throws IOException {
    copy(ALL.resolve(name), inbox.resolve(name), true);
  }

  /** Copies a file or folder under another name. */
  static void copy(Path from, Path to, boolean parents) throws IOException {
    if (parents) {
      Files.createDirectories(to.getParent());
    }
    Folders.copy(from, to);
  }
}
