package vn.tonghop.source;

/** Numbers of the BIFF8 records that are looked at ([MS-XLS] 2.3). */
final class Biff {

  static final int FORMULA = 0x06;
  static final int EOF = 0x0A;
  static final int EXTERN_SHEET = 0x17;
  static final int NOTE = 0x1C;
  static final int DATE_1904 = 0x22;
  static final int FILE_PASS = 0x2F;
  static final int FONT = 0x31;
  static final int OBJ = 0x5D;
  static final int COL_INFO = 0x7D;
  static final int BOUND_SHEET = 0x85;
  static final int MUL_RK = 0xBD;
  static final int XF = 0xE0;
  static final int MERGE_CELLS = 0xE5;
  static final int SST = 0xFC;
  static final int LABEL_SST = 0xFD;
  static final int SUP_BOOK = 0x1AE;
  static final int TXO = 0x1B6;
  static final int NUMBER = 0x203;
  static final int LABEL = 0x204;
  static final int BOOL_ERR = 0x205;
  static final int STRING = 0x207;
  static final int ROW = 0x208;
  static final int RK = 0x27E;
  static final int FORMAT = 0x41E;
  static final int BOF = 0x809;

  static final int VERSION_8 = 0x600;

  private Biff() {}
}
