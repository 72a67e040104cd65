package vn.tonghop.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The two project lists printed in the annex of the ministry's decision of 2010, character for
 * character, as a submission of the ministry under a cover that says so.
 */
final class PrintedLists {

  static final String CAMPAIGN = "2016-2011";

  private static final Path LISTS = Path.of("src/test/resources/catalogue");
  private static final String AGENCY = "BTTTT";
  private static final String DAY = "2010-12-23";
  private static final String NAME = CAMPAIGN + "_" + AGENCY + "_L01_20101223";

  private final Map<String, byte[]> files = new TreeMap<>();

  private PrintedLists() {}

  /**
   * @param root the repository's folder
   */
  static PrintedLists generate(Path root) throws IOException {
    PrintedLists lists = new PrintedLists();
    Path folder = root.resolve(LISTS);
    lists.put("thong_tin.csv", cover().getBytes(StandardCharsets.UTF_8));
    lists.put("du_an_ctqg.csv", Files.readAllBytes(folder.resolve("projects-2016-t1.asis.csv")));
    lists.put("du_an_bo.csv", Files.readAllBytes(folder.resolve("projects-2016-t2.asis.csv")));
    return lists;
  }

  /** Contents by path below the campaign's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  String expectedVerdicts() {
    return "file,agency,revision,received_on,verdict,codes\n"
        + DAY
        + "/"
        + NAME
        + ","
        + AGENCY
        + ",1,"
        + DAY
        + ",ACCEPTED_WITH_REMARKS,LOCALE MONEY-YEAR-PRINTED PERIOD-EMPTY\n";
  }

  private void put(String file, byte[] content) {
    files.put(DAY + "/" + NAME + "/" + file, content);
  }

  private static String cover() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("doc", "Quyết định 2016/QĐ-BTTTT ngày 23/12/2010");
    fields.put("campaign", CAMPAIGN);
    fields.put("agency_name", "Bộ Thông tin và Truyền thông");
    fields.put("agency_code", AGENCY);
    fields.put("revision", "1");
    fields.put("doc_no", "2016/QĐ-BTTTT");
    fields.put("doc_date", "23/12/2010");
    fields.put("note", "Hai danh mục dự án đúng như in trong Phụ lục; đơn vị thực hiện là một cột");
    fields.put("du_lieu", "van_ban");
    StringBuilder text = new StringBuilder("key,value\n");
    fields.forEach((key, value) -> text.append(key).append(',').append(value).append('\n'));
    return text.toString();
  }
}
