package vn.tonghop.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetComments;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** One worksheet of an open .xls. */
final class XlsSheet implements SheetSource {

  private final String file;
  private final XlsGlobals.Listed listed;
  private final XlsWorkbook workbook;
  private final ReadLimits limits;
  private XlsFacts.@Nullable Found found;

  XlsSheet(String file, XlsGlobals.Listed listed, XlsWorkbook workbook, ReadLimits limits) {
    this.file = file;
    this.listed = listed;
    this.workbook = workbook;
    this.limits = limits;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public String name() {
    return listed.name();
  }

  @Override
  public boolean hidden() {
    return listed.hidden();
  }

  @Override
  public boolean plainText() {
    return false;
  }

  @Override
  public SheetFacts facts() throws UnreadableException {
    return found().facts();
  }

  private XlsFacts.Found found() throws UnreadableException {
    XlsFacts.Found known = found;
    if (known == null) {
      try (BiffStream stream = workbook.stream(listed.offset())) {
        known = XlsFacts.read(stream, limits);
      } catch (IOException e) {
        throw Trouble.of(e, Origin.of(file, name()), "damaged.sheet");
      }
      found = known;
    }
    return known;
  }

  @Override
  public SheetComments comments() throws UnreadableException {
    if (!found().commented()) {
      return SheetComments.NONE;
    }
    try (BiffStream stream = workbook.stream(listed.offset())) {
      return XlsComments.read(stream, limits);
    } catch (IOException e) {
      throw Trouble.of(e, Origin.of(file, name()), "damaged.sheet");
    }
  }

  @Override
  public void read(RowVisitor visitor) throws UnreadableException {
    XlsRows rows = null;
    try (BiffStream stream = workbook.stream(listed.offset())) {
      rows = new XlsRows(stream, workbook.cells(), limits);
      Row row = rows.next();
      while (row != null && visitor.visit(row)) {
        row = rows.next();
      }
    } catch (IOException e) {
      String where = rows == null ? null : rows.where();
      throw Trouble.of(e, new Origin(file, name(), where), "damaged.sheet");
    }
  }
}
