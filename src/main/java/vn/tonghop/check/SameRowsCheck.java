package vn.tonghop.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.WordKey;

/**
 * Rows that several agencies report alike. All rows flow by twice in the same order: first {@link
 * #look}, then {@link #tell}. Between the two, memory holds thirty to eighty bytes a row and the
 * keys that several agencies use.
 */
public final class SameRowsCheck {

  private final CrossCheck.SameRows check;
  private final RowPlace place;
  private final RowMatcher matcher;
  private final int[] columns;
  private final Map<String, Agency> agencies;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> codes = new ArrayList<>();
  private final FirstRows firstAgency = new FirstRows();
  private final Map<String, Set<Integer>> shared = new HashMap<>();
  private final Map<String, Set<Integer>> told = new LinkedHashMap<>();

  public SameRowsCheck(CrossCheck.SameRows check, Table table, Registry registry) {
    this.check = check;
    this.place = new RowPlace(table, check.columns().get(0));
    this.matcher = new RowMatcher(table, check.where());
    this.columns = check.columns().stream().mapToInt(table::indexOf).toArray();
    this.agencies =
        registry.agencies().stream()
            .collect(Collectors.toUnmodifiableMap(Agency::code, Function.identity()));
  }

  /** First pass. */
  public void look(String agency, TableRow row) {
    String key = key(row);
    if (key == null) {
      return;
    }
    int number = number(agency);
    int first = firstAgency.of(key, number);
    if (first != number) {
      Set<Integer> users = shared.computeIfAbsent(key, k -> new LinkedHashSet<>());
      users.add(first);
      users.add(number);
    }
  }

  /**
   * Second pass.
   *
   * @return the finding about the first row of the agency with this key; null: none
   */
  public @Nullable CrossFinding tell(String agency, TableRow row) {
    String key = shared.isEmpty() ? null : key(row);
    Set<Integer> users = key == null ? null : shared.get(key);
    int number = number(agency);
    if (key == null
        || users == null
        || !told.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(number)) {
      return null;
    }
    String others =
        users.stream()
            .filter(user -> user != number)
            .map(user -> Objects.requireNonNull(agencies.get(codes.get(user - 1))).name())
            .collect(Collectors.joining("; "));
    Finding finding =
        place
            .finding(FindingCode.DUP_AGENCY.code(), check.level(), row)
            .found(shown(row))
            .expected(others);
    return new CrossFinding(agency, finding);
  }

  private int number(String agency) {
    return numbers.computeIfAbsent(
        agency,
        code -> {
          codes.add(code);
          return codes.size();
        });
  }

  /** Null where the row is not compared. */
  private @Nullable String key(TableRow row) {
    if (!matcher.matches(row)) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    for (int column : columns) {
      String text = row.canonical(column);
      if (text == null) {
        return null;
      }
      key.append(WordKey.of(text)).append('\0');
    }
    return key.toString();
  }

  private String shown(TableRow row) {
    return IntStream.of(columns)
        .mapToObj(column -> Objects.requireNonNullElse(row.canonical(column), ""))
        .collect(Collectors.joining("; "));
  }
}
