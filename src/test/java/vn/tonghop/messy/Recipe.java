package vn.tonghop.messy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import vn.tonghop.sample.Workbook;
import vn.tonghop.sample.ZipFile;

/**
 * One messy submission: how it is made from the faultless report, and what must become of it. The
 * keys are explained at the head of {@code messy/README.md}.
 */
record Recipe(Map<String, Object> data) {

  static final Path FOLDER = Path.of("src/test/resources/messy");
  static final Path EXPECTED = FOLDER.resolve("expected.yaml");
  static final String FAULTLESS = "khong-loi";
  static final Path FILES = FOLDER.resolve("files");
  private static final String SENDER = "3500-KQ2017_UBND-19_L01";

  /** All recipes, in the order of their files and lines. */
  static List<Recipe> all() throws Exception {
    List<Recipe> recipes = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
        List<Map<String, Object>> entries = new Yaml().load(Files.readString(file));
        entries.forEach(entry -> recipes.add(new Recipe(entry)));
      }
    }
    return recipes;
  }

  String id() {
    return string("id", "");
  }

  /** The folder of this submission; what it holds is one inbox. */
  Path folder() {
    return FILES.resolve(id());
  }

  String rule() {
    return string("rule", "");
  }

  boolean byLibreOffice() {
    return Boolean.TRUE.equals(data.get("libreoffice"));
  }

  @Override
  public String toString() {
    return id();
  }

  /** File name below the submission's folder to content. */
  Map<String, byte[]> files() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    String name = string("name", SENDER);
    List<Grid> grids = List.copyOf(grids().values());
    switch (string("as", "xlsx")) {
      case "csv" -> grids.forEach(g -> put(files, name + "/" + g.name + ".csv", csv(g)));
      case "csvzip" -> {
        ZipFile zip = new ZipFile();
        grids.forEach(g -> zip.add(g.name + ".csv", csv(g)));
        files.put(name + ".zip", zip.bytes());
      }
      case "folder" -> split(files, name, grids);
      case "text" -> put(files, name, string("text", ""));
      case "bytes" -> files.put(name, new byte[0]);
      case "cut" -> {
        byte[] whole = workbook(grids);
        files.put(name + ".xlsx", java.util.Arrays.copyOf(whole, whole.length / 2));
      }
      default -> files.put(name + ".xlsx", workbook(grids));
    }
    return files;
  }

  /** The sheets named under {@code apart} in a workbook of their own. */
  private void split(Map<String, byte[]> files, String name, List<Grid> grids) {
    Map<String, Object> apart = map("apart");
    files.put(
        name + "/bao-cao.xlsx",
        workbook(grids.stream().filter(g -> !apart.containsKey(g.name)).toList()));
    apart.forEach(
        (sheet, file) ->
            files.put(
                name + "/" + file + ".xlsx",
                workbook(grids.stream().filter(g -> g.name.equals(sheet)).toList())));
  }

  private String csv(Grid grid) {
    return grid.csv(string("separator", ";").charAt(0));
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static byte[] workbook(List<Grid> grids) {
    Workbook workbook = new Workbook();
    grids.forEach(grid -> grid.to(workbook));
    return workbook.bytes();
  }

  /** The sheets after all changes, by their first name. */
  private Map<String, Grid> grids() throws Exception {
    boolean plain = string("as", "xlsx").startsWith("csv");
    Map<String, Grid> grids = Base.grids(plain);
    strings("drop").forEach(grids::remove);
    if (data.get("only") != null) {
      grids.keySet().retainAll(strings("only"));
    }
    map("set").forEach((sheet, rows) -> set(grids.get(sheet), rows));
    map("rows").forEach((sheet, rows) -> replace(grids, sheet, rows));
    map("cells").forEach((sheet, cells) -> cells(grids.get(sheet), cells));
    map("below").forEach((sheet, rows) -> grids.get(sheet).rows.addAll(lines(rows)));
    map("above").forEach((sheet, rows) -> grids.get(sheet).rows.addAll(0, lines(rows)));
    map("beside").forEach((sheet, rows) -> beside(grids.get(sheet), rows));
    map("merge").forEach((sheet, m) -> grids.get(sheet).merges.addAll(texts(m)));
    map("hideRows").forEach((sheet, r) -> grids.get(sheet).hiddenRows.addAll(numbers(r)));
    map("hideColumns").forEach((sheet, c) -> grids.get(sheet).hiddenColumns.addAll(numbers(c)));
    Map<String, Grid> renamed = new LinkedHashMap<>();
    grids.forEach(
        (key, grid) ->
            renamed.put(key, grid.copy(map("rename").getOrDefault(key, grid.name).toString())));
    map("copy").forEach((sheet, name) -> renamed.put("+" + name, copied(renamed, sheet, name)));
    strings("hideSheets").forEach(sheet -> renamed.get(sheet).hidden = true);
    return renamed;
  }

  private static Grid copied(Map<String, Grid> grids, String sheet, Object name) {
    return grids.get(sheet).copy(name.toString());
  }

  @SuppressWarnings("unchecked")
  private static void set(Grid grid, Object rows) {
    ((Map<String, Map<String, Object>>) rows)
        .forEach(
            (first, cells) ->
                cells.forEach(
                    (column, value) -> grid.put(grid.rowOf(first), Grid.column(column), value)));
  }

  private static void replace(Map<String, Grid> grids, String sheet, Object rows) {
    Grid grid = grids.computeIfAbsent(sheet, Grid::new);
    grid.rows.clear();
    grid.rows.addAll(lines(rows));
  }

  @SuppressWarnings("unchecked")
  private static void cells(Grid grid, Object cells) {
    ((Map<String, @Nullable Object>) cells).forEach(grid::put);
  }

  private static void beside(Grid grid, Object rows) {
    int offset = grid.rows.stream().mapToInt(List::size).max().orElse(0) + 1;
    List<List<@Nullable Object>> lines = lines(rows);
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < lines.get(i).size(); j++) {
        grid.put(i + 1, offset + j + 1, lines.get(i).get(j));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<List<@Nullable Object>> lines(Object rows) {
    List<List<@Nullable Object>> lines = new ArrayList<>();
    ((List<List<Object>>) rows).forEach(row -> lines.add(new ArrayList<>(row)));
    return lines;
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Object list) {
    return (List<String>) list;
  }

  @SuppressWarnings("unchecked")
  private static List<Integer> numbers(Object list) {
    return (List<Integer>) list;
  }

  private String string(String key, String otherwise) {
    Object value = data.get(key);
    return value == null ? otherwise : value.toString();
  }

  private List<String> strings(String key) {
    Object value = data.get(key);
    return value == null ? List.of() : texts(value);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(String key) {
    Object value = data.get(key);
    return value == null ? Map.of() : (Map<String, Object>) value;
  }
}
