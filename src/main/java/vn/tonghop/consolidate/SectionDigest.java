package vn.tonghop.consolidate;

import java.util.List;

/**
 * What the agencies' answers to one section of the outline come to, in words.
 *
 * @param number as printed: {@code I.}, {@code 2.}, {@code a)}; the whole code where the section
 *     above it has no heading
 * @param depth how deep the section lies below headings; 0: at the top
 * @param figures one line each
 * @param notes what is not told here, and where it is
 * @param topics texts of the agencies, item by item
 */
public record SectionDigest(
    String code,
    String number,
    int depth,
    String title,
    List<Figure> figures,
    List<String> notes,
    List<Topic> topics) {

  public SectionDigest {
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
    topics = List.copyOf(topics);
  }

  /** Nothing is told about the section. */
  boolean isEmpty() {
    return figures.isEmpty() && notes.isEmpty() && topics.isEmpty();
  }

  /**
   * An item and what it comes to.
   *
   * @param text the figure and its unit
   * @param coverage how many agencies it is of; empty: it is for one only
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
