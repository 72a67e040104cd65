package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names a submission came under.
 *
 * @param container name of the folder, zip or single file, without path
 * @param files names of its files; in a folder they begin with its name
 */
public record SubmissionNames(String container, List<String> files) {

  private static final Pattern WORKBOOK = Pattern.compile("(?i).*\\.(?:xlsx|xlsm|xls)");
  private static final Pattern EXTENSION =
      Pattern.compile("(?i)\\.(?:xlsx|xlsm|xls|csv|tsv|txt|zip|docx?|pdf)$");

  public SubmissionNames {
    files = List.copyOf(files);
  }

  /**
   * The names that may tell sender, revision and campaign: that of the container and those of the
   * workbooks in it, without folders and extensions. The files of a CSV set are named after tables
   * and tell nothing.
   */
  List<String> telling() {
    List<String> telling = new ArrayList<>();
    telling.add(bare(container));
    for (String file : files) {
      if (!file.equals(container) && WORKBOOK.matcher(file).matches()) {
        telling.add(bare(file));
      }
    }
    return telling;
  }

  private static String bare(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return EXTENSION.matcher(last).replaceFirst("").replace('\u2212', '-');
  }
}
