package vn.tonghop.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Money of 2012 and 2013 of one central body, in million đồng. */
final class CentralMoney {

  private static final String A = "1729.PL2.II.6.a.";

  private static final List<String> INVESTMENTS =
      List.of(
          "Xây dựng trung tâm tích hợp dữ liệu",
          "Hệ thống thông tin quản lý chuyên ngành",
          "Nâng cấp cổng thông tin điện tử",
          "Mở rộng mạng diện rộng của ngành",
          "Cơ sở dữ liệu hồ sơ ngành",
          "Hệ thống bảo đảm an toàn thông tin");

  private static final List<String> GROUPS =
      List.of(
          "Dự án chuyển tiếp",
          "Dự án mới",
          "Dự án chuẩn bị đầu tư",
          "Hoạt động lập đề cương và dự toán chi tiết",
          "Hoạt động không phải lập dự án, đề cương và dự toán");

  private static final List<String> CATEGORIES =
      List.of(
          "Lập dự án", "Lập đề cương và dự toán chi tiết", "Không lập dự án, đề cương và dự toán");

  private final Report report;
  private final SplittableRandom random;

  private CentralMoney(Report report, SplittableRandom random) {
    this.report = report;
    this.random = random;
  }

  static void fill(Report report, int projects, SplittableRandom random) {
    CentralMoney money = new CentralMoney(report, random);
    for (int i = 0; i < projects; i++) {
      money.investment(i);
    }
    money.settlement();
    money.recurrent();
    money.plan(projects);
  }

  private void investment(int i) {
    long total = 8_000L + 500 * random.nextInt(60);
    long before = total * (20 + random.nextInt(30)) / 100;
    long plan = total * (20 + random.nextInt(25)) / 100;
    long paid = plan * (25 + random.nextInt(35)) / 100;
    long advances = paid * random.nextInt(40) / 100;
    long work = plan * (20 + random.nextInt(40)) / 100;
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ten", INVESTMENTS.get(i % INVESTMENTS.size()));
    row.put("nguon", i % 3 == 2 ? "NSTW; nguồn khác" : "Ngân sách Trung ương");
    row.put("tmdt", total);
    row.put("luyke2011", before);
    row.put("kh2012", plan);
    row.put("muctieu", "Hoàn thành các hạng mục của năm 2012");
    row.put("kq6d", "Đã đấu thầu, đang lắp đặt thiết bị");
    row.put("dk6c", "Nghiệm thu, đào tạo, chuyển giao");
    row.put("klhet6", work);
    row.put("tthet6", paid);
    row.put("ttkl", paid - advances);
    row.put("tttu", advances);
    row.put("kldk1231", plan * (85 + random.nextInt(15)) / 100);
    row.put("ttdk0131", plan * (80 + random.nextInt(20)) / 100);
    row.put("hoanthanh", i == 0 ? "Có" : "Không");
    row.put("cbdt", "Có");
    row.put("vuongmac", "Thủ tục phê duyệt kéo dài; đề nghị phân cấp mạnh hơn");
    report.rows("du_an_dau_tu").add(row);
  }

  private void settlement() {
    int settled = 1 + random.nextInt(3);
    report.answers.put(A + "qt-so", Answer.amount(settled));
    report.answers.put(A + "qt-giatri", Answer.amount(settled * (2_500L + random.nextInt(4_000))));
    report.answers.put(A + "cham-tt", Answer.amount(random.nextInt(3)));
    report.answers.put(A + "cham-lap", Answer.amount(2));
    late("Hệ thống thư điện tử", "6/2009", "12/2010", 9);
    late("Phần mềm quản lý cán bộ", LocalDate.of(2010, 3, 15), LocalDate.of(2011, 8, 31), 4);
  }

  private void late(String name, Object begun, Object done, int months) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ten", name);
    row.put("khoicong", begun);
    row.put("hoanthanh", done);
    row.put("cham", months);
    row.put("nguyennhan", "Hồ sơ hoàn công chưa đủ; giao chủ đầu tư hoàn thiện trong quý IV/2012");
    report.rows("cham_quyet_toan").add(row);
  }

  private void recurrent() {
    List<String> names =
        List.of(
            "Nâng cấp phần mềm nghiệp vụ",
            "Mua sắm thiết bị mạng",
            "Bảo trì hệ thống",
            "Đào tạo cán bộ chuyên trách");
    for (int i = 0; i < names.size(); i++) {
      long estimate = 300L + 50 * random.nextInt(30);
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("ten", names.get(i));
      row.put("loai", CATEGORIES.get(Math.min(i, CATEGORIES.size() - 1)));
      row.put("dutoan", estimate);
      row.put("th6", estimate * (30 + random.nextInt(30)) / 100);
      row.put("dkgn", estimate * (85 + random.nextInt(15)) / 100);
      report.rows("chi_thuong_xuyen").add(row);
    }
  }

  /** One project per group and the need by group, both of the same money. */
  private void plan(int projects) {
    for (int group = 0; group < GROUPS.size(); group++) {
      long total = 2_000L + 250 * random.nextInt(30) * projects;
      long year = total * (30 + random.nextInt(40)) / 100;
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("tt", 1);
      row.put("ten", "Kế hoạch 2013: " + INVESTMENTS.get(group));
      row.put("nhom", GROUPS.get(group));
      row.put("chutri", "Cục Công nghệ thông tin");
      row.put("thoigian", group == 0 ? "2011-2013" : group > 2 ? "2013" : "2013-2015");
      row.put("tmdt", total);
      approval(row, group);
      row.put("kp2013", year);
      row.put("nguon", group == 4 ? "Nguồn khác" : "NSTW");
      report.rows("du_an_2013").add(row);
      Map<String, Object> need = new LinkedHashMap<>();
      need.put("nhom", GROUPS.get(group));
      need.put("nhucau", year);
      need.put("nstw", year * (50 + random.nextInt(40)) / 100);
      need.put("khac", year * random.nextInt(10) / 100);
      report.rows("tong_hop_kinh_phi").add(need);
    }
  }

  /** The day beside the number, or within it. */
  private void approval(Map<String, Object> row, int group) {
    String number = 100 + random.nextInt(800) + "/QĐ-" + report.agency.code();
    if (group == 1) {
      row.put("ct_duyet", number + " ngày 15/3/2012");
    } else if (group < 3) {
      row.put("ct_duyet", number);
      row.put("ngay_duyet", LocalDate.of(2011, 5 + group, 20));
    }
  }
}
