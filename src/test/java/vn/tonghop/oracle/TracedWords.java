package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;

/** How cells of the published tables are worded. */
final class TracedWords {

  /** A field that is a number of đồng, in so many powers of ten; another field as it is. */
  static String in(int power, String field) {
    return power > 0 && field.matches("-?[0-9]+(\\.[0-9]+)?")
        ? number(new java.math.BigDecimal(field).movePointLeft(power))
        : field;
  }

  static final Map<String, String> STATUS =
      Map.of(
          "REACHED", "Đạt",
          "NOT_REACHED", "Chưa đạt",
          "NO_DATA", "Không có số liệu",
          "BASELINE", "Năm gốc",
          "NOT_DUE", "Chưa đến hạn");
  static final Map<String, String> LEVEL =
      Map.of(
          "BLOCK", "Trả lại",
          "ERROR", "Lỗi",
          "CONFIRM", "Đề nghị xác nhận",
          "WARN", "Cảnh báo",
          "INFO", "Thông tin");
  private static final Map<String, String> YESNO =
      Map.of("yes", "Có", "no", "Không", "partial", "Một phần");

  private final Setup setup;

  TracedWords(Setup setup) {
    this.setup = setup;
  }

  static String number(@Nullable BigDecimal number) {
    if (number == null) {
      return "–";
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A canonical text of an item or column as a table words it. */
  String text(Kind kind, @Nullable String choices, String text) {
    if (kind == Kind.YESNO) {
      return YESNO.getOrDefault(text, text);
    }
    if (choices == null || text.isEmpty()) {
      return text;
    }
    return Arrays.stream(text.split("\\|"))
        .map(
            code ->
                setup.outline().choices(choices).choices().stream()
                    .filter(choice -> choice.code().equals(code))
                    .map(choice -> choice.label().vi())
                    .findFirst()
                    .orElse(code))
        .collect(Collectors.joining("; "));
  }

  String target(Target target) {
    BigDecimal value = target.value();
    if (value == null) {
      return target.name().vi();
    }
    Map<Target.Relation, String> signs =
        Map.of(
            Target.Relation.AT_LEAST, "≥ ",
            Target.Relation.AT_MOST, "≤ ",
            Target.Relation.MORE_THAN, "> ");
    String sign = signs.getOrDefault(target.relation(), "");
    return (sign + number(value).replace('.', ',') + " " + target.unit().vi()).strip();
  }
}
