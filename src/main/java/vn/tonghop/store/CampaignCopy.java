package vn.tonghop.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Setup;

/**
 * Copies what a store holds of a campaign into an empty one, which may then be changed at will:
 * submissions, and the contents of those that need not be read again. The source is only read; the
 * caller holds the campaign's lock.
 */
public final class CampaignCopy {

  private static final int ROWS_AT_ONCE = 1_000;

  /** Per table, the rows that belong to the campaign. */
  private static final Map<String, String> OF_CAMPAIGN =
      ordered(
          "campaign", "t.id = ?",
          "agency", "t.campaign = ?",
          "submission", "t.campaign = ?",
          "submission_part", "t.submission IN (SELECT id FROM submission WHERE campaign = ?)",
          "finding", "t.submission IN (SELECT id FROM submission WHERE campaign = ?)",
          "publication", "t.campaign = ? AND t.state = 'PUBLISHED'",
          "ruling", "t.campaign = ?",
          "returned_feedback", "t.campaign = ?");

  private static final List<String> CONTENTS =
      List.of("completeness", "table_tally", "row_sheet", "indicator_value");

  /** Per table, what is in force in the campaign before, whose figures are compared with. */
  private static final Map<String, String> OF_PREDECESSOR =
      ordered(
          "campaign", "t.id = ?",
          "agency", "t.campaign = ?",
          "submission", "t.campaign = ? AND t.state = 'LOADED' AND t.verdict <> 'REFUSED'",
          "indicator_value",
              "t.submission IN (SELECT id FROM current_submission WHERE campaign = ?)",
          "statistic", "t.campaign = ?");

  private static final String IN_FORCE =
      " IN (SELECT id FROM submission WHERE campaign = ? AND state = 'LOADED'"
          + " AND intake_hash = ?)";

  private final Database source;
  private final Database target;

  /**
   * @param target an H2 database with the tables, and nothing in them
   */
  public CampaignCopy(Database source, Database target) {
    if (target.dialect() != Dialect.H2) {
      throw new IllegalArgumentException("copies are made into H2");
    }
    this.source = source;
    this.target = target;
  }

  /**
   * Copies; the campaign is then prepared in the target with this set-up.
   *
   * @param intakeHash of the readings whose contents are copied; others are to be read again
   */
  public void copy(Setup setup, String intakeHash) {
    String campaign = setup.campaign().id();
    try (Connection connection = source.connect("tonghop dry run")) {
      connection.setAutoCommit(false);
      for (Map.Entry<String, String> table : OF_CAMPAIGN.entrySet()) {
        copy(connection, table.getKey(), table.getValue(), campaign);
      }
      Campaign.Predecessor before = setup.campaign().predecessor();
      if (before != null) {
        for (Map.Entry<String, String> table : OF_PREDECESSOR.entrySet()) {
          copy(connection, table.getKey(), table.getValue(), before.id());
        }
      }
      for (String table : CONTENTS) {
        copy(connection, table, "t.submission" + IN_FORCE, campaign, intakeHash);
      }
      long number = target.sql().number("SELECT COALESCE(MAX(number), 0) + 1 FROM campaign");
      target.sql().update("ALTER TABLE campaign ALTER COLUMN number RESTART WITH " + number);
      new Preparation(target).prepare(setup);
      List<String> present = new TypedTables(source).existing(setup.outline().id());
      for (TypedTable table : TypedTables.of(setup.outline())) {
        if (present.contains(table.name())) {
          String rows = RowKeys.ownerOf("t.row_key") + IN_FORCE;
          copy(connection, table.name(), rows, campaign, intakeHash);
        }
      }
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException("the store cannot be copied: " + e.getMessage(), e);
    }
    goOnCounting();
  }

  /** New rows and runs are numbered after those there are. */
  private void goOnCounting() {
    Sql sql = target.sql();
    long submission = sql.number("SELECT COALESCE(MAX(id), 0) + 1 FROM submission");
    sql.update("ALTER TABLE submission ALTER COLUMN id RESTART WITH " + submission);
    long run = source.sql().number("SELECT COALESCE(MAX(run_number), 0) + 1 FROM run");
    sql.update("ALTER SEQUENCE run_number_seq RESTART WITH " + run);
  }

  private void copy(Connection connection, String table, String where, String... arguments)
      throws SQLException {
    String quoted = TypedTable.quoted(table);
    try (PreparedStatement select =
        connection.prepareStatement("SELECT t.* FROM " + quoted + " t WHERE " + where)) {
      select.setFetchSize(ROWS_AT_ONCE);
      for (int i = 0; i < arguments.length; i++) {
        select.setString(i + 1, arguments[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        copy(rows, quoted, columns(rows.getMetaData(), quoted));
      }
    }
  }

  private void copy(ResultSet rows, String table, List<Integer> columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int column : columns) {
      names.add(TypedTable.quoted(rows.getMetaData().getColumnLabel(column)));
    }
    String insert =
        "INSERT INTO "
            + table
            + " ("
            + String.join(", ", names)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(names.size(), "?"))
            + ")";
    List<@Nullable Object[]> batch = new ArrayList<>();
    while (rows.next()) {
      batch.add(row(rows, columns));
      if (batch.size() == ROWS_AT_ONCE) {
        target.sql().batch(insert, batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      target.sql().batch(insert, batch);
    }
  }

  /** Those both have; who claimed an agency last is not told on. */
  private List<Integer> columns(ResultSetMetaData source, String table) throws SQLException {
    Set<String> there = new TreeSet<>();
    target
        .sql()
        .jdbc()
        .query(
            "SELECT * FROM " + table + " WHERE 1 = 0",
            rows -> {
              for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                there.add(rows.getMetaData().getColumnLabel(i));
              }
              return there;
            });
    there.remove("claimed_run");
    List<Integer> columns = new ArrayList<>();
    for (int i = 1; i <= source.getColumnCount(); i++) {
      if (there.contains(source.getColumnLabel(i))) {
        columns.add(i);
      }
    }
    return columns;
  }

  private static @Nullable Object[] row(ResultSet rows, List<Integer> columns) throws SQLException {
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      int column = columns.get(i);
      row[i] =
          switch (rows.getMetaData().getColumnType(column)) {
            case Types.DATE -> rows.getObject(column, LocalDate.class);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                rows.getObject(column, OffsetDateTime.class);
            case Types.BIT, Types.BOOLEAN, Types.BIGINT, Types.INTEGER, Types.NUMERIC ->
                rows.getObject(column);
            default -> rows.getString(column);
          };
    }
    return row;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }
}
