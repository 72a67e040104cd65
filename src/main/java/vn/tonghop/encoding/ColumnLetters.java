package vn.tonghop.encoding;

import vn.tonghop.finding.Origin;

/** The letters a sheet shows above a column. */
final class ColumnLetters {

  private ColumnLetters() {}

  static String of(int column) {
    String address = Origin.address(1, column);
    return address.substring(0, address.length() - 1);
  }
}
