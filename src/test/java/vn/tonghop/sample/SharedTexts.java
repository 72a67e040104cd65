package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shared strings of a prepared workbook and those a filled one adds; texts are as in XML. */
final class SharedTexts {

  private static final Pattern ITEM = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("<t[^>]*>(.*?)</t>", Pattern.DOTALL);
  private static final Pattern COUNTS = Pattern.compile(" (?:count|uniqueCount)=\"\\d+\"");

  private final String head;
  private final List<String> known;
  private final Map<String, Integer> numbers;
  private final List<String> added = new ArrayList<>();

  private SharedTexts(String head, List<String> known, Map<String, Integer> numbers) {
    this.head = head;
    this.known = known;
    this.numbers = numbers;
  }

  static SharedTexts of(String xml) {
    List<String> known = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    Matcher item = ITEM.matcher(xml);
    while (item.find()) {
      StringBuilder text = new StringBuilder();
      Matcher run = TEXT.matcher(item.group(1));
      while (run.find()) {
        text.append(run.group(1));
      }
      numbers.putIfAbsent(text.toString(), known.size());
      known.add(text.toString());
    }
    String head = xml.substring(0, xml.lastIndexOf("</sst>"));
    return new SharedTexts(COUNTS.matcher(head).replaceAll(""), known, numbers);
  }

  /** For another workbook made of the same one. */
  SharedTexts copy() {
    return new SharedTexts(head, known, new HashMap<>(numbers));
  }

  String text(int number) {
    return known.get(number);
  }

  /** Its number, a new one where the text is new. */
  int number(String text) {
    Integer number = numbers.get(text);
    if (number == null) {
      number = known.size() + added.size();
      numbers.put(text, number);
      added.add(text);
    }
    return number;
  }

  void write(XmlOut out) {
    out.add(head);
    for (String text : added) {
      out.add("<si><t xml:space=\"preserve\">").add(text).add("</t></si>");
    }
    out.add("</sst>");
  }
}
