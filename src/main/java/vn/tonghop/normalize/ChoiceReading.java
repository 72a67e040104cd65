package vn.tonghop.normalize;

import java.util.List;

/**
 * What a text names of a choice list.
 *
 * @param codes choices, in the order of the list
 * @param unknown parts that are no choice, as typed
 * @param other the text is a known word for something outside the list
 */
record ChoiceReading(List<String> codes, List<String> unknown, boolean other) {

  ChoiceReading {
    codes = List.copyOf(codes);
    unknown = List.copyOf(unknown);
  }

  /** Several choices joined by "|". */
  String joined() {
    return String.join("|", codes);
  }
}
