package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
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
  private final OPCPackage pkg;
  private final Allowance allowance;
  private final ReadLimits limits;
  private final SharedTexts texts = new SharedTexts();
  private final List<Listed> listed = new ArrayList<>();
  private boolean date1904;

  private XlsxWorkbook(String file, OPCPackage pkg, Allowance allowance) {
    this.file = file;
    this.pkg = pkg;
    this.allowance = allowance;
    this.limits = allowance.limits();
  }

  /**
   * Opens the package and lists its sheets; the container is closed with the workbook, also when
   * opening fails.
   *
   * @param file display name for origins
   */
  static XlsxWorkbook open(String file, ZipContainer container, Allowance allowance)
      throws IOException {
    PackageSource source = new PackageSource(container);
    try {
      if (container.hasDuplicates()) {
        throw new IOException("two parts of one name");
      }
      OPCPackage pkg = OPCPackage.open(source);
      source.opened();
      return new XlsxWorkbook(file, pkg, allowance);
    } catch (OpenXML4JException | RuntimeException e) {
      source.close();
      throw new IOException(e);
    } catch (IOException e) {
      source.close();
      throw e;
    }
  }

  /** Reads the workbook part, shared strings and formats. */
  List<SheetSource> sheets() throws IOException, XMLStreamException {
    try {
      PackagePart workbook = workbookPart();
      list(workbook);
      WorkbookParts parts = parts(workbook);
      List<SheetSource> sheets = new ArrayList<>();
      Set<PackagePartName> used = new HashSet<>();
      for (Listed sheet : listed) {
        PackagePart part = worksheet(workbook, sheet.relation());
        if (part != null) {
          if (!used.add(part.getPartName())) {
            throw new IOException("two sheets of one part " + part.getPartName());
          }
          ByteSource bytes = part::getInputStream;
          XlsxSheet.Comments comments = () -> comments(part);
          sheets.add(
              new XlsxSheet(file, sheet.name(), sheet.hidden(), bytes, comments, parts, limits));
        }
      }
      return sheets;
    } catch (OpenXML4JException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  private PackagePart workbookPart() throws IOException {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      List<PackagePart> found = pkg.getPartsByRelationshipType(type);
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    throw new IOException("no workbook part");
  }

  private void list(PackagePart workbook) throws IOException, XMLStreamException {
    try (Xml xml = Xml.open(workbook.getInputStream(), limits)) {
      while (xml.next()) {
        if (xml.isStart("workbookPr")) {
          date1904 = xml.flag("date1904");
        } else if (xml.isStart("sheet")) {
          list(xml);
        }
      }
    }
  }

  private void list(Xml xml) throws IOException {
    if (listed.size() >= limits.sheets()) {
      throw LimitExceededException.of("sheets", limits.sheets());
    }
    String name = xml.attribute("name");
    String relation = xml.attribute("id");
    String state = xml.attribute("state");
    if (name == null || relation == null || name.length() > LONGEST_NAME) {
      throw new IOException("sheet without name or relation");
    }
    listed.add(new Listed(name, state != null && !state.equals("visible"), relation));
  }

  /** The part of a worksheet; null for chart and dialog sheets. */
  private @Nullable PackagePart worksheet(PackagePart workbook, String id)
      throws IOException, OpenXML4JException {
    PackageRelationship relation = workbook.getRelationship(id);
    if (relation == null || relation.getTargetMode() != TargetMode.INTERNAL) {
      throw new IOException("no part for sheet " + id);
    }
    return relation.getRelationshipType().endsWith("/worksheet")
        ? workbook.getRelatedPart(relation)
        : null;
  }

  /** Threads have a twin in the part of plain comments, which every program writes. */
  private SheetComments comments(PackagePart sheet) throws IOException, XMLStreamException {
    try {
      for (PackageRelationship relation : sheet.getRelationships()) {
        if (relation.getRelationshipType().endsWith("/comments") && isHere(relation)) {
          return CommentsXml.read(sheet.getRelatedPart(relation).getInputStream(), limits);
        }
      }
      return SheetComments.NONE;
    } catch (OpenXML4JException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  private boolean isHere(PackageRelationship relation) throws OpenXML4JException {
    return relation.getTargetMode() == TargetMode.INTERNAL
        && pkg.containPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
  }

  private WorkbookParts parts(PackagePart workbook)
      throws IOException, XMLStreamException, OpenXML4JException {
    PackagePart part = related(workbook, "/sharedStrings");
    if (part != null) {
      texts.read(part.getInputStream(), allowance);
    }
    return new WorkbookParts(texts, formats(workbook), date1904);
  }

  private CellFormats formats(PackagePart workbook)
      throws IOException, XMLStreamException, OpenXML4JException {
    PackagePart part = related(workbook, "/styles");
    if (part == null) {
      return CellFormats.NONE;
    }
    try (InputStream in = part.getInputStream()) {
      return CellFormats.read(in, limits);
    }
  }

  private static @Nullable PackagePart related(PackagePart workbook, String type)
      throws OpenXML4JException {
    for (PackageRelationship relation : workbook.getRelationships()) {
      if (relation.getRelationshipType().endsWith(type)
          && relation.getTargetMode() == TargetMode.INTERNAL) {
        return workbook.getRelatedPart(relation);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    pkg.revert();
    texts.close();
  }
}
