package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups a row stands in, one inside the other, with the sums of their rows. A group is closed
 * by the next row that cannot belong to it; what it prints is then compared.
 */
final class OpenGroups {

  /** Takes what a group prints and the sum of its rows where they differ. */
  @FunctionalInterface
  interface Differences {
    void differ(PrintedRow group, PrintedRow.Printed printed, BigDecimal sum);
  }

  private record Group(RowLevel level, PrintedRow row, ColumnSums sums) {}

  private final Differences differences;
  private final Deque<Group> open = new ArrayDeque<>();
  private @Nullable List<String> titles;
  private @Nullable String title;
  private final ColumnSums ungrouped = new ColumnSums();

  OpenGroups(Differences differences) {
    this.differences = differences;
  }

  void open(RowLevel level, PrintedRow row) {
    while (!open.isEmpty() && !staysOpen(level)) {
      close();
    }
    if (open.isEmpty()) {
      ungrouped.clear();
    }
    forgetTitles();
    open.push(new Group(level, row, new ColumnSums()));
  }

  /** A style met before further out goes back to where it stood. */
  private boolean staysOpen(RowLevel level) {
    Group innermost = open.getFirst();
    boolean further =
        open.stream()
            .skip(1)
            .anyMatch(g -> g.level().style() == level.style() && !level.isDottedUnder(g.level()));
    return level.belongsTo(innermost.level()) && !further;
  }

  /** A data row of this level comes: numbered parents it does not belong to are over. */
  void enter(RowLevel level) {
    while (!open.isEmpty()
        && open.getFirst().level().mayBeParent()
        && !level.belongsTo(open.getFirst().level())) {
      close();
    }
  }

  void add(int column, @Nullable BigDecimal value, boolean unreadable) {
    ColumnSums innermost = open.isEmpty() ? ungrouped : open.getFirst().sums();
    innermost.add(column, value, unreadable);
  }

  /** Title of the innermost group, with those of numbered rows inside it; null: none. */
  @Nullable String title() {
    if (title == null && !open.isEmpty()) {
      title = joinedTitles();
    }
    return title;
  }

  private void forgetTitles() {
    titles = null;
    title = null;
  }

  private String joinedTitles() {
    List<String> labels = new ArrayList<>();
    for (Group group : open) {
      labels.add(0, group.row().label());
      if (!group.level().mayBeParent()) {
        break;
      }
    }
    return String.join(" / ", labels);
  }

  List<String> titles() {
    if (titles == null) {
      titles = open.stream().map(g -> g.row().label()).toList();
    }
    return titles;
  }

  /** Whether a printed total is that of an open group; that group is over then. */
  boolean settles(PrintedRow total) {
    if (total.sums().isEmpty()) {
      return true;
    }
    ColumnSums sums = new ColumnSums();
    int depth = 0;
    for (Group group : open) {
      depth++;
      sums.add(group.sums());
      if (total.sums().stream().allMatch(sums::agrees)) {
        for (int i = 0; i < depth; i++) {
          close();
        }
        ungrouped.clear();
        return true;
      }
    }
    if (open.isEmpty() && total.sums().stream().allMatch(ungrouped::agrees)) {
      ungrouped.clear();
      return true;
    }
    return false;
  }

  void closeAll() {
    while (!open.isEmpty()) {
      close();
    }
  }

  private void close() {
    Group group = open.pop();
    forgetTitles();
    for (PrintedRow.Printed printed : group.row().sums()) {
      BigDecimal sum = group.sums().of(printed.column());
      if (sum != null && !printed.agrees(sum)) {
        differences.differ(group.row(), printed, sum);
      }
    }
    if (!open.isEmpty()) {
      open.getFirst().sums().add(group.sums());
    }
  }
}
