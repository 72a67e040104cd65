package vn.tonghop.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.SheetComments;
import vn.tonghop.submission.SheetSource;

/** An open .xlsx or .xlsm: its package, shared strings and formats; sheets are streamed. */
final class XlsxWorkbook implements AutoCloseable {

  /** A sheet as the workbook lists it. */
  private record Listed(String name, boolean hidden, String relation) {}

  /** Excel allows 31. */
  private static final int LONGEST_NAME = 255;

  private final String file;
  private final ZipContainer container;
  private final PackageParts pkg;
  private final Allowance allowance;
  private final ReadLimits limits;
  private final KnownParts<CellFormats> formats;
  private final SharedTexts texts = new SharedTexts();
  private final HeldBytes.Room room;
  private List<Listed> listed = List.of();
  private final List<XlsxSheet> opened = new ArrayList<>();
  private boolean date1904;

  private XlsxWorkbook(
      String file,
      ZipContainer container,
      PackageParts pkg,
      Allowance allowance,
      KnownParts<CellFormats> formats) {
    this.formats = formats;
    this.file = file;
    this.container = container;
    this.pkg = pkg;
    this.allowance = allowance;
    this.limits = allowance.limits();
    this.room = new HeldBytes.Room(allowance.brief());
  }

  /**
   * Opens the package; the container is closed with the workbook, also when opening fails.
   *
   * @param file display name for origins
   * @param formats of workbooks that were opened before
   */
  static XlsxWorkbook open(
      String file, ZipContainer container, Allowance allowance, KnownParts<CellFormats> formats)
      throws IOException {
    try {
      PackageParts parts = new PackageParts(container, allowance.limits());
      return new XlsxWorkbook(file, container, parts, allowance, formats);
    } catch (IOException | RuntimeException e) {
      container.close();
      throw e;
    }
  }

  /** Reads the workbook part, shared strings and formats. */
  List<SheetSource> sheets() throws IOException, XMLStreamException {
    String workbook = workbookPart();
    list(workbook);
    List<PackageParts.Link> links = pkg.links(workbook);
    WorkbookParts parts = parts(links);
    Set<String> used = new HashSet<>();
    for (Listed sheet : listed) {
      String part = worksheet(links, sheet.relation());
      if (part != null) {
        if (!used.add(part.toLowerCase(Locale.ROOT))) {
          throw new IOException("two sheets of one part " + part);
        }
        ByteSource bytes =
            new HeldBytes(() -> pkg.open(part), pkg.claimedSize(part), room, allowance.time());
        XlsxSheet.Comments comments = () -> comments(part);
        opened.add(
            new XlsxSheet(file, sheet.name(), sheet.hidden(), bytes, comments, parts, limits));
      }
    }
    return List.copyOf(opened);
  }

  private String workbookPart() throws IOException, XMLStreamException {
    for (PackageParts.Link link : pkg.links(PackageParts.ROOT)) {
      if (link.type().endsWith("/officeDocument") && pkg.has(link.part())) {
        return link.part();
      }
    }
    throw new IOException("no workbook part");
  }

  private void list(String workbook) throws IOException, XMLStreamException {
    listed = SmallPart.read(() -> pkg.open(workbook), limits, this::list);
  }

  private List<Listed> list(Tags tags) throws IOException, XMLStreamException {
    List<Listed> found = new ArrayList<>();
    date1904 = false;
    while (tags.next()) {
      if (tags.isStart("workbookPr")) {
        date1904 = tags.flag("date1904");
      } else if (tags.isStart("sheet")) {
        found.add(listed(tags, found.size()));
      }
    }
    return found;
  }

  private Listed listed(Tags xml, int before) throws IOException, XMLStreamException {
    if (before >= limits.sheets()) {
      throw LimitExceededException.of("sheets", limits.sheets());
    }
    String name = xml.attribute("name");
    String relation = xml.attribute("id");
    String state = xml.attribute("state");
    if (name == null || relation == null || name.length() > LONGEST_NAME) {
      throw new IOException("sheet without name or relation");
    }
    return new Listed(name, state != null && !state.equals("visible"), relation);
  }

  /** The part of a worksheet; null for chart and dialog sheets. */
  private static @Nullable String worksheet(List<PackageParts.Link> links, String id)
      throws IOException {
    for (PackageParts.Link link : links) {
      if (link.id().equals(id)) {
        return link.type().endsWith("/worksheet") ? link.part() : null;
      }
    }
    throw new IOException("no part for sheet " + id);
  }

  /** Threads have a twin in the part of plain comments, which every program writes. */
  private SheetComments comments(String sheet) throws IOException, XMLStreamException {
    String part = related(pkg.links(sheet), "/comments");
    return part == null || !pkg.has(part)
        ? SheetComments.NONE
        : CommentsXml.read(pkg.open(part), limits);
  }

  private WorkbookParts parts(List<PackageParts.Link> links)
      throws IOException, XMLStreamException {
    String part = related(links, "/sharedStrings");
    if (part != null) {
      texts.read(() -> pkg.open(part), allowance);
    }
    return new WorkbookParts(texts, formats(links), date1904);
  }

  private CellFormats formats(List<PackageParts.Link> links)
      throws IOException, XMLStreamException {
    String part = related(links, "/styles");
    if (part == null) {
      return CellFormats.NONE;
    }
    return CellFormats.read(() -> pkg.open(part), limits, formats);
  }

  private static @Nullable String related(List<PackageParts.Link> links, String type) {
    for (PackageParts.Link link : links) {
      if (link.type().endsWith(type)) {
        return link.part();
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    for (XlsxSheet sheet : opened) {
      sheet.close();
    }
    container.close();
    texts.close();
  }
}
