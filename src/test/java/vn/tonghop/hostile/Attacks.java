package vn.tonghop.hostile;

import java.util.ArrayList;
import java.util.List;

/** All hostile files. */
final class Attacks {

  private Attacks() {}

  /**
   * @param canary address nobody may ask
   */
  static List<Attack> all(String canary) {
    List<Attack> all = new ArrayList<>(XmlAttacks.all(canary));
    all.addAll(RowAttacks.all());
    all.addAll(ZipAttacks.all());
    all.addAll(CsvAttacks.all());
    all.addAll(XlsAttacks.all());
    return all;
  }
}
