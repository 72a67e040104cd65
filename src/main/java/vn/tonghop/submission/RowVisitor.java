package vn.tonghop.submission;

/** Takes the rows of a sheet one by one. */
@FunctionalInterface
public interface RowVisitor {

  /**
   * @return false to stop reading the sheet
   */
  boolean visit(Row row) throws UnreadableException;
}
