package vn.tonghop.messy;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The faultless report the messy ones are made from, as plain sheets without a template around. */
final class Base {

  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "CHI_TIEU",
          List.of(
              "Mã",
              "Tử số (số lượng)",
              "Mẫu số (tổng số)",
              "Tỷ lệ (%)",
              "Giá trị chọn",
              "Trạng thái",
              "Ghi chú, giải thích"),
          "DVC",
          List.of(
              "TT",
              "Lĩnh vực (nhóm)",
              "Tên DVC trực tuyến (theo nhóm, lĩnh vực)",
              "Mức độ cung cấp (mức độ 3, 4)",
              "Tổng số hồ sơ tiếp nhận, xử lý trên môi trường mạng",
              "Tổng số hồ sơ thực tế tiếp nhận, xử lý (bao gồm cả trực tuyến, trực tiếp) từ"
                  + " 01/01/2017 đến 31/10/2017",
              "Địa chỉ Internet",
              "Văn bản quy định TTHC cung cấp DVC trực tuyến mức 3, 4",
              "Ghi chú"));

  private static final List<String> SHEETS =
      List.of(
          "THONG_TIN",
          "CHI_TIEU",
          "NOI_DUNG",
          "DVC",
          "HTTT_CSDL",
          "MUC_TIEU",
          "VAN_BAN",
          "PHAN_MEM_1C");

  private Base() {}

  /**
   * @param plain as a CSV set, under the names of its files; else as the sheets of a workbook
   */
  static Map<String, Grid> grids(boolean plain) throws Exception {
    Map<String, Grid> grids = new LinkedHashMap<>();
    for (String sheet : SHEETS) {
      String file = sheet.toLowerCase(java.util.Locale.ROOT);
      String text = Files.readString(Recipe.FOLDER.resolve("base").resolve(file + ".csv"));
      Grid grid = Grid.ofCsv(plain ? file : sheet, text);
      if (!plain) {
        asSheet(sheet, grid);
      }
      grids.put(sheet, grid);
    }
    return grids;
  }

  private static void asSheet(String sheet, Grid grid) {
    if (HEADERS.containsKey(sheet)) {
      List<@Nullable Object> header = new ArrayList<>(HEADERS.get(sheet));
      grid.rows.set(0, header);
    }
    if (sheet.equals("THONG_TIN")) {
      grid.rows.remove(0);
      grid.rows.replaceAll(
          row ->
              new ArrayList<>(java.util.Arrays.asList(label(row.get(0)), row.get(1), row.get(0))));
    }
    grid.typed();
  }

  private static @Nullable Object label(@Nullable Object key) {
    return "title".equals(key) ? null : "…";
  }
}
