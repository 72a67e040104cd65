package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.consolidate.SectionDigest.Quote;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;

/**
 * The texts of agencies a report quotes: of each item equally many, taken by turns from the groups
 * of agencies in official order, long ones cut. What is held does not grow with the agencies.
 */
public final class Quotes {

  /** Quotations in all, and of one item. */
  private static final int MOST = 120;

  private static final int MOST_OF_ITEM = 12;
  private static final int LONGEST = 500;
  private static final char DELETE = 0x7f;
  private static final char NO_BREAK_SPACE = 0xa0;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0]+");

  private final Set<String> items;
  private final int each;
  private final Map<String, Agency> agencies;
  private final Map<String, Gathered> gathered = new HashMap<>();

  /** Texts about one item, by group of agencies. */
  private static final class Gathered {
    final Map<String, List<Quote>> byGroup = new LinkedHashMap<>();
    int count;
  }

  /** Nothing gathered yet. */
  public Quotes(Setup setup) {
    this.items = items(setup);
    this.each = Math.max(1, Math.min(MOST_OF_ITEM, MOST / Math.max(1, items.size())));
    this.agencies =
        setup.registry().agencies().stream()
            .collect(Collectors.toMap(Agency::code, agency -> agency));
    items.forEach(
        item -> {
          Gathered one = new Gathered();
          setup.registry().groups().forEach(g -> one.byGroup.put(g.code(), new ArrayList<>()));
          gathered.put(item, one);
        });
  }

  private static Set<String> items(Setup setup) {
    Set<String> items = new LinkedHashSet<>();
    List<String> wanted = setup.outline().document().narratives();
    Set<String> out = setup.outline().document().leaveOut();
    for (Indicator indicator : setup.outline().indicators()) {
      boolean text = indicator.kind() == Kind.TEXT || indicator.kind() == Kind.LIST;
      boolean meant = wanted == null ? text : wanted.contains(indicator.code());
      if (meant && !out.contains(indicator.section())) {
        items.add(indicator.code());
      }
    }
    return items;
  }

  /** Codes of the items that are quoted, in the order of the outline. */
  public Set<String> items() {
    return items;
  }

  /** Takes an answer in force to an item that is quoted; agencies come in official order. */
  public void add(String agency, IndicatorValue value) {
    Gathered one = gathered.get(value.indicator());
    Agency author = agencies.get(agency);
    String text = value.text();
    if (one == null || author == null || text == null) {
      return;
    }
    if (text.chars().allMatch(Quotes::isBlank)) {
      return;
    }
    one.count++;
    List<Quote> group = one.byGroup.computeIfAbsent(author.group(), g -> new ArrayList<>());
    if (group.size() < each) {
      String line = BLANKS.matcher(text).replaceAll(" ").strip();
      group.add(new Quote(author.name(), cut(line)));
    }
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || c == DELETE || c == NO_BREAK_SPACE || Character.isWhitespace(c);
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    boolean half = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, half ? end - 1 : end) + " …";
  }

  /** How many agencies wrote about the item. */
  int count(String indicator) {
    Gathered one = gathered.get(indicator);
    return one == null ? 0 : one.count;
  }

  /** The quotations of an item, group after group. */
  List<Quote> of(String indicator) {
    Gathered one = gathered.get(indicator);
    if (one == null) {
      return List.of();
    }
    Map<String, Integer> taken = new LinkedHashMap<>();
    int room = each;
    for (boolean more = true; more && room > 0; ) {
      more = false;
      for (Map.Entry<String, List<Quote>> group : one.byGroup.entrySet()) {
        int already = taken.getOrDefault(group.getKey(), 0);
        if (room > 0 && already < group.getValue().size()) {
          taken.put(group.getKey(), already + 1);
          room--;
          more = true;
        }
      }
    }
    List<Quote> quotes = new ArrayList<>();
    one.byGroup.forEach(
        (group, all) -> quotes.addAll(all.subList(0, taken.getOrDefault(group, 0))));
    return quotes;
  }
}
