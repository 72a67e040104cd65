package vn.tonghop.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;

/** COPY in text format: three times as fast as a batch on PostgreSQL. */
final class CopyInsert implements BulkInsert {

  private final Sql sql;

  CopyInsert(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void insert(String into, List<@Nullable Object[]> rows) {
    String lines = lines(rows);
    ConnectionCallback<Long> copy = connection -> copy(connection, into, lines);
    Long copied = sql.jdbc().execute(copy);
    if (copied == null || copied != rows.size()) {
      throw new IllegalStateException("copied " + copied + " of " + rows.size() + " rows");
    }
  }

  private static Long copy(Connection connection, String into, String lines) throws SQLException {
    try {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY " + into + " FROM STDIN", new StringReader(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(List<@Nullable Object[]> rows) {
    StringBuilder lines = new StringBuilder();
    for (@Nullable Object[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        if (i > 0) {
          lines.append('\t');
        }
        append(lines, row[i]);
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static void append(StringBuilder lines, @Nullable Object field) {
    if (field == null) {
      lines.append("\\N");
    } else if (field instanceof BigDecimal number) {
      lines.append(number.toPlainString());
    } else if (field instanceof String text) {
      escape(lines, text);
    } else {
      lines.append(field);
    }
  }

  private static void escape(StringBuilder lines, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> lines.append("\\\\");
        case '\t' -> lines.append("\\t");
        case '\n' -> lines.append("\\n");
        case '\r' -> lines.append("\\r");
        default -> lines.append(c);
      }
    }
  }
}
