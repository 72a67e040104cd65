package vn.tonghop.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Findings;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.Table;

/** A small outline in the style of a real one, and the words agencies use. */
final class World {

  static final Agency PROVINCE =
      new Agency("UBND-48", "UBND thành phố X", "TINH", "V", 1, List.of());
  static final Agency MINISTRY = new Agency("BX", "Bộ X", "BO", "", 2, List.of());

  private World() {}

  static Setup setup() {
    return new Setup(
        new Campaign(
            "K1",
            "O1",
            label("Kỳ"),
            2017,
            LocalDate.of(2017, 1, 1),
            LocalDate.of(2017, 12, 31),
            LocalDate.of(2017, 11, 10),
            true,
            "MVND",
            null,
            List.of(),
            List.of(),
            label("Bộ")),
        outline(),
        new Registry(List.of(PROVINCE, MINISTRY), List.of(), List.of()),
        synonyms(),
        markers(),
        "c",
        "r");
  }

  static Outline outline() {
    return new Outline(
        "O1",
        "1",
        label("Đề cương"),
        "",
        List.of(new Section("I.1", label("Mục"))),
        choices(),
        cover(),
        List.of(form(), texts()),
        indicators(),
        List.of(services(), projects(), documents()),
        List.of(),
        List.of(),
        new StatisticsPlan(List.of(), List.of()),
        List.of());
  }

  static Map<String, ChoiceList> choices() {
    return Map.of(
        "level",
        list("level", "3", "mức độ 3", "4", "mức độ 4"),
        "prioritylist",
        list(
            "prioritylist",
            "1819",
            "QĐ 1819/QĐ-TTg",
            "846",
            "QĐ 846/QĐ-TTg",
            "2779",
            "văn bản 2779",
            "KH",
            "kế hoạch"),
        "status",
        list(
            "status",
            "DONE",
            "Hoàn thành",
            "DOING",
            "Đang thực hiện",
            "TODO",
            "Chưa thực hiện",
            "FAIL",
            "Không hoàn thành"),
        "model_qlvb",
        list("model_qlvb", "tap_trung", "tập trung", "phan_tan", "phân tán", "ket_hop", "kết hợp"),
        "money_unit",
        list(
            "money_unit",
            "VND",
            "đồng",
            "KVND",
            "nghìn đồng",
            "MVND",
            "triệu đồng",
            "BVND",
            "tỷ đồng"));
  }

  private static ChoiceList list(String name, String... codesAndLabels) {
    List<ChoiceList.Choice> choices = new ArrayList<>();
    for (int i = 0; i < codesAndLabels.length; i += 2) {
      choices.add(new ChoiceList.Choice(codesAndLabels[i], label(codesAndLabels[i + 1])));
    }
    return new ChoiceList(name, choices);
  }

  static Cover cover() {
    return new Cover(
        "thong_tin",
        "THONG_TIN",
        List.of("Thông tin"),
        List.of(
            new Cover.Field("title", List.of(), Cover.Role.TITLE, null, false),
            new Cover.Field("campaign", List.of("Kỳ báo cáo"), Cover.Role.CAMPAIGN, null, false),
            new Cover.Field(
                "agency_name", List.of("Cơ quan báo cáo"), Cover.Role.AGENCY_NAME, null, false),
            new Cover.Field(
                "agency_code", List.of("Mã cơ quan"), Cover.Role.AGENCY_CODE, null, false),
            new Cover.Field("revision", List.of("Lần gửi"), Cover.Role.REVISION, null, false),
            new Cover.Field("cutoff", List.of("Số liệu tính đến ngày"), null, "x.cutoff", false),
            new Cover.Field(
                "money_unit", List.of("Đơn vị tiền"), Cover.Role.MONEY_UNIT, null, false)));
  }

  static Form form() {
    return new Form(
        "chi_tieu",
        "CHI_TIEU",
        List.of("Chỉ tiêu"),
        true,
        Map.of(
            Form.Role.CODE, List.of("Mã", "ma"),
            Form.Role.NAME, List.of("Chỉ tiêu"),
            Form.Role.NUMERATOR, List.of("Tử số (số lượng)", "tu_so", "Số lượng"),
            Form.Role.DENOMINATOR, List.of("Mẫu số (tổng số)", "mau_so", "Tổng số"),
            Form.Role.PERCENT, List.of("Tỷ lệ (%)", "ty_le"),
            Form.Role.CHOICE, List.of("Giá trị chọn", "gia_tri"),
            Form.Role.STATE, List.of("Trạng thái", "trang_thai"),
            Form.Role.NOTE, List.of("Ghi chú, giải thích", "ghi_chu"),
            Form.Role.IGNORED, List.of("Mục", "Áp dụng", "Đơn vị tính")),
        "");
  }

  static Form texts() {
    return new Form(
        "noi_dung",
        "NOI_DUNG",
        List.of(),
        false,
        Map.of(
            Form.Role.CODE, List.of("Mã", "ma"),
            Form.Role.TEXT, List.of("Nội dung báo cáo", "noi_dung"),
            Form.Role.STATUS, List.of("Kết quả nhiệm vụ"),
            Form.Role.STATE, List.of("Trạng thái", "trang_thai")),
        ".tt");
  }

  static List<Indicator> indicators() {
    return List.of(
        indicator("x.count", Kind.COUNT, "Số dịch vụ").build(),
        indicator("x.ratio", Kind.RATIO, "Cơ quan có cổng").build(),
        indicator("x.copied", Kind.RATIO, "Mức 3")
            .denominator(
                new Derivation.Linear(
                    List.of(new ComponentRef("x.count", Component.AMOUNT)), List.of()))
            .build(),
        indicator("x.perhead", Kind.RATIO, "Máy tính trên cán bộ").quotient().build(),
        indicator("x.percent", Kind.PERCENT, "Tỷ lệ chung").build(),
        indicator("x.money", Kind.MONEY, "Kinh phí").build(),
        indicator("x.pay1", Kind.MONEY, "Chi phần cứng").build(),
        indicator("x.pay2", Kind.MONEY, "Chi phần mềm").build(),
        indicator("x.pay3", Kind.MONEY, "Chi đào tạo").build(),
        indicator("x.pay4", Kind.MONEY, "Chi khác").build(),
        indicator("x.yesno", Kind.YESNO, "Có kiến trúc").build(),
        indicator("x.partly", Kind.YESNO, "Có quy chế").partial().build(),
        indicator("x.enum", Kind.ENUM, "Mô hình").choices("model_qlvb").build(),
        indicator("x.date", Kind.DATE, "Ngày").build(),
        indicator("x.cutoff", Kind.DATE, "Ngày chốt").build(),
        indicator("x.text", Kind.TEXT, "Giải pháp").build(),
        indicator("x.task", Kind.TEXT, "Nhiệm vụ").build(),
        indicator("x.task.tt", Kind.ENUM, "Trạng thái nhiệm vụ").choices("status").build(),
        indicator("x.tinh", Kind.COUNT, "Số xã").applies("TINH").build());
  }

  static Table services() {
    return new Table(
        "dvc",
        "x.T",
        "I.1",
        label("Dịch vụ công"),
        "DVC",
        List.of("Dịch vụ công"),
        Applicability.ALL,
        Requirement.REQUIRED,
        null,
        List.of(
            column("tt", Kind.TEXT, "TT").order().aliases("STT").build(),
            column("linhvuc", Kind.TEXT, "Lĩnh vực (nhóm)")
                .groupTitle()
                .aliases("linh_vuc")
                .build(),
            column("ten", Kind.TEXT, "Tên DVC trực tuyến (theo nhóm, lĩnh vực)")
                .required()
                .aliases(
                    "Tên DVC trực tuyến", "Tên dịch vụ công", "Tên DVC", "Dịch vụ công trực tuyến")
                .build(),
            column("mucdo", Kind.ENUM, "Mức độ cung cấp (mức độ 3, 4)")
                .required()
                .choices("level")
                .otherCode("LEVEL")
                .aliases("Mức độ", "Mức", "muc_do", "Mức độ cung cấp")
                .build(),
            column("hs_tt", Kind.COUNT, "Tổng số hồ sơ tiếp nhận, xử lý trên môi trường mạng")
                .required()
                .aliases("Số hồ sơ trực tuyến", "Hồ sơ qua mạng")
                .build(),
            column(
                    "hs_tong",
                    Kind.COUNT,
                    "Tổng số hồ sơ thực tế tiếp nhận, xử lý (bao gồm cả trực tuyến, trực tiếp) từ 01/01/2017 đến 31/10/2017")
                .required()
                .aliases(
                    "Tổng số hồ sơ thực tế tiếp nhận, xử lý",
                    "Tổng số hồ sơ",
                    "Tổng số hồ sơ thực tế tiếp nhận, xử lý (trực tuyến và trực tiếp) từ 01/01/2017 đến 31/10/2017")
                .build(),
            column("url", Kind.TEXT, "Địa chỉ Internet").required().aliases("Website").build(),
            column(
                    "vanban",
                    Kind.ENUM,
                    "Văn bản quy định TTHC cung cấp DVC trực tuyến mức 3, 4 (QĐ 1819/QĐ-TTg; QĐ 846/QĐ-TTg; văn bản 2779/VPCP-KGVX)")
                .required()
                .choices("prioritylist")
                .several()
                .open()
                .aliases("Văn bản quy định", "van_ban")
                .ticks(
                    Map.of(
                        "QĐ 1819/QĐ-TTg",
                        "1819",
                        "QĐ 846/QĐ-TTg",
                        "846",
                        "Văn bản 2779/VPCP-KGVX",
                        "2779",
                        "Kế hoạch, lộ trình của cơ quan",
                        "KH"))
                .build(),
            column("ghichu", Kind.TEXT, "Ghi chú").build()),
        Set.of("Tỷ lệ hồ sơ trực tuyến (%)"),
        List.of("hs_tt", "hs_tong"),
        List.of("ten"),
        List.of(),
        "");
  }

  static Table projects() {
    return new Table(
        "du_an",
        "x.P",
        "I.1",
        label("Dự án"),
        "DU_AN",
        List.of(),
        Applicability.ALL,
        Requirement.OPTIONAL,
        null,
        List.of(
            column("tt", Kind.TEXT, "STT").order().build(),
            column("ten", Kind.TEXT, "Tên dự án").required().build(),
            column("kp2011", Kind.MONEY, "Dự kiến kinh phí năm 2011")
                .required()
                .aliases("Kinh phí / 2011", "Năm 2011")
                .build(),
            column("kp1115", Kind.MONEY, "Dự kiến kinh phí 2011-2015")
                .aliases("Kinh phí / 2011-2015")
                .build(),
            column("donvi", Kind.TEXT, "Đơn vị").fillDown().build(),
            column("hoanthanh", Kind.ENUM, "Mức độ hoàn thành")
                .choices("status")
                .orPercent()
                .build(),
            column("tyle", Kind.PERCENT, "Tỷ lệ giải ngân").build()),
        Set.of(),
        List.of("kp2011", "kp1115"),
        List.of("ten"),
        List.of(),
        "");
  }

  static Table documents() {
    return new Table(
        "van_ban",
        "x.V",
        "I.1",
        label("Văn bản"),
        "VAN_BAN",
        List.of(),
        Applicability.ALL,
        Requirement.OPTIONAL,
        null,
        List.of(
            column("ten", Kind.TEXT, "Tên văn bản").required().build(),
            column("sokh", Kind.TEXT, "Số, ký hiệu").required().build(),
            column("ngay", Kind.DATE, "Ngày ban hành").required().build()),
        Set.of(),
        List.of(),
        List.of("ten"),
        List.of(),
        "");
  }

  static Label label(String vi) {
    return new Label(vi, vi);
  }

  static ColumnBuilder column(String key, Kind kind, String name) {
    return new ColumnBuilder(key, kind, name);
  }

  /** Columns with few words. */
  static final class ColumnBuilder {
    private final String key;
    private final Kind kind;
    private final String name;
    private boolean required;
    private @Nullable String choices;
    private boolean several;
    private boolean open;
    private boolean orPercent;
    private @Nullable String otherCode;
    private boolean fillDown;
    private boolean order;
    private boolean groupTitle;
    private List<String> aliases = List.of();
    private Map<String, String> ticks = Map.of();

    ColumnBuilder(String key, Kind kind, String name) {
      this.key = key;
      this.kind = kind;
      this.name = name;
    }

    ColumnBuilder required() {
      required = true;
      return this;
    }

    ColumnBuilder choices(String list) {
      choices = list;
      return this;
    }

    ColumnBuilder several() {
      several = true;
      return this;
    }

    ColumnBuilder open() {
      open = true;
      return this;
    }

    ColumnBuilder orPercent() {
      orPercent = true;
      return this;
    }

    ColumnBuilder otherCode(String code) {
      otherCode = code;
      return this;
    }

    ColumnBuilder fillDown() {
      fillDown = true;
      return this;
    }

    ColumnBuilder order() {
      order = true;
      return this;
    }

    ColumnBuilder groupTitle() {
      groupTitle = true;
      return this;
    }

    ColumnBuilder aliases(String... names) {
      aliases = List.of(names);
      return this;
    }

    ColumnBuilder ticks(Map<String, String> headers) {
      ticks = headers;
      return this;
    }

    Column build() {
      return new Column(
          key,
          label(name),
          kind,
          Label.same(""),
          required,
          false,
          choices,
          several,
          open,
          orPercent,
          otherCode,
          fillDown,
          order,
          groupTitle,
          key.equals("ghichu"),
          aliases,
          ticks);
    }
  }

  static IndicatorBuilder indicator(String code, Kind kind, String name) {
    return new IndicatorBuilder(code, kind, name);
  }

  /** Indicators with few words. */
  static final class IndicatorBuilder {
    private final String code;
    private final Kind kind;
    private final String name;
    private boolean quotient;
    private boolean partial;
    private @Nullable String choices;
    private Applicability applies = Applicability.ALL;
    private @Nullable Derivation denominator;

    IndicatorBuilder(String code, Kind kind, String name) {
      this.code = code;
      this.kind = kind;
      this.name = name;
    }

    IndicatorBuilder quotient() {
      quotient = true;
      return this;
    }

    IndicatorBuilder partial() {
      partial = true;
      return this;
    }

    IndicatorBuilder choices(String list) {
      choices = list;
      return this;
    }

    IndicatorBuilder applies(String group) {
      applies = new Applicability(false, Set.of(group), Set.of());
      return this;
    }

    IndicatorBuilder denominator(Derivation derivation) {
      denominator = derivation;
      return this;
    }

    Indicator build() {
      return new Indicator(
          code,
          "I.1",
          kind,
          label(name),
          Label.same(""),
          quotient,
          false,
          partial,
          choices,
          false,
          applies,
          Requirement.REQUIRED,
          null,
          "REQUIRED",
          false,
          null,
          null,
          denominator,
          null,
          List.of(),
          List.of(),
          "");
    }
  }

  static Synonyms synonyms() {
    Map<String, Map<String, String>> fields = new LinkedHashMap<>();
    for (String[] line : csv("synonyms.csv")) {
      fields.computeIfAbsent(line[0], f -> new LinkedHashMap<>()).put(line[2], line[1]);
    }
    return new Synonyms(fields);
  }

  static RowMarkers markers() {
    return new RowMarkers(
        csv("row-markers.csv").stream()
            .map(
                l ->
                    new RowMarkers.Marker(
                        RowMarkers.Type.valueOf(l[0].toUpperCase(Locale.ROOT)),
                        RowMarkers.Match.valueOf(l[1].toUpperCase(Locale.ROOT)),
                        l[2]))
            .toList());
  }

  private static List<String[]> csv(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                World.class.getResourceAsStream("/normalize/" + name), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(World::fields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] fields(String line) {
    String[] fields = line.split(",", 3);
    boolean quoted = fields[2].startsWith("\"");
    fields[2] = quoted ? fields[2].substring(1, fields[2].length() - 1) : fields[2];
    return fields;
  }

  static List<String> codes(Findings findings) {
    return findings.list().stream().map(Finding::code).toList();
  }

  /** Findings as "CODE cell found". */
  static List<String> told(Findings findings) {
    return findings.list().stream()
        .map(
            f ->
                f.code()
                    + " "
                    + (f.origin().cell() == null ? "-" : f.origin().cell())
                    + " "
                    + f.found())
        .map(String::strip)
        .toList();
  }
}
