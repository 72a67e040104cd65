package vn.tonghop.hostile;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Workbooks that hurt by very many rows where few are expected. */
final class RowAttacks {

  private static final int BELOW_COVER = 20;

  static final int MILLION = 1_000_000;

  private final List<Attack> attacks = new ArrayList<>();

  private final int rows;

  private RowAttacks(int rows) {
    this.rows = rows;
  }

  /**
   * @param rows how many
   */
  static List<Attack> all(int rows) {
    RowAttacks all = new RowAttacks(rows);
    all.add("many-services", f -> services(f, rows));
    all.add(
        "many-twins",
        f ->
            rows(
                f,
                Carrier.TABLE,
                rows,
                row -> cell("B", row, "Hộ tịch") + cell("C", row, "Cấp giấy phép")));
    all.add(
        "many-faults",
        f ->
            rows(
                f,
                Carrier.TABLE,
                rows,
                row ->
                    cell("C", row, "Dịch vụ " + row)
                        + cell("D", row, "x")
                        + cell("E", row, "nhiều " + row)
                        + cell("G", row, "ở nhà")));
    all.add(
        "many-answers",
        f ->
            rows(
                f,
                Carrier.ANSWERS,
                rows,
                row -> cell("A", row, "3500.I.2.dvc-tong") + cell("E", row, "5" + row)));
    all.add(
        "many-unknown-answers",
        f ->
            rows(
                f,
                Carrier.ANSWERS,
                rows,
                row -> cell("A", row, "khong-co-" + row) + cell("E", row, "5")));
    all.add(
        "many-lines-of-cover",
        f ->
            rows(
                f,
                Carrier.COVER,
                rows,
                row -> cell("A", row, "Tên cơ quan") + cell("B", row, "Bộ " + row)));
    all.add(
        "many-titles",
        f ->
            rows(
                f,
                "xl/worksheets/sheet1.xml",
                rows,
                row -> cell("A", row, "Biểu số " + row + " về việc gì đó ".repeat(10))));
    all.add("many-stacked-titles", f -> stacked(f, rows));
    all.add(
        "many-narratives",
        f ->
            rows(
                f,
                "xl/worksheets/sheet9.xml",
                rows,
                row -> cell("A", row, "3500.V.1") + cell("D", row, "Nội dung " + row)));
    all.add(
        "many-totals",
        f ->
            rows(
                f,
                Carrier.TABLE,
                rows,
                row -> cell("C", row, "Tổng cộng") + cell("E", row, "" + row)));
    all.add(
        "many-headers",
        f ->
            rows(
                f,
                Carrier.TABLE,
                rows,
                row ->
                    cell("B", row, "Lĩnh vực")
                        + cell("C", row, "Tên dịch vụ công")
                        + cell("D", row, "Mức độ")));
    all.add(
        "many-notes",
        f ->
            rows(
                f,
                Carrier.TABLE,
                rows,
                row ->
                    cell("C", row, "Dịch vụ " + row)
                        + cell("M", row, "ghi chú " + "x".repeat(80) + row)));
    all.add(
        "long-texts-in-every-row",
        f ->
            rows(
                f,
                Carrier.TABLE,
                rows / 10,
                row ->
                    cell("C", row, row + "ộ".repeat(32_000))
                        + cell("M", row, row + "x".repeat(32_000))));
    all.add(
        "long-narratives",
        f ->
            rows(
                f,
                "xl/worksheets/sheet9.xml",
                rows / 10,
                row -> cell("A", row, "3500.V.1") + cell("D", row, row + "ộ".repeat(32_000))));
    all.add(
        "long-texts-in-old-letters",
        f ->
            rows(
                f,
                Carrier.TABLE,
                rows / 10,
                row -> cell("C", row, "C¸c dÞch vô c«ng trùc tuyÕn ".repeat(1000) + row)));
    return all.attacks;
  }

  private void add(String name, Attack.Maker maker) {
    attacks.add(
        new Attack(name + ".xlsx", tooRepetitive(name) ? Set.of("TOO-BIG") : Set.of(), maker));
  }

  /** The same letter all over packs better than is let pass. */
  private static boolean tooRepetitive(String name) {
    return name.equals("long-texts-in-every-row") || name.equals("long-narratives");
  }

  /** Content of a row. */
  @FunctionalInterface
  private interface Cells {
    String of(int row);
  }

  static void services(Path file, int count) throws IOException {
    rows(
        file,
        Carrier.TABLE,
        count,
        row ->
            cell("B", row, "Hộ tịch")
                + cell("C", row, "Dịch vụ công số " + row)
                + number("D", row, 3)
                + number("E", row, row % 50)
                + number("F", row, 100));
  }

  private static void rows(Path file, String part, int count, Cells cells) throws IOException {
    Carrier carrier = Carrier.faultless();
    String text = carrier.part(part);
    boolean cover = part.equals(Carrier.COVER);
    int first = cover ? BELOW_COVER : Carrier.FIRST_ROW;
    int from = cover ? text.indexOf("</sheetData>") : text.indexOf("<row r=\"" + first + "\"");
    int to = text.indexOf("</sheetData>");
    carrier.with(part, all -> all.substring(0, from) + text.substring(to));
    carrier.write(file, part, "</sheetData>", out -> rows(out, first, count, cells));
  }

  private static void rows(Writer out, int first, int count, Cells cells) throws IOException {
    for (int row = first; row < first + count; row++) {
      out.write("<row r=\"" + row + "\">" + cells.of(row) + "</row>");
    }
  }

  /** A sheet of its own, tables missing elsewhere, and titles that nothing follows. */
  private static void stacked(Path file, int rows) throws IOException {
    Carrier carrier = Carrier.faultless();
    carrier.with(Carrier.WORKBOOK, "name=\"VAN_BAN\"", "name=\"x\"");
    carrier.with(
        "xl/worksheets/sheet8.xml",
        text -> text.replaceFirst("(?s)<sheetData>.*</sheetData>", "<sheetData/>"));
    carrier.write(
        file,
        "xl/worksheets/sheet5.xml",
        "</sheetData>",
        out -> {
          for (int row = 100; row < rows; row++) {
            out.write(
                "<row r=\""
                    + row
                    + "\">"
                    + cell("A", row, "Biểu " + row + "x".repeat(150))
                    + "</row>");
          }
        });
  }

  static String cell(String column, int row, String text) {
    return "<c r=\"" + column + row + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  static String number(String column, int row, int number) {
    return "<c r=\"" + column + row + "\"><v>" + number + "</v></c>";
  }
}
