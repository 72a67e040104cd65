package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/**
 * Where documented commands are typed: an installed copy beside the sample input, with files as
 * agencies send them. Paths below {@code /srv} and {@code /tmp} lie in a folder of the test.
 */
final class DocumentedPlace implements AutoCloseable {

  private static final Pattern FOREIGN = Pattern.compile("(^|=)/(srv|tmp)/");
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern SETTING = Pattern.compile("TONGHOP_JAVA_OPTS=(.*)");
  private static final String HOME = "tonghop.home";
  private static final String FAULTY = "3500-KQ2017_UBND-22_L01_20171106.xlsx";

  private final Path root;
  private final Path home;
  private final String homeBefore;
  private final TestDatabase database;
  private final Map<String, String> files;

  DocumentedPlace(Path root) throws IOException {
    this.root = root;
    this.home = Files.createDirectories(root.resolve("home"));
    Files.createSymbolicLink(home.resolve("jobs"), Path.of("jobs").toAbsolutePath());
    Files.createSymbolicLink(
        home.resolve("sample-input"), Path.of("sample-input").toAbsolutePath());
    this.database = TestDatabase.fresh(Dialect.POSTGRESQL, root.resolve("postgres"));
    this.files =
        Map.of(
            "inbox", few().toString(),
            "one", one().toString(),
            "faulty", faulty().toString(),
            "corrected", corrected().toString(),
            "tried", tried().toString(),
            "new", root.resolve("new").toString(),
            "postgres", database.settings().url());
    this.homeBefore = System.getProperty(HOME, "");
    System.setProperty(HOME, home.toString());
  }

  private Path few() throws IOException {
    Path inbox = root.resolve("inbox");
    SampleFiles.copyFew(inbox);
    return inbox;
  }

  private Path one() throws IOException {
    CsvReport.faultless().send(root.resolve("one"), "2017-11-03/3500-KQ2017_UBND-19_L01");
    return root.resolve("one");
  }

  private Path faulty() throws IOException {
    Path file = root.resolve("desk").resolve(FAULTY);
    SampleFiles.copy(SampleFiles.ALL.resolve("2017-11-06").resolve(FAULTY), file, true);
    return file;
  }

  private Path corrected() throws IOException {
    CsvReport.faultless().revision(2).counting("1943").send(root.resolve("desk"), "2017-11-09/sua");
    return root.resolve("desk/2017-11-09/sua");
  }

  /** The example of jobs/README.md. */
  private Path tried() throws IOException {
    Path jobs = root.resolve("tried");
    SampleFiles.copy(Path.of("jobs"), jobs, true);
    String guide = Files.readString(Path.of("jobs/README.md"));
    WalkThrough.save(guide.substring(guide.indexOf("\n## 3. "), guide.indexOf("\n## 4. ")), jobs);
    return jobs;
  }

  /**
   * Types a command; the program runs in this process, unless options of the JVM are given.
   *
   * @return what was printed, with the paths of the documents
   */
  CommandLines.Result type(List<String> words) throws Exception {
    List<String> real = new ArrayList<>();
    for (String word : words) {
      real.add(
          HOLE.matcher(FOREIGN.matcher(word).replaceAll("$1" + quoted(root) + "/$2/"))
              .replaceAll(hole -> Matcher.quoteReplacement(file(hole.group(1)))));
    }
    Files.createDirectories(root.resolve("tmp"));
    Matcher setting = SETTING.matcher(real.get(0));
    if (setting.matches()) {
      List<String> options = List.of("-D" + HOME + "=" + home, setting.group(1));
      return process(Child.command(options, real.subList(2, real.size())));
    }
    if (!real.get(0).equals("./tonghop")) {
      Path ofJdk = Path.of(System.getProperty("java.home"), "bin", real.get(0));
      real.set(0, Files.exists(ofJdk) ? ofJdk.toString() : real.get(0));
      return process(real);
    }
    CommandLines.Result result = CommandLines.run(real.subList(1, real.size()));
    return new CommandLines.Result(result.exitCode(), told(result.out()), told(result.err()));
  }

  private String file(String name) {
    String file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException("{" + name + "}");
    }
    return file;
  }

  private CommandLines.Result process(List<String> command) throws Exception {
    Path out = root.resolve("out.txt");
    Path err = root.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("does not end: " + command);
    }
    return new CommandLines.Result(
        process.exitValue(),
        told(Files.readString(out, StandardCharsets.UTF_8)),
        told(Files.readString(err, StandardCharsets.UTF_8)));
  }

  private String told(String text) {
    return text.replace(home.toString(), "…").replace(root.toString(), "");
  }

  private static String quoted(Path path) {
    return Matcher.quoteReplacement(path.toString());
  }

  /** Links out of a temporary folder would be complained about. */
  @Override
  public void close() throws IOException {
    Files.delete(home.resolve("jobs"));
    Files.delete(home.resolve("sample-input"));
    if (homeBefore.isEmpty()) {
      System.clearProperty(HOME);
    } else {
      System.setProperty(HOME, homeBefore);
    }
    database.close();
  }
}
