package vn.tonghop.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Rows meet their partners whatever was inserted, removed or moved. */
class RowMergeProperties {

  private static List<String> merged(List<Integer> before, List<Integer> after) {
    List<String> pairs = new ArrayList<>();
    new RowMerge(() -> lines(before), () -> lines(after), row -> true, row -> row.key("key"))
        .sendTo(
            (old, young) ->
                pairs.add(
                    (old == null ? "-" : old.get("key"))
                        + "/"
                        + (young == null ? "-" : young.get("key"))));
    return pairs;
  }

  private static Lines lines(List<Integer> keys) {
    List<String> lines = new ArrayList<>(List.of("key"));
    keys.forEach(key -> lines.add(key.toString()));
    return WrittenTables.lines(lines);
  }

  @Property(tries = 500)
  void every_key_is_told_once_with_its_partner(
      @ForAll @Size(max = 12) Set<@IntRange(max = 15) Integer> before,
      @ForAll @Size(max = 12) Set<@IntRange(max = 15) Integer> after) {
    Set<String> expected = new LinkedHashSet<>();
    before.forEach(k -> expected.add(k + "/" + (after.contains(k) ? k : "-")));
    after.stream().filter(k -> !before.contains(k)).forEach(k -> expected.add("-/" + k));
    assertThat(merged(List.copyOf(before), List.copyOf(after)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 200)
  void inserted_and_removed_rows_keep_the_order_of_the_tables(
      @ForAll @Size(max = 20) Set<@IntRange(max = 30) Integer> before,
      @ForAll @Size(max = 20) Set<@IntRange(max = 30) Integer> after) {
    List<String> pairs =
        merged(before.stream().sorted().toList(), after.stream().sorted().toList());
    assertThat(pairs.stream().map(p -> p.split("/")[1]).filter(k -> !k.equals("-")))
        .containsExactlyElementsOf(after.stream().sorted().map(String::valueOf).toList());
  }
}
