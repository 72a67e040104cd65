package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value of a YAML file and its place. Scalars are always text: what YAML itself would make of
 * {@code yes}, {@code 010} or {@code 2017-10-31} does not matter. What is not of the wanted form is
 * a problem, and an empty result.
 */
final class Item {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,28}(\\.\\d{1,10})?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private final Node node;
  private final String file;
  private final Problems problems;

  Item(Node node, String file, Problems problems) {
    this.node = node;
    this.file = file;
    this.problems = problems;
  }

  Node node() {
    return node;
  }

  Problems problems() {
    return problems;
  }

  /** The same value, its problems told to someone else. */
  Item reportingTo(Problems other) {
    return new Item(node, file, other);
  }

  Place place() {
    return new Place(file, node.getStartMark().getLine() + 1);
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** The scalar as written, trimmed. */
  Optional<String> text() {
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(place(), "not-text");
      return Optional.empty();
    }
    if (scalar.getTag().equals(Tag.NULL) && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
      problems.add(place(), "empty-value");
      return Optional.empty();
    }
    return Optional.of(scalar.getValue().strip());
  }

  Optional<Fields> fields() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new Fields(mapping, file, problems));
    }
    problems.add(place(), "not-mapping");
    return Optional.empty();
  }

  List<Item> items() {
    if (!(node instanceof SequenceNode sequence)) {
      problems.add(place(), "not-list");
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    for (Node each : sequence.getValue()) {
      items.add(new Item(each, file, problems));
    }
    return items;
  }

  /** The entries of a list, or the one text standing for a list of one. */
  List<Item> itemsOrOne() {
    return isText() ? List.of(this) : items();
  }

  Optional<BigDecimal> number() {
    return matching(NUMBER, "not-number").map(BigDecimal::new);
  }

  /** A whole number ≥ 0. */
  Optional<Integer> whole() {
    return matching(WHOLE, "not-whole").map(Integer::valueOf);
  }

  Optional<LocalDate> date() {
    return text().flatMap(this::parsedDate);
  }

  Optional<Boolean> flag() {
    return oneOf(Map.of("true", true, "false", false));
  }

  /** What one of the given words means. */
  <E> Optional<E> oneOf(Map<String, E> words) {
    Optional<String> text = text();
    Optional<E> meaning = text.map(words::get);
    if (text.isPresent() && meaning.isEmpty()) {
      List<String> sorted = words.keySet().stream().sorted().toList();
      problems.add(place(), "not-one-of", text.get(), String.join(", ", sorted));
    }
    return meaning;
  }

  private Optional<String> matching(Pattern pattern, String problem) {
    Optional<String> text = text();
    if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
      problems.add(place(), problem, text.get());
      return Optional.empty();
    }
    return text;
  }

  private Optional<LocalDate> parsedDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      problems.add(place(), "not-date", text);
      return Optional.empty();
    }
  }
}
