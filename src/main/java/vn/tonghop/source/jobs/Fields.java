package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import vn.tonghop.outline.Label;

/**
 * Strict reader of one YAML mapping. It notes which keys were asked for; {@link #done} reports the
 * others. A missing or unusable value is a problem and is replaced by an empty one, so that reading
 * goes on; what was read is used only when there was no problem at all.
 */
final class Fields {

  private static final Label NO_LABEL = new Label("", "");

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, Place> keys = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Place place;
  private final Problems problems;

  Fields(MappingNode mapping, String file, Problems problems) {
    this.problems = problems;
    this.place = new Place(file, mapping.getStartMark().getLine() + 1);
    for (NodeTuple pair : mapping.getValue()) {
      Place keyPlace = new Place(file, pair.getKeyNode().getStartMark().getLine() + 1);
      if (!(pair.getKeyNode() instanceof ScalarNode key)) {
        problems.add(keyPlace, "not-text");
      } else if (items.containsKey(key.getValue())) {
        problems.add(keyPlace, "duplicate-key", key.getValue());
      } else {
        items.put(key.getValue(), new Item(pair.getValueNode(), file, problems));
        keys.put(key.getValue(), keyPlace);
      }
    }
  }

  Place place() {
    return place;
  }

  /** Where a key stands; where the mapping starts when it is not there. */
  Place placeOf(String key) {
    return keys.getOrDefault(key, place);
  }

  Problems problems() {
    return problems;
  }

  /** Every key with its value, in the order written; for mappings whose keys are free. */
  Map<String, Item> all() {
    asked.addAll(items.keySet());
    return items;
  }

  boolean has(String key) {
    return items.containsKey(key);
  }

  Optional<Item> find(String key) {
    asked.add(key);
    return Optional.ofNullable(items.get(key));
  }

  Optional<Item> need(String key) {
    Optional<Item> item = find(key);
    if (item.isEmpty()) {
      problems.add(place, "missing-key", key);
    }
    return item;
  }

  /** A text that must be there and hold something. */
  String text(String key) {
    Optional<String> text = need(key).flatMap(Item::text);
    if (text.isPresent() && text.get().isEmpty()) {
      problems.add(placeOf(key), "empty-value");
    }
    return text.orElse("");
  }

  String text(String key, String fallback) {
    return find(key).flatMap(Item::text).orElse(fallback);
  }

  @Nullable String textOrNull(String key) {
    return find(key).flatMap(Item::text).orElse(null);
  }

  /** A list of texts, or one text; empty when the key is not there. */
  List<String> texts(String key) {
    return find(key).map(Item::itemsOrOne).orElse(List.of()).stream()
        .flatMap(item -> item.text().stream())
        .toList();
  }

  boolean flag(String key) {
    return find(key).flatMap(Item::flag).orElse(false);
  }

  /** The texts {@code vi} and {@code en} of this mapping. */
  Label label() {
    return new Label(text("vi"), text("en"));
  }

  /** A mapping of the texts {@code vi} and {@code en} that must be there. */
  Label label(String key) {
    return need(key).flatMap(item -> one(item, Fields::label)).orElse(NO_LABEL);
  }

  Label labelOrNone(String key) {
    return find(key).flatMap(item -> one(item, Fields::label)).orElse(NO_LABEL);
  }

  /** Reads every mapping of a list; an absent key is an empty list. */
  <T> List<T> each(String key, Function<Fields, T> reader) {
    return each(find(key).map(Item::items).orElse(List.of()), reader);
  }

  /** Reads every mapping of a list that must be there and hold something. */
  <T> List<T> eachNeeded(String key, Function<Fields, T> reader) {
    Optional<Item> list = need(key);
    List<Item> entries = list.map(Item::items).orElse(List.of());
    if (entries.isEmpty() && list.filter(Item::isList).isPresent()) {
      problems.add(placeOf(key), "empty-value");
    }
    return each(entries, reader);
  }

  static <T> List<T> each(List<Item> items, Function<Fields, T> reader) {
    List<T> read = new ArrayList<>();
    for (Item item : items) {
      one(item, reader).ifPresent(read::add);
    }
    return read;
  }

  /** Reads a mapping completely: keys the reader does not ask for are problems. */
  static <T> Optional<T> one(Item item, Function<Fields, T> reader) {
    return item.fields()
        .map(
            fields -> {
              T read = reader.apply(fields);
              fields.done();
              return read;
            });
  }

  /** Reports the keys nobody asked for. */
  void done() {
    keys.forEach(
        (key, keyPlace) -> {
          if (!asked.contains(key)) {
            problems.unknown(keyPlace, "unknown-key", key, asked);
          }
        });
  }
}
