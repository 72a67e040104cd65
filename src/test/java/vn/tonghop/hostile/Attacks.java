package vn.tonghop.hostile;

import java.util.ArrayList;
import java.util.List;

/** All hostile files. */
final class Attacks {

  private Attacks() {}

  /**
   * @param canary address nobody may ask
   * @param rows how many the long tables have
   */
  static List<Attack> all(String canary, int rows) {
    List<Attack> all = new ArrayList<>(XmlAttacks.all(canary));
    all.addAll(RowAttacks.all(rows));
    all.addAll(ZipAttacks.all());
    all.addAll(CsvAttacks.all());
    all.addAll(XlsAttacks.all());
    return all;
  }
}
