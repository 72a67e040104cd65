package vn.tonghop.app;

import java.io.IOException;
import java.util.Locale;
import vn.tonghop.outline.Setup;

/**
 * Prints an outline as text for people, at most 100 columns wide: sections, items, tables, rules in
 * words, consolidated tables.
 */
public final class OutlinePrinter {

  private final Setup setup;
  private final Locale locale;

  /**
   * @param locale English for English; any other prints Vietnamese
   */
  public OutlinePrinter(Setup setup, Locale locale) {
    this.setup = setup;
    this.locale = locale;
  }

  /** Prints everything, lines ended by LF. */
  public void print(Appendable out) throws IOException {
    out.append(setup.outline().name().in(locale)).append('\n');
  }
}
