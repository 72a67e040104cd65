package vn.tonghop.change;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.Change.Support;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;

/** Changed values of {@code statistics.csv}. */
final class StatisticChanges {

  private static final String TABLE = "statistics";
  private static final String TARGET = "@target.";

  private final Setup setup;
  private final ChangedAgencies changed;

  StatisticChanges(Setup setup, ChangedAgencies changed) {
    this.setup = setup;
    this.changed = changed;
  }

  void sendTo(TwoPublications publications, Consumer<? super Change> sink) {
    if (publications.isSame(TABLE)) {
      return;
    }
    new RowMerge(
            () -> publications.before(TABLE),
            () -> publications.after(TABLE),
            row -> true,
            row -> row.key("indicator", "group", "measure"))
        .sendTo((before, after) -> pair(before, after, sink));
  }

  private void pair(@Nullable Row before, @Nullable Row after, Consumer<? super Change> sink) {
    Row known = after == null ? before : after;
    if (known == null
        || before != null && after != null && before.get("value").equals(after.get("value"))) {
      return;
    }
    String indicator = known.get("indicator");
    String group = known.get("group");
    Figure figure =
        new Figure(
            Figure.Kind.STATISTIC, TABLE, "", "", "", indicator, group, known.get("measure"));
    sink.accept(
        new Change(
            figure,
            before == null ? null : before.get("value"),
            after == null ? null : after.get("value"),
            new Support(used(before), used(after), null, null),
            changed.of(answered(indicator), group)));
  }

  private static @Nullable Integer used(@Nullable Row row) {
    String used = row == null ? "" : row.get("agencies_used");
    return used.isEmpty() ? null : Integer.valueOf(used);
  }

  /** The indicator whose answers are counted; null: submissions or rows are. */
  private @Nullable String answered(String indicator) {
    if (indicator.startsWith(TARGET)) {
      return setup
          .campaign()
          .target(indicator.substring(TARGET.length()))
          .map(Target::indicator)
          .orElse(null);
    }
    return indicator.startsWith("@") ? null : indicator;
  }
}
