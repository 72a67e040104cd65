package vn.tonghop.publish.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.TemplateDesign;

/** Which form asks for which indicator. */
final class ItemPlacement {

  private final Outline outline;
  private final TemplateDesign design;
  private final Set<String> onCover;

  ItemPlacement(Outline outline, TemplateDesign design) {
    this.outline = outline;
    this.design = design;
    this.onCover =
        outline.cover().fields().stream()
            .map(Cover.Field::indicator)
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.toSet());
  }

  /** In outline order. */
  List<Indicator> items(Form form) {
    return outline.indicators().stream().filter(item -> form.equals(formOf(item))).toList();
  }

  boolean isNamed(Form form) {
    return design.form(form.key()).map(TemplateDesign.FormDesign::named).orElse(false);
  }

  /** Null: the cover asks, another item's row asks, or the engine computes it. */
  private @Nullable Form formOf(Indicator item) {
    for (Form form : outline.forms()) {
      if (design.form(form.key()).map(d -> d.items().contains(item.code())).orElse(false)) {
        return form;
      }
    }
    if (onCover.contains(item.code())
        || item.requirement() == Requirement.DERIVED
        || isStatus(item)) {
      return null;
    }
    boolean single = !item.applies().agencies().isEmpty();
    boolean anyNamed = outline.forms().stream().anyMatch(this::isNamed);
    return outline.forms().stream()
        .filter(form -> !anyNamed || isNamed(form) == single)
        .filter(form -> suits(form, item.kind()))
        .findFirst()
        .or(() -> outline.forms().stream().filter(f -> suits(f, item.kind())).findFirst())
        .orElse(null);
  }

  private boolean isStatus(Indicator item) {
    return outline.forms().stream()
        .map(Form::statusSuffix)
        .anyMatch(
            suffix ->
                !suffix.isEmpty()
                    && item.code().endsWith(suffix)
                    && outline
                        .indicator(item.code().substring(0, item.code().length() - suffix.length()))
                        .isPresent());
  }

  private boolean suits(Form form, Kind kind) {
    if (isNamed(form)) {
      return true;
    }
    boolean numbers = form.headers().containsKey(Role.NUMERATOR);
    return switch (kind) {
      case COUNT, RATIO, NUMBER, MONEY -> numbers;
      case PERCENT -> form.headers().containsKey(Role.PERCENT) || numbers;
      case YESNO, ENUM, DATE ->
          form.headers().containsKey(Role.CHOICE)
              || !numbers && form.headers().containsKey(Role.TEXT);
      case TEXT, LIST, PERIOD ->
          form.headers().containsKey(Role.TEXT)
              && (!numbers || outline.forms().stream().noneMatch(ItemPlacement::isNarrative));
    };
  }

  private static boolean isNarrative(Form form) {
    return form.headers().containsKey(Role.TEXT) && !form.headers().containsKey(Role.NUMERATOR);
  }
}
