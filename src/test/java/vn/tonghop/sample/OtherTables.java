package vn.tonghop.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.tonghop.outline.Outline;

/** Rows of the tables beside the services: systems, objectives, documents, one-stop software. */
final class OtherTables {

  private static final List<String> SYSTEMS =
      List.of(
          "Hệ thống quản lý văn bản và điều hành",
          "Cơ sở dữ liệu cán bộ, công chức, viên chức",
          "Cổng thông tin điện tử",
          "Hệ thống một cửa điện tử",
          "Cơ sở dữ liệu chuyên ngành dùng chung",
          "Hệ thống hội nghị truyền hình",
          "Hệ thống thư điện tử công vụ");
  private static final List<String> OBJECTIVES =
      List.of(
          "Nâng tỷ lệ văn bản điện tử trao đổi giữa các cơ quan",
          "Cung cấp dịch vụ công trực tuyến mức độ 3, 4 theo lộ trình",
          "Hoàn thiện hạ tầng kỹ thuật và an toàn thông tin",
          "Đào tạo, bồi dưỡng cán bộ chuyên trách công nghệ thông tin");
  private static final List<String> DEGREES =
      List.of("Hoàn thành", "Đang thực hiện", "85", "Chưa thực hiện", "100", "Đang thực hiện");
  private static final List<String> OBSTACLES =
      List.of("Kinh phí bố trí chậm", "Thiếu cán bộ chuyên trách", "Chưa có quy định thống nhất");

  private static final List<String> OBSTACLE_KINDS =
      List.of("tai_chinh", "nhan_luc", "phap_luat|phoi_hop");

  private OtherTables() {}

  static void fill(Report report, Outline outline, SplittableRandom random) {
    systems(report, random);
    objectives(report, random);
    documents(report, random);
    if (random.nextInt(2) == 0) {
      software(report);
    }
    report.tables.keySet().removeIf(key -> outline.table(key).isEmpty());
  }

  private static void systems(Report report, SplittableRandom random) {
    int count = 3 + random.nextInt(SYSTEMS.size() - 2);
    for (int i = 0; i < count; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("ten", SYSTEMS.get(i));
      row.put("loai", SYSTEMS.get(i).startsWith("Cơ sở") ? "CSDL" : "HTTT");
      row.put("muctieu", "Phục vụ chỉ đạo, điều hành và giải quyết thủ tục hành chính");
      row.put("noidung", "Xây dựng phần mềm, tạo lập dữ liệu, đào tạo người sử dụng");
      row.put("phamvi", "Tất cả các đơn vị trực thuộc");
      row.put("lotrinh", 2015 + random.nextInt(3) + " đến 2018");
      row.put("ketqua", "Đã đưa vào sử dụng tại " + (60 + random.nextInt(41)) + "% số đơn vị");
      row.put("ketnoi", "Đã chia sẻ dữ liệu trong ngành; chưa kết nối với ngành khác");
      row.put("khokhan", OBSTACLES.get(random.nextInt(OBSTACLES.size())));
      report.rows("httt_csdl").add(row);
    }
  }

  private static void objectives(Report report, SplittableRandom random) {
    for (int i = 0; i < OBJECTIVES.size(); i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("tt", i + 1);
      row.put("muctieu", OBJECTIVES.get(i));
      row.put("nhiemvu", "Triển khai các nhiệm vụ được phê duyệt trong kế hoạch năm 2017");
      row.put("ketqua", Narrative.sentence(report.agency.name(), random));
      row.put("mucdo", DEGREES.get(random.nextInt(DEGREES.size())));
      int obstacle = random.nextInt(OBSTACLES.size());
      row.put("vuongmac_loai", OBSTACLE_KINDS.get(obstacle));
      row.put("vuongmac", OBSTACLES.get(obstacle));
      row.put("giaiphap", "Rà soát, ưu tiên nguồn lực cho nhiệm vụ cấp thiết");
      row.put("kehoach", i % 2 == 0 ? "2016-2020" : "2017");
      report.rows("muc_tieu").add(row);
    }
  }

  private static void documents(Report report, SplittableRandom random) {
    List<String> names =
        List.of(
            "Kế hoạch ứng dụng công nghệ thông tin năm 2017",
            "Quy chế quản lý, sử dụng hệ thống quản lý văn bản và điều hành",
            "Quy chế bảo đảm an toàn, an ninh thông tin");
    for (int i = 0; i < names.size(); i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("ten", names.get(i));
      row.put("sokh", 100 + random.nextInt(3_000) + "/QĐ-" + report.agency.code());
      row.put("ngay", LocalDate.of(2017, 1, 10).plusDays(random.nextInt(250)));
      row.put("loai", i == 0 ? "kế hoạch" : "quy chế");
      report.rows("van_ban").add(row);
    }
  }

  private static void software(Report report) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ten", "Phần mềm một cửa điện tử dùng chung");
    row.put("congnghe", "Nền tảng web, cơ sở dữ liệu quan hệ");
    row.put("mohinh", "dùng chung");
    row.put("cap", report.agency.code().startsWith("UBND") ? "sở/ngành" : "cục");
    row.put("sodv", 12);
    row.put("lienthong", "Cổng dịch vụ công");
    report.rows("phan_mem_1c").add(row);
  }
}
