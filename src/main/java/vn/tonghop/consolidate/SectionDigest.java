package vn.tonghop.consolidate;

import java.util.List;

/**
 * What the agencies' answers to one section of the outline come to, in words.
 *
 * @param code of the section; its last part is its number
 * @param figures one line each
 * @param notes what is not told here, and where it is
 * @param topics texts of the agencies, item by item
 */
public record SectionDigest(
    String code, String title, List<Figure> figures, List<String> notes, List<Topic> topics) {

  public SectionDigest {
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
    topics = List.copyOf(topics);
  }

  /** How deep the section lies; 0: at the top. */
  public int depth() {
    return (int) code.chars().filter(c -> c == '.').count();
  }

  /** Its number as printed: {@code I.}, {@code 2.}, {@code a)}. */
  public String number() {
    String last = code.substring(code.lastIndexOf('.') + 1);
    boolean letter = last.length() == 1 && Character.isLowerCase(last.charAt(0));
    return last + (letter ? ")" : ".");
  }

  /**
   * An item and what it comes to.
   *
   * @param text the figure and its unit
   * @param coverage how many agencies it is of
   */
  public record Figure(String indicator, String name, String text, String coverage) {}

  /**
   * Texts of agencies about one item.
   *
   * @param lead how many agencies wrote, and how many of them are quoted
   */
  public record Topic(String indicator, String title, String lead, List<Quote> quotes) {
    public Topic {
      quotes = List.copyOf(quotes);
    }
  }

  /** An agency's own words, perhaps cut; without line ends. */
  public record Quote(String agency, String text) {}
}
