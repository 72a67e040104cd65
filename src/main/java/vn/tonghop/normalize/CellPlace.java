package vn.tonghop.normalize;

import vn.tonghop.finding.Origin;

/** Row and column (from 1) of an A1 address. */
record CellPlace(int row, int column) {

  static CellPlace of(Origin origin) {
    String address = origin.cell() == null ? "A1" : origin.cell();
    int column = 0;
    int i = 0;
    while (i < address.length() && Character.isLetter(address.charAt(i))) {
      column = column * 26 + (address.charAt(i) - 'A' + 1);
      i++;
    }
    return new CellPlace(Integer.parseInt(address.substring(i)), column);
  }
}
