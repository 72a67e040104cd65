package vn.tonghop.outline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param key ASCII; also the column of the database table and of the published CSV
 * @param name header of the official document
 * @param choices name of the choice list of an enum; null otherwise
 * @param several an enum that may name several choices (stored in list order, joined by "|")
 * @param open an enum whose unknown texts are kept as they are (WARN instead of ERROR)
 * @param orPercent an enum that also accepts a percentage 0–100 (stored as its plain number)
 * @param otherCode finding raised instead of ENUM when the synonyms give "other"; null: ENUM
 * @param fillDown in a file without merges, empty cells take the value above
 * @param order the running number of the form; regenerated on output, read only to tell group rows
 * @param groupTitle receives the titles of group rows; has no header of its own unless aliased
 * @param notes receives what comments attached to cells of the row say
 * @param aliases further headers
 * @param ticks headers of tick columns; a tick there adds the choice
 * @param foreign text column that takes the amounts of a money column that are in the money of
 *     another country; null: such amounts are an error
 * @param month a date of which the month alone may be given; it is then its last day
 * @param source what an empty cell is computed from; null: it stays empty
 */
public record Column(
    String key,
    Label name,
    Kind kind,
    Label unit,
    boolean required,
    boolean decimals,
    @Nullable String choices,
    boolean several,
    boolean open,
    boolean orPercent,
    @Nullable String otherCode,
    boolean fillDown,
    boolean order,
    boolean groupTitle,
    boolean notes,
    List<String> aliases,
    Map<String, String> ticks,
    @Nullable String foreign,
    boolean month,
    @Nullable ColumnSource source) {

  public Column {
    aliases = List.copyOf(aliases);
    ticks = Map.copyOf(ticks);
  }

  /** A column that is only typed, and whose foreign amounts have no place of their own. */
  public Column(
      String key,
      Label name,
      Kind kind,
      Label unit,
      boolean required,
      boolean decimals,
      @Nullable String choices,
      boolean several,
      boolean open,
      boolean orPercent,
      @Nullable String otherCode,
      boolean fillDown,
      boolean order,
      boolean groupTitle,
      boolean notes,
      List<String> aliases,
      Map<String, String> ticks) {
    this(
        key,
        name,
        kind,
        unit,
        required,
        decimals,
        choices,
        several,
        open,
        orPercent,
        otherCode,
        fillDown,
        order,
        groupTitle,
        notes,
        aliases,
        ticks,
        null,
        false,
        null);
  }

  /** True where the database and the outputs hold a number. */
  public boolean isNumeric() {
    return kind.isAmount();
  }
}
