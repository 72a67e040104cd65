package vn.tonghop.publish.feedback;

import java.util.List;

/** Numbers of the few sections of a page. */
final class Roman {

  private static final List<String> TEN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private Roman() {}

  /**
   * @param number from 1 to 10, beyond it in digits
   */
  static String of(int number) {
    return number <= TEN.size() ? TEN.get(number - 1) : Integer.toString(number);
  }
}
