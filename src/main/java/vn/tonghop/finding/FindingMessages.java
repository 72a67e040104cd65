package vn.tonghop.finding;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a finding into a sentence for people. Templates are in {@code findings_vi.properties} and
 * {@code findings_en.properties}; the holes are {@code {file} {sheet} {cell} {col} {row} {raw}
 * {value}}.
 */
public final class FindingMessages {

  private static final Pattern HOLE = Pattern.compile("\\{(file|sheet|cell|col|row|raw|value)}");
  private static final int LONGEST_QUOTE = 200;
  private static final String NO_CELL = ".no-cell";
  private static final String NOTHING_FOUND = ".no-raw";
  private static final String WITH_COLUMN = ".col";

  private final ResourceBundle bundle;
  private final ResourceBundle words;
  private final Pattern advice;

  /**
   * A message in two parts.
   *
   * @param what what is wrong and where
   * @param fix what to do, beginning with a capital letter; empty: nothing
   */
  public record Advice(String what, String fix) {}

  private FindingMessages(ResourceBundle bundle, ResourceBundle words) {
    this.bundle = bundle;
    this.words = words;
    this.advice = Pattern.compile("(?<=[.;)] |^)" + words.getString("begins"));
  }

  /** Messages in Vietnamese or English; any other language gives Vietnamese. */
  public static FindingMessages in(Locale locale) {
    Locale used = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    return new FindingMessages(
        bundle("vn.tonghop.finding.findings", used), bundle("vn.tonghop.finding.advice", used));
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * The sentence: where, what was found, what to do; then what was decided about it, in brackets.
   */
  public String text(Finding finding) {
    String sentence = filled(template(finding), finding);
    Ruling ruling = finding.ruling();
    return ruling == null ? sentence : sentence + " [" + ruling(ruling) + "]";
  }

  /** Who decided what, and why. */
  public String ruling(Ruling ruling) {
    String key = "ruling." + ruling.kind().name() + (ruling.byAgency() ? ".agency" : "");
    return Phrase.fill(words.getString(key), shorten(ruling.reason()));
  }

  /**
   * The sentence cut where its advice begins. The cut is found in the template, so that words of an
   * agency cannot move it.
   */
  public Advice advice(Finding finding) {
    String template = template(finding);
    Matcher begins = advice.matcher(template);
    int cut = begins.find() ? begins.start() : template.length();
    String what = filled(template.substring(0, cut), finding).strip();
    String fix = filled(template.substring(cut), finding).strip();
    return new Advice(
        what.endsWith(";") ? what.substring(0, what.length() - 1) + "." : what,
        fix.isEmpty() ? "" : fix.substring(0, 1).toUpperCase(Locale.ROOT) + fix.substring(1));
  }

  private static String filled(String template, Finding finding) {
    return HOLE.matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(fact(finding, m.group(1))));
  }

  /** A code may have other sentences for when there is no cell, nothing was found, or a column. */
  private String template(Finding finding) {
    String code = finding.code();
    if (finding.origin().cell() == null && bundle.containsKey(code + NO_CELL)) {
      return template(code + NO_CELL);
    }
    if (finding.found().isEmpty() && bundle.containsKey(code + NOTHING_FOUND)) {
      return template(code + NOTHING_FOUND);
    }
    if (!finding.column().isEmpty() && bundle.containsKey(code + WITH_COLUMN)) {
      return template(code + WITH_COLUMN);
    }
    return template(code);
  }

  private String template(String code) {
    try {
      return bundle.getString(code);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no message for finding " + code, e);
    }
  }

  private static String fact(Finding finding, String name) {
    return switch (name) {
      case "file" -> finding.origin().file();
      case "sheet" -> orDash(finding.origin().sheet());
      case "cell" -> orDash(finding.origin().cell());
      case "col" -> finding.column();
      case "row" -> finding.row() == null ? "–" : finding.row().toString();
      case "raw" -> shorten(finding.found());
      case "value" -> shorten(finding.expected());
      default -> throw new IllegalStateException(name);
    };
  }

  private static String orDash(@Nullable String text) {
    return text == null || text.isEmpty() ? "–" : text;
  }

  private static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }
}
