package vn.tonghop.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Table;

/**
 * Finds rows of other agencies in an agency's table (identity rule I-7): below a group title that
 * is another agency's name, or with such a name in a column headed as that of the agency.
 */
final class ForeignRows {

  private final AgencyNames agencies;
  private final SenderWords words;

  ForeignRows(Registry registry) {
    this.words = SenderWords.load();
    this.agencies = new AgencyNames(registry, words);
  }

  /** For the tables of one sender. */
  Of of(Agency sender) {
    return new Of(sender);
  }

  private boolean tellsOther(TableRow.Aside aside, Agency sender) {
    boolean tells =
        aside.header().isEmpty() || words.owners().contains(PlainWords.of(aside.header()));
    return tells
        && agencies.byName(aside.text()).filter(named -> !named.equals(sender)).isPresent();
  }

  /** Looks at the rows of one sender; remembers the titles it has judged. */
  final class Of {
    private static final int MOST_REMEMBERED = 1000;

    private final Agency sender;
    private final Map<TableRow.Aside, Boolean> judged = new HashMap<>();

    private Of(Agency sender) {
      this.sender = sender;
    }

    /** What tells that the row belongs to another agency than the sender. */
    Optional<Finding> find(Table table, TableRow row) {
      if (row.asides().isEmpty()) {
        return Optional.empty();
      }
      return row.asides().stream()
          .filter(this::tellsOther)
          .findFirst()
          .map(
              aside ->
                  Finding.of(FindingCode.FOREIGN, row.origin())
                      .about(table.key() + "/#" + row.number(), table.name().vi())
                      .row(row.sourceRow())
                      .found(aside.text()));
    }

    private boolean tellsOther(TableRow.Aside aside) {
      if (judged.size() > MOST_REMEMBERED) {
        judged.clear();
      }
      return judged.computeIfAbsent(aside, a -> ForeignRows.this.tellsOther(a, sender));
    }
  }
}
