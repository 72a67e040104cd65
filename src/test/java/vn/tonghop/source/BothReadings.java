package vn.tonghop.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.UnreadableException;

/** What the quick and the plain way of reading make of the same sheet. */
final class BothReadings {

  /**
   * Rows handed on, and what went wrong.
   *
   * @param quick no row was left to the plain reader
   */
  record Outcome(List<Row> rows, String trouble, boolean quick) {}

  private BothReadings() {}

  /** A pass that is interrupted after some rows and goes on. */
  static Outcome quick(byte[] sheet, WorkbookParts parts, ReadLimits limits, int pause)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    try (SheetRows pass = new SheetRows(source(sheet), parts, limits, true)) {
      String trouble = "";
      try {
        pass.rows(row -> rows.add(row) && rows.size() != pause, Integer.MAX_VALUE);
        if (rows.size() == pause) {
          pass.rows(rows::add, Integer.MAX_VALUE);
        }
      } catch (IOException | XMLStreamException | UnreadableException e) {
        trouble = e + " at " + pass.where();
      }
      return new Outcome(rows, trouble, pass.isQuick());
    }
  }

  static Outcome plain(byte[] sheet, WorkbookParts parts, ReadLimits limits, int pause)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    SheetXml pass = null;
    String trouble = "";
    try {
      pass = new SheetXml(Xml.open(source(sheet).open(), limits), parts, limits);
      pass.rows(row -> rows.add(row) && rows.size() != pause, Integer.MAX_VALUE);
      if (rows.size() == pause) {
        pass.rows(rows::add, Integer.MAX_VALUE);
      }
    } catch (IOException | XMLStreamException | UnreadableException e) {
      trouble = e + " at " + (pass == null ? null : pass.where());
    } finally {
      if (pass != null) {
        pass.close();
      }
    }
    return new Outcome(rows, trouble, false);
  }

  static String quickFacts(byte[] sheet, ReadLimits limits) {
    return facts(() -> SheetFactsXml.read(source(sheet), limits));
  }

  static String plainFacts(byte[] sheet, ReadLimits limits) {
    return facts(() -> SheetFactsXml.readPlainly(source(sheet), limits));
  }

  private interface Reading {
    SheetFacts read() throws IOException, XMLStreamException;
  }

  private static String facts(Reading reading) {
    try {
      return reading.read().toString();
    } catch (IOException | XMLStreamException e) {
      return e.toString();
    }
  }

  static ByteSource source(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }
}
