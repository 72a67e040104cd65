package vn.tonghop.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tonghop.encoding.LegibleSheets;
import vn.tonghop.outline.Setup;
import vn.tonghop.sample.SampleWorkbooks;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * CPU of reading 200 well-formed workbooks with the product's reader, as a ratio to a bare StAX
 * pass over the XML of the same files. Both alternate in one run; medians over the rounds. Run by
 * {@code src/test/scripts/read-benchmark}.
 */
public final class ReadBenchmark {

  private static final int WORKBOOKS = 200;
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 9;

  private ReadBenchmark() {}

  /**
   * @param args the jobs folder, the campaign
   */
  public static void main(String[] args) throws Exception {
    Setup setup = new JobsFolder(Path.of(args[0])).load(args[1]);
    Path folder = Files.createTempDirectory("read-benchmark");
    try {
      List<Path> files = SampleWorkbooks.write(setup, folder, WORKBOOKS, 100, 200);
      measure(files);
    } finally {
      delete(folder);
    }
  }

  private static void measure(List<Path> files) {
    List<Double> reading = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    long cells = 0;
    long events = 0;
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      long start = cpu();
      cells = total(files, ReadBenchmark::readCells);
      long middle = cpu();
      events = total(files, ReadBenchmark::bareEvents);
      long end = cpu();
      if (round >= 0) {
        reading.add((middle - start) / 1e6);
        bare.add((end - middle) / 1e6);
      }
    }
    double product = median(reading);
    double limit = median(bare);
    print("workbooks %d, cells read %d, XML events %d", files.size(), cells, events);
    print("CPU ms, median of %d: reader %.0f, bare StAX pass %.0f", ROUNDS, product, limit);
    print("ratio %.2f", product / limit);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long total(List<Path> files, ToLongFunction<Path> work) {
    return files.stream().mapToLong(work).sum();
  }

  private static double median(List<Double> numbers) {
    List<Double> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static long readCells(Path file) {
    long[] cells = new long[1];
    SubmissionFiles files = new SubmissionFiles(ReadLimits.DEFAULT);
    PartFile part = PartFile.of(file.getFileName().toString(), file);
    try (OpenSubmission submission = files.open(List.of(part))) {
      for (SheetSource sheet : new LegibleSheets(submission.sheets()).sheets()) {
        sheet.facts();
        sheet.read(
            row -> {
              cells[0] += row.cells().size();
              return true;
            });
      }
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
    return cells[0];
  }

  private static long bareEvents(Path file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    long events = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        try (InputStream in = zip.getInputStream(entries.nextElement())) {
          XMLStreamReader reader = factory.createXMLStreamReader(in);
          while (reader.hasNext()) {
            reader.next();
            events++;
          }
          reader.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return events;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
