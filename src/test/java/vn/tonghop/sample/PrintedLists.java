package vn.tonghop.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lists printed in the annex of an official document, character for character, as a submission of
 * the ministry under a cover that says so.
 */
final class PrintedLists {

  static final String CAMPAIGN = "2016-2011";
  static final String NATIONAL = "48-2009H1";

  private static final Path LISTS = Path.of("src/test/resources/catalogue");
  private static final String AGENCY = "BTTTT";

  private final String campaign;
  private final String day;
  private final String codes;
  private final Map<String, byte[]> files = new TreeMap<>();

  private PrintedLists(String campaign, String day, String codes) {
    this.campaign = campaign;
    this.day = day;
    this.codes = codes;
  }

  /**
   * The two project lists of the ministry's plan of 2010.
   *
   * @param root the repository's folder
   */
  static PrintedLists generate(Path root) throws IOException {
    PrintedLists lists =
        new PrintedLists(CAMPAIGN, "2010-12-23", "LOCALE MONEY-YEAR-PRINTED PERIOD-EMPTY");
    lists.cover(
        "Quyết định 2016/QĐ-BTTTT ngày 23/12/2010",
        "2016/QĐ-BTTTT",
        "23/12/2010",
        "Hai danh mục dự án đúng như in trong Phụ lục; đơn vị thực hiện là một cột");
    lists.copy(root, "projects-2016-t1.asis.csv", "du_an_ctqg.csv");
    lists.copy(root, "projects-2016-t2.asis.csv", "du_an_bo.csv");
    return lists;
  }

  /**
   * Groups A and B of the first annex of the national plan of 2009, the provinces of the second.
   *
   * @param root the repository's folder
   */
  static PrintedLists ofNationalPlan(Path root) throws IOException {
    PrintedLists lists = new PrintedLists(NATIONAL, "2009-03-31", "");
    lists.cover(
        "Quyết định 48/2009/QĐ-TTg ngày 31/3/2009",
        "48/2009/QĐ-TTg",
        "31/03/2009",
        "Nhóm A, Nhóm B đúng như in trong Phụ lục I và 48 tỉnh đúng như in trong Phụ lục II; đơn vị chủ trì là một cột");
    lists.copy(root, "projects-48-A.asis.csv", "du_an_a.csv");
    lists.copy(root, "projects-48-B.asis.csv", "du_an_b.csv");
    lists.copy(root, "provinces-48.asis.csv", "ds_tinh.csv");
    return lists;
  }

  /** Contents by path below the campaign's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  String expectedVerdicts() {
    String verdict = codes.isEmpty() ? "ACCEPTED" : "ACCEPTED_WITH_REMARKS";
    return "file,agency,revision,received_on,verdict,codes\n"
        + String.join(",", folder(), AGENCY, "1", day, verdict, codes)
        + "\n";
  }

  private String folder() {
    return day + "/" + campaign + "_" + AGENCY + "_L01_" + day.replace("-", "");
  }

  private void copy(Path root, String from, String to) throws IOException {
    put(to, Files.readAllBytes(root.resolve(LISTS).resolve(from)));
  }

  private void put(String file, byte[] content) {
    files.put(folder() + "/" + file, content);
  }

  private void cover(String document, String number, String date, String note) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("doc", document);
    fields.put("campaign", campaign);
    fields.put("agency_name", "Bộ Thông tin và Truyền thông");
    fields.put("agency_code", AGENCY);
    fields.put("revision", "1");
    fields.put("doc_no", number);
    fields.put("doc_date", date);
    fields.put("note", note);
    fields.put("du_lieu", "van_ban");
    StringBuilder text = new StringBuilder("key,value\n");
    fields.forEach((key, value) -> text.append(key).append(',').append(value).append('\n'));
    put("thong_tin.csv", text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
