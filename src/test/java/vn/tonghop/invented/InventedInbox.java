package vn.tonghop.invented;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.invented.Station.Device;
import vn.tonghop.sample.Workbook;
import vn.tonghop.sample.Workbook.Sheet;
import vn.tonghop.sample.ZipFile;

/**
 * The inbox of the invented campaign, written at test time: workbooks with sheets and headers of
 * their own, folders of CSV files, a zip. Nine of the twelve stations are accepted (N-5 one day
 * late), N-3 has more errors than the campaign bears, P-3 sends a PDF, D-4 nothing.
 */
public final class InventedInbox {

  /** Id of the campaign under {@link #jobs()}. */
  public static final String CAMPAIGN = "QT-2031";

  private static final LocalDate OPENED = LocalDate.of(2001, 5, 20);

  private static final List<Station> STATIONS =
      List.of(
          station("N-1", "Trạm Đỉnh Mây", 5, "1500.75", "60", 50, 12, 4, 300, "Có", "Dầu"),
          station("N-2", "Trạm Đèo Gió", 15, "2100", "55.5", 75, 40, 10, 365, "Có", "Gió; Dầu"),
          station("N-4", "Trạm Suối Bạc", null, "840", null, 20, 6, 3, 200, "Không", ""),
          station(
              "N-5", "Trạm Rừng Thông", 8, "960.5", "82", 35, 9, 6, 350, "Một phần", "Mặt trời"),
          station(
              "D-1", "Trạm Hòn Sóng", 10, "12.5", "80", 100, 30, 10, 330, "Có", "dầu diesel; gió"),
          station("D-2", "Trạm Hòn Khói", 20, "-3.25", "90", 200, 90, 20, 365, "Một phần", "Gió"),
          station("D-3", "Trạm Hòn Nhạn", 30, "4", "70", 300, 10, 5, 146, "Không", ""),
          station("P-1", "Phao số 1", null, "0", "95", 2, 100, 50, 365, "Có", "Mặt trời"),
          station("P-2", "Phao số 2", null, "0.4", "97", 1, 30, 40, 73, "Có", "Mặt trời"));

  private InventedInbox() {}

  /** Folder of the invented jobs, among the test resources. */
  public static Path jobs() {
    return Path.of("src/test/resources/invented/jobs");
  }

  /** Figures of statistics.csv worked out by hand, in its columns. */
  public static Path expectedStatistics() {
    return Path.of("src/test/resources/invented/expected-statistics.csv");
  }

  /** Writes all submissions below {@code inbox}, in day folders. */
  public static void write(Path inbox) throws IOException {
    put(inbox, "2032-01-20/QT-2031_N-1_L01_20320120.xlsx", workbook(of("N-1")));
    put(inbox, "2032-01-20/QT-2031_N-2_L01_20320120.xlsx", workbook(of("N-2")));
    put(inbox, "2032-01-25/QT-2031_N-3_L01_20320125.xlsx", hopeless());
    put(inbox, "2032-01-25/QT-2031_N-4_L01_20320125.xlsx", workbook(of("N-4")));
    put(inbox, "2032-02-15/QT-2031_N-5_L01_20320215.xlsx", workbook(of("N-5")));
    put(inbox, "2032-01-20/QT-2031_D-1_L01_20320120.xlsx", workbook(of("D-1")));
    for (Map.Entry<String, String> file : csv(of("D-2"), ';').entrySet()) {
      put(inbox, "2032-01-21/QT-2031_D-2_L01_20320121/" + file.getKey(), utf8(file.getValue()));
    }
    ZipFile zip = new ZipFile();
    csv(of("D-3"), '\t').forEach(zip::add);
    put(inbox, "2032-01-22/QT-2031_D-3_L01_20320122.zip", zip.bytes());
    put(inbox, "2032-01-23/QT-2031_P-1_L01_20320123.xlsx", workbook(of("P-1")));
    for (Map.Entry<String, String> file : csv(of("P-2"), ',').entrySet()) {
      put(inbox, "2032-01-23/QT-2031_P-2_L01_20320123/" + file.getKey(), utf8(file.getValue()));
    }
    put(inbox, "2032-01-24/QT-2031_P-3_L01_20320124.xlsx", utf8("%PDF-1.4\n%âãÏÓ\n%%EOF\n"));
  }

  private static Station of(String code) {
    return STATIONS.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }

  private static void put(Path inbox, String name, byte[] content) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Station station(
      String code,
      String name,
      @Nullable Integer staff,
      String altitude,
      @Nullable String humidity,
      int budget,
      int hours,
      int trips,
      int completeDays,
      String power,
      String sources) {
    int number = code.charAt(2) - '0';
    List<Device> devices =
        List.of(
            new Device(code + "/01", "Máy đo gió", "Tốt", 1_000 * number, OPENED.plusDays(1)),
            new Device(code + "/02", "Máy đo mưa", "Hỏng", 500, OPENED.plusDays(2)),
            new Device(code + "/03", "Máy ảnh", "dùng được", 250, OPENED.plusYears(20)));
    return new Station(
        code,
        name,
        OPENED.plusDays(number),
        staff,
        altitude,
        humidity,
        budget,
        hours,
        trips,
        completeDays,
        power,
        sources,
        code.startsWith("P") ? devices.subList(0, 1) : devices);
  }

  private static byte[] workbook(Station station) {
    Workbook workbook = new Workbook();
    Sheet cover = workbook.sheet("BIA");
    int row = 1;
    for (Map.Entry<String, Object> field : cover(station).entrySet()) {
      cover.row(row++, field.getKey(), field.getValue());
    }
    Sheet figures = workbook.sheet("Số liệu");
    List<List<@Nullable Object>> lines = figures(station);
    figures.row(2, "SỐ LIỆU NĂM 2031");
    figures.row(4, (Object[]) HEADERS.toArray());
    for (int i = 0; i < lines.size(); i++) {
      figures.row(5 + i, lines.get(i).toArray());
    }
    Sheet words = workbook.sheet("LOI").row(1, "Ký hiệu", "Lời trạm");
    words.row(2, "QT.C.su-co", "- Mất điện\n- Đứt cáp").row(3, "QT.C.nhan-xet", "Trạm chạy tốt");
    Sheet devices = workbook.sheet("THIET_BI");
    devices.row(1, "Giá mua", "Số máy", "Tên máy", "Ảnh", "Tình trạng", "Ngày mua");
    int at = 2;
    for (Device d : station.devices()) {
      devices.row(at++, d.price(), d.serial(), d.name(), null, d.state(), d.bought());
    }
    devices.row(at, station.devices().stream().mapToInt(Device::price).sum(), "Cộng");
    if (!station.code().startsWith("P")) {
      trips(workbook.sheet("CHUYEN_DO"));
    }
    return workbook.bytes();
  }

  private static void trips(Sheet sheet) {
    sheet.row(1, "Ngày", "Số giờ", "Độ đầy số liệu");
    sheet.row(2, LocalDate.of(2031, 3, 4), new BigDecimal("2.5"), 80);
    sheet.row(3, LocalDate.of(2031, 9, 10), new BigDecimal("-0.5"), new BigDecimal("99.5"));
  }

  private static Map<String, Object> cover(Station station) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("Kỳ", CAMPAIGN);
    fields.put("Tên trạm", station.name());
    fields.put("Mã trạm", station.code());
    fields.put("Lần", 1);
    fields.put("Số báo cáo", "7/" + station.code());
    fields.put("Đơn vị tiền", "nghìn đồng");
    fields.put("Giả lập", "DỮ LIỆU GIẢ LẬP");
    fields.put("Trưởng trạm", "Người Giả Lập");
    fields.put("Ngày mở trạm", station.opened());
    return fields;
  }

  private static final List<String> COVER_KEYS =
      List.of(
          "ky", "ten_tram", "ma_tram", "lan", "so", "tien", "gia_lap", "truong_tram", "ngay_mo");

  private static final List<String> HEADERS =
      List.of(
          "Ký hiệu",
          "Tên số liệu",
          "Con số",
          "Trên tổng",
          "Phần trăm",
          "Lựa chọn",
          "Tình trạng số liệu",
          "Lý do");

  private static List<List<@Nullable Object>> figures(Station s) {
    List<List<@Nullable Object>> lines = new ArrayList<>();
    boolean manned = !s.code().startsWith("P");
    if (manned) {
      lines.add(
          line(
              "QT.A.nhan-vien",
              "Nhân viên",
              s.staff(),
              null,
              null,
              s.staff() == null ? "không có" : null));
    }
    lines.add(line("QT.A.do-cao", "Độ cao", s.height(), null, null, null));
    lines.add(
        line(
            "QT.A.do-am",
            "Độ ẩm",
            s.humidity() == null ? null : new BigDecimal(s.humidity()),
            null,
            null,
            s.humidity() == null ? "chưa đo" : null));
    lines.add(line("QT.B1.ngan-sach", "Ngân sách", s.budget(), null, null, null));
    lines.add(line("QT.B1.gio-do", "Giờ đo", s.hours(), s.trips(), null, null));
    lines.add(line("QT.B1.ngay-du", "Ngày đủ", s.completeDays(), 365, null, null));
    lines.add(line("QT.B2.phat-dien", "Tự phát điện", null, null, s.power(), null));
    if (!s.sources().isEmpty()) {
      lines.add(line("QT.B2.nguon", "Nguồn", null, null, s.sources(), null));
    }
    return lines;
  }

  private static List<@Nullable Object> line(
      String code,
      String name,
      @Nullable Object number,
      @Nullable Object total,
      @Nullable Object choice,
      @Nullable Object state) {
    List<@Nullable Object> line = new ArrayList<>();
    line.add(code);
    line.add(name);
    line.add(number);
    line.add(total);
    line.add(null);
    line.add(choice);
    line.add(state);
    return line;
  }

  /** Five wrong numbers: more errors than the campaign bears. */
  private static byte[] hopeless() {
    Workbook workbook = new Workbook();
    Sheet cover = workbook.sheet("Bìa");
    Station station = station("N-3", "Trạm Hang Đá", 1, "1", "1", 1, 1, 1, 1, "Có", "Gió");
    int row = 1;
    for (Map.Entry<String, Object> field : cover(station).entrySet()) {
      cover.row(row++, field.getKey(), field.getValue());
    }
    Sheet figures = workbook.sheet("SO_LIEU").row(1, (Object[]) HEADERS.toArray());
    figures.row(2, "QT.A.nhan-vien", "", "nhiều");
    figures.row(3, "QT.A.do-cao", "", "cao lắm");
    figures.row(4, "QT.A.do-am", "", 140);
    figures.row(5, "QT.B1.ngan-sach", "", -5);
    figures.row(6, "QT.B1.ngay-du", "", 400, 365);
    return workbook.bytes();
  }

  private static Map<String, String> csv(Station station, char separator) {
    List<Object> values = new ArrayList<>(cover(station).values());
    StringBuilder cover = new StringBuilder("key" + separator + "value\n");
    int i = 0;
    for (String key : COVER_KEYS) {
      cover.append(key).append(separator).append(values.get(i++)).append('\n');
    }
    StringBuilder figures = new StringBuilder();
    append(
        figures,
        separator,
        List.of("ky_hieu", "con_so", "tren_tong", "phan_tram", "lua_chon", "tinh_trang", "ly_do"));
    for (List<@Nullable Object> line : figures(station)) {
      List<@Nullable Object> kept = new ArrayList<>(line);
      kept.remove(1);
      kept.add(null);
      append(figures, separator, kept);
    }
    StringBuilder words = new StringBuilder();
    append(words, separator, List.of("ky_hieu", "loi_tram"));
    if (!station.code().startsWith("P")) {
      append(words, separator, List.of("QT.C.nhan-xet", "Trạm chạy tốt"));
    }
    StringBuilder devices = new StringBuilder();
    append(devices, separator, List.of("so_may", "ten_may", "tinh_trang", "gia", "ngay_mua"));
    for (Device d : station.devices()) {
      append(devices, separator, List.of(d.serial(), d.name(), d.state(), d.price(), d.bought()));
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put("bia.csv", cover.toString());
    files.put("so_lieu.csv", figures.toString());
    files.put("loi.csv", words.toString());
    files.put("thiet_bi.csv", devices.toString());
    return files;
  }

  private static void append(StringBuilder text, char separator, List<@Nullable Object> line) {
    for (int i = 0; i < line.size(); i++) {
      Object value = line.get(i);
      String field = value == null ? "" : value.toString();
      if (value instanceof BigDecimal) {
        field = field.replace('.', ',');
      }
      boolean quoted = field.indexOf(separator) >= 0;
      text.append(i > 0 ? String.valueOf(separator) : "")
          .append(quoted ? '"' + field + '"' : field);
    }
    text.append('\n');
  }
}
