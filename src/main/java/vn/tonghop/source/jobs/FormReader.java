package vn.tonghop.source.jobs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.outline.Form;

/** Reads one entry of {@code forms}. */
final class FormReader {

  private static final Map<String, Form.Role> ROLES = KindWords.words(Form.Role.values());

  private final Set<String> indicators;

  /**
   * @param indicators codes of all indicators
   */
  FormReader(Set<String> indicators) {
    this.indicators = indicators;
  }

  Form read(Fields fields) {
    Form form =
        new Form(
            Names.code(fields, "key"),
            Names.sheet(fields, "sheet"),
            fields.texts("aliases"),
            fields.flag("required"),
            headers(fields),
            fields.text("status_suffix", ""));
    check(fields, form);
    new HeaderClaims(fields).check(form);
    return form;
  }

  private static Map<Form.Role, List<String>> headers(Fields fields) {
    return fields
        .need("headers")
        .flatMap(item -> Fields.one(item, FormReader::byRole))
        .orElse(Map.of());
  }

  private static Map<Form.Role, List<String>> byRole(Fields written) {
    Map<Form.Role, List<String>> headers = new EnumMap<>(Form.Role.class);
    ROLES.forEach(
        (word, role) -> {
          List<String> texts = written.texts(word);
          if (!texts.isEmpty()) {
            headers.put(role, texts);
          }
        });
    if (!headers.containsKey(Form.Role.CODE) && !headers.containsKey(Form.Role.NAME)) {
      written.problems().add(written.place(), "missing-key", "code");
    }
    return headers;
  }

  private void check(Fields fields, Form form) {
    boolean suffix = !form.statusSuffix().isEmpty();
    if (suffix != form.headers().containsKey(Form.Role.STATUS)) {
      fields.problems().add(fields.placeOf("status_suffix"), "status-halves");
    }
    if (suffix && indicators.stream().noneMatch(code -> isStatus(code, form.statusSuffix()))) {
      String word = form.statusSuffix();
      fields.problems().add(fields.placeOf("status_suffix"), "status-of-nothing", word);
    }
  }

  private boolean isStatus(String code, String suffix) {
    return code.endsWith(suffix)
        && indicators.contains(code.substring(0, code.length() - suffix.length()));
  }
}
