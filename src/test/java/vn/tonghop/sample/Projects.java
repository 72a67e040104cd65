package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Rows of a list of projects, made of a small vocabulary; amounts in million đồng. */
final class Projects {

  private record Kind(String field, String name, String goal, String scale) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "Chính phủ điện tử",
              "Xây dựng nền tảng tích hợp, chia sẻ dữ liệu (LGSP)",
              "Kết nối, chia sẻ dữ liệu giữa các hệ thống",
              "01 nền tảng, 12 hệ thống kết nối"),
          new Kind(
              "Dịch vụ công trực tuyến",
              "Nâng cấp hệ thống dịch vụ công trực tuyến mức độ 3, 4",
              "Mở rộng dịch vụ công trực tuyến",
              "Phần mềm, máy chủ, đào tạo"),
          new Kind(
              "Cơ sở dữ liệu",
              "Xây dựng cơ sở dữ liệu chuyên ngành dùng chung",
              "Tạo lập dữ liệu dùng chung",
              "Phần mềm, số hóa 200.000 trang hồ sơ"),
          new Kind(
              "Hạ tầng kỹ thuật",
              "Mở rộng trung tâm tích hợp dữ liệu",
              "Bảo đảm năng lực tính toán, lưu trữ",
              "Thiết bị máy chủ, lưu trữ, mạng"),
          new Kind(
              "An toàn thông tin",
              "Trang bị hệ thống giám sát an toàn thông tin",
              "Phát hiện, xử lý sự cố an toàn thông tin",
              "Thiết bị, dịch vụ giám sát"),
          new Kind(
              "Quản lý văn bản",
              "Triển khai hệ thống quản lý văn bản và điều hành liên thông",
              "Trao đổi văn bản điện tử các cấp",
              "Phần mềm, tích hợp chữ ký số"),
          new Kind(
              "Một cửa điện tử",
              "Triển khai phần mềm một cửa điện tử liên thông",
              "Giải quyết thủ tục hành chính liên thông",
              "Phần mềm, thiết bị bộ phận một cửa"),
          new Kind(
              "Nhân lực",
              "Đào tạo, bồi dưỡng cán bộ chuyên trách công nghệ thông tin",
              "Nâng cao kỹ năng chuyên sâu",
              "10 lớp, 300 học viên"));

  private static final List<String> RUNNING =
      List.of("2016-2018", "2017-2018", "2017-2019", "2015-2018");
  private static final List<String> STARTING = List.of("2018", "2018-2019", "2018-2020");

  private Projects() {}

  /** New ones behind those carried over, in two groups. */
  static List<Map<String, Object>> rows(int count, boolean local, SplittableRandom random) {
    int carried = count / 2;
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Kind kind = KINDS.get(i % KINDS.size());
      boolean running = i < carried;
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("nhom", running ? "Dự án chuyển tiếp" : "Dự án mới năm 2018");
      row.put("tt", (running ? i : i - carried) + 1);
      row.put(
          "ten",
          kind.name() + (i < KINDS.size() ? "" : " (giai đoạn " + (1 + i / KINDS.size()) + ")"));
      row.put("chutri", local ? "Sở Thông tin và Truyền thông" : "Cục Công nghệ thông tin");
      row.put("linhvuc", kind.field());
      row.put("chuyentiep", running ? "Chuyển tiếp" : "Mới");
      row.put("muctieu", kind.goal());
      row.put("quymo", kind.scale());
      row.put("phamvi", local ? "Các sở, ngành, quận, huyện" : "Các đơn vị trực thuộc");
      row.put("thoigian", pick(running ? RUNNING : STARTING, random));
      row.put(
          "noidung2018",
          running
              ? "Hoàn thành, nghiệm thu, đưa vào sử dụng"
              : "Lập, phê duyệt dự án, triển khai giai đoạn 1");
      money(row, local, random);
      rows.add(row);
    }
    return rows;
  }

  private static void money(Map<String, Object> row, boolean local, SplittableRandom random) {
    long total = 2_000L + 250 * random.nextInt(120);
    long year = total * (20 + random.nextInt(60)) / 100;
    row.put("tmdt", total);
    row.put("kp2018", year);
    int draw = random.nextInt(10);
    if (draw < 7) {
      row.put("nguon", local ? "Ngân sách địa phương" : "Ngân sách Trung ương");
    } else if (draw == 7) {
      row.put("nguon", local ? "Nguồn khác" : "Vốn ODA");
    } else {
      long central = year * (30 + random.nextInt(40)) / 100;
      row.put("nguon", "NSTW; NSĐP");
      row.put("kp_nstw", central);
      row.put("kp_nsdp", year - central);
    }
  }

  private static String pick(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }
}
