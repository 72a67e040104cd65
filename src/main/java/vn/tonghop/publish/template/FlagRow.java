package vn.tonghop.publish.template;

import java.util.List;
import java.util.function.BiFunction;
import vn.tonghop.outline.Indicator;

/**
 * One row of the hidden list of items: where the item stands and what is wrong with its answer.
 *
 * @param row of the hidden sheet, from 1
 * @param place words for people
 * @param flags formulas by {@link Flag}
 */
record FlagRow(int row, FormPlan form, Indicator item, String place, List<String> flags) {

  static final int CODE_COLUMN = 1;
  static final int PLACE_COLUMN = 2;

  /** The rules over one answer, each a column of the hidden sheet. */
  enum Flag {
    MISSING(true, ItemFlags::missing),
    OVER(true, ItemFlags::over),
    UNUSABLE(true, ItemFlags::unusable),
    PERCENT_WRONG(true, ItemFlags::percentWrong),
    PERCENT_DOUBTFUL(false, ItemFlags::percentDoubtful),
    SHORT(false, ItemFlags::tooShort);

    private final boolean error;
    private final BiFunction<ItemFlags, Indicator, String> rule;

    Flag(boolean error, BiFunction<ItemFlags, Indicator, String> rule) {
      this.error = error;
      this.rule = rule;
    }

    boolean isError() {
      return error;
    }

    /** One line of the page of checks per section; else one per form. */
    boolean isBySection() {
      return this == MISSING || this == OVER;
    }

    String formula(ItemFlags flags, Indicator item) {
      return rule.apply(flags, item);
    }

    /** Column of the hidden sheet. */
    int column() {
      return PLACE_COLUMN + 1 + ordinal();
    }
  }

  FlagRow {
    flags = List.copyOf(flags);
  }

  String flag(Flag flag) {
    return flags.get(flag.ordinal());
  }
}
