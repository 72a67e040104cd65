package vn.tonghop.normalize;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Cover;
import vn.tonghop.submission.CellKind;

/**
 * The filled-in fields of the cover sheet, by their key. Contact data may be among them: see {@link
 * Cover.Field#personal()}.
 */
public final class CoverSheet {

  private final Cover cover;
  private final Map<String, Entry> entries;

  /**
   * One filled-in field.
   *
   * @param text trimmed, not empty; as stored (ISO for a DATE, dotted digits for a NUMBER)
   * @param origin with the cell of the answer
   */
  public record Entry(String text, CellKind kind, Origin origin) {}

  CoverSheet(Cover cover, Map<String, Entry> entries) {
    this.cover = cover;
    this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** Only fields that are filled in, in the order of the sheet. */
  public Map<String, Entry> entries() {
    return entries;
  }

  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** The filled-in field of a role; empty when the outline has no such field or it is blank. */
  public Optional<Entry> entry(Cover.Role role) {
    return cover.field(role).map(Cover.Field::key).flatMap(this::entry);
  }
}
