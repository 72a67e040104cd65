package vn.tonghop.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.sample.Prototype;
import vn.tonghop.source.jobs.JobsFolder;

/**
 * An inbox of a stated size with the registry for it and the figures it must give, always the same
 * for the same size. In the target folder: {@code jobs/} with a registry enlarged by invented
 * communes, {@code inbox/} with one workbook for each agency, {@code inbox-csv/} with the same as
 * CSV sets, {@code expected.csv} (subject, group, measure, value). Every tenth agency carries a
 * remark.
 */
public final class Workload {

  private static final LocalDate RECEIVED = LocalDate.of(2017, 11, 6);
  private static final String REGISTRY = "registries/agencies-2017.csv";
  private static final List<String> REGIONS =
      List.of("DBSH", "TDMNPB", "BTBDHMT", "TN", "DNB", "DBSCL");

  private final Size size;
  private final Path target;
  private final String campaign;
  private final Map<String, Map<Prototype.Figure, BigDecimal>> expected = new TreeMap<>();

  private Workload(Size size, Path target, String campaign) {
    this.size = size;
    this.target = target;
    this.campaign = campaign;
  }

  /**
   * @param args the jobs folder, the campaign, the size, the target folder
   */
  public static void main(String[] args) throws Exception {
    new Workload(Size.valueOf(args[2]), Path.of(args[3]), args[1]).write(Path.of(args[0]));
  }

  private void write(Path jobs) throws Exception {
    if (Files.exists(target.resolve("expected.csv"))) {
      return;
    }
    int known = new JobsFolder(jobs).load(campaign).registry().agencies().size();
    copy(jobs, target.resolve("jobs"));
    enlarge(size.agencies() - known);
    Setup setup = new JobsFolder(target.resolve("jobs")).load(campaign);
    Prototype.Maker maker = new Prototype.Maker(target.resolve("jobs"), setup);
    List<Agency> agencies = setup.registry().agencies();
    if (size == Size.X) {
      oneLong(maker, agencies.get(known - 1));
    } else {
      many(maker, agencies, known);
    }
    writeExpected();
  }

  private void many(Prototype.Maker maker, List<Agency> agencies, int known) throws IOException {
    List<Prototype> prototypes = new ArrayList<>();
    String province = agencies.get(agencies.size() - 1).group();
    List<Agency> provinces =
        agencies.subList(0, known).stream().filter(a -> a.group().equals(province)).toList();
    for (int i = 0; i < size.prototypes(); i++) {
      Agency base = i < known ? agencies.get(i) : provinces.get(i % provinces.size());
      int services = size.services(i * 37 % size.prototypes());
      prototypes.add(maker.of(base, RECEIVED, services, i % 10 == 0));
    }
    for (int i = 0; i < size.agencies(); i++) {
      int own = i < size.prototypes() ? i : known + i % (size.prototypes() - known);
      Prototype prototype = prototypes.get(own);
      Agency sender = agencies.get(i);
      expect(sender, prototype.figures());
      zip(file(sender, ".xlsx"), prototype.workbook(sender));
      csv(sender, prototype.csv(sender));
    }
  }

  private void oneLong(Prototype.Maker maker, Agency sender) throws IOException {
    Prototype prototype = maker.of(sender, RECEIVED, LongTable.CYCLE, false);
    Map<Prototype.Figure, BigDecimal> figures = new LinkedHashMap<>();
    figures.put(new Prototype.Figure("@table.dvc", "rows"), BigDecimal.valueOf(size.services(0)));
    expect(sender, figures);
    LongTable table = new LongTable(size.services(0));
    table.workbook(file(sender, ".xlsx"), prototype.workbook(sender));
    table.csv(folder(sender), prototype.csv(sender), "dvc.csv");
  }

  private String name(Agency sender) {
    return "%s_%s_L01_%s".formatted(campaign, sender.code(), "20171106");
  }

  private Path file(Agency sender, String extension) throws IOException {
    Path day = Files.createDirectories(target.resolve("inbox").resolve(RECEIVED.toString()));
    return day.resolve(name(sender) + extension);
  }

  private Path folder(Agency sender) throws IOException {
    Path day = target.resolve("inbox-csv").resolve(RECEIVED.toString());
    return Files.createDirectories(day.resolve(name(sender)));
  }

  private static void zip(Path file, Map<String, byte[]> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
  }

  private void csv(Agency sender, Map<String, String> files) throws IOException {
    Path folder = folder(sender);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private void expect(Agency sender, Map<Prototype.Figure, BigDecimal> figures) {
    List<String> groups = new ArrayList<>(List.of("ALL", sender.group()));
    if (sender.region() != null && !sender.region().isEmpty()) {
      groups.add(sender.region());
    }
    for (String group : groups) {
      Map<Prototype.Figure, BigDecimal> sums =
          expected.computeIfAbsent(group, g -> new LinkedHashMap<>());
      figures.forEach((figure, value) -> sums.merge(figure, value, BigDecimal::add));
    }
  }

  private void writeExpected() throws IOException {
    StringBuilder lines = new StringBuilder("indicator,group,measure,value\n");
    expected.forEach(
        (group, sums) ->
            sums.forEach(
                (figure, value) ->
                    lines.append(
                        "%s,%s,%s,%s%n"
                            .formatted(figure.subject(), group, figure.measure(), value))));
    Files.writeString(target.resolve("expected.csv"), lines);
  }

  private void enlarge(int more) throws IOException {
    Path registry = target.resolve("jobs").resolve(REGISTRY);
    try (BufferedWriter out =
        Files.newBufferedWriter(registry, StandardCharsets.UTF_8, StandardOpenOption.APPEND)) {
      for (int i = 1; i <= more; i++) {
        String code = "UBND-X%05d".formatted(i);
        String name = "Ủy ban nhân dân xã Mẫu %05d".formatted(i);
        String region = REGIONS.get(i % REGIONS.size());
        out.write(code + "," + name + ",TINH," + (1_000 + i) + ",," + region + ",,,\n");
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }
}
