package vn.tonghop.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;

/**
 * One filled-in report that many agencies of a group send under their own names: how large inboxes
 * are made quickly, with figures that are known.
 */
public final class Prototype {

  /** A figure of statistics.csv to which a report contributes. */
  public record Figure(String subject, String measure) {}

  private final Agency agency;
  private final Map<String, byte[]> parts;
  private final Map<String, String> csv;
  private final Map<Figure, BigDecimal> figures;

  private Prototype(
      Agency agency,
      Map<String, byte[]> parts,
      Map<String, String> csv,
      Map<Figure, BigDecimal> figures) {
    this.agency = agency;
    this.parts = parts;
    this.csv = csv;
    this.figures = figures;
  }

  /** Makes prototypes of a campaign; the blank templates are kept. */
  public static final class Maker {

    private final Setup setup;
    private final Templates templates;
    private final Layout layout;

    public Maker(Path jobs, Setup setup) throws Exception {
      this.setup = setup;
      this.templates = new Templates(jobs, setup);
      this.layout = new Layout(setup.outline());
    }

    /**
     * @param received in the period of the campaign's submissions
     * @param services rows of the table of services
     * @param remark with something worth a remark that changes no figure
     */
    public Prototype of(Agency agency, LocalDate received, int services, boolean remark) {
      Sending.Packaging packaging = Sending.Packaging.WORKBOOK;
      Sending sending = new Sending(received, agency.code(), 1, services, packaging, List.of());
      Report report = new Report(agency, 1);
      CoverFields.fill(report, sending, setup);
      Figures.fill(layout, report, services);
      if (remark) {
        Fault.OTHER_CUTOFF.plant(report);
      }
      byte[] workbook =
          new TemplateWorkbook(templates.of(agency), setup.outline(), report).bytes(Set.of());
      return new Prototype(
          agency,
          unzipped(workbook),
          new CsvSet(layout, report, ';', true).files(),
          figures(setup, report));
    }
  }

  public Agency agency() {
    return agency;
  }

  /** What one such report adds to figures of its groups. */
  public Map<Figure, BigDecimal> figures() {
    return figures;
  }

  /** Parts of the workbook by name, as another agency sends it. */
  public Map<String, byte[]> workbook(Agency sender) {
    Map<String, byte[]> renamed = new LinkedHashMap<>();
    parts.forEach((name, bytes) -> renamed.put(name, isXml(name) ? renamed(bytes, sender) : bytes));
    return renamed;
  }

  /** Files of the CSV set by name, as another agency sends them. */
  public Map<String, String> csv(Agency sender) {
    Map<String, String> renamed = new LinkedHashMap<>();
    csv.forEach(
        (name, text) ->
            renamed.put(
                name,
                text.replace(agency.name(), sender.name())
                    .replace(";" + agency.code() + "\r\n", ";" + sender.code() + "\r\n")));
    return renamed;
  }

  private static boolean isXml(String part) {
    return part.endsWith(".xml");
  }

  private byte[] renamed(byte[] xml, Agency sender) {
    if (sender.code().equals(agency.code())) {
      return xml;
    }
    return new String(xml, StandardCharsets.UTF_8)
        .replace(">" + agency.name() + "<", ">" + sender.name() + "<")
        .replace(": " + agency.name() + "<", ": " + sender.name() + "<")
        .replace(">" + agency.code() + "<", ">" + sender.code() + "<")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<Figure, BigDecimal> figures(Setup setup, Report report) {
    Map<Figure, BigDecimal> figures = new LinkedHashMap<>();
    report.answers.forEach(
        (code, answer) -> {
          Kind kind = setup.outline().require(code).kind();
          boolean whole = answer.get(Role.NUMERATOR) instanceof Number;
          if (kind == Kind.RATIO && whole && answer.get(Role.DENOMINATOR) instanceof Number) {
            figures.put(new Figure(code, "numerator_sum"), number(answer, Role.NUMERATOR));
            figures.put(new Figure(code, "denominator_sum"), number(answer, Role.DENOMINATOR));
          } else if (kind == Kind.COUNT && whole) {
            figures.put(new Figure(code, "sum"), number(answer, Role.NUMERATOR));
          }
        });
    report.tables.forEach(
        (key, rows) ->
            figures.put(new Figure("@table." + key, "rows"), BigDecimal.valueOf(rows.size())));
    return figures;
  }

  private static BigDecimal number(Answer answer, Role role) {
    return new BigDecimal(String.valueOf(answer.get(role)));
  }

  private static Map<String, byte[]> unzipped(byte[] workbook) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        zip.transferTo(bytes);
        parts.put(entry.getName(), bytes.toByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
