package vn.tonghop.publish.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * Holds the parts of workbooks and documents against the schemas of ECMA-376 (transitional), as POI
 * ships them.
 */
public final class OfficeSchemas {

  private static final String FOLDER = "/office-schemas/";

  /** The one attribute of the namespace of XML itself that documents use; wml.xsd names no file. */
  private static final String XML_SPACE =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="space">
          <xs:simpleType>
            <xs:restriction base="xs:NCName">
              <xs:enumeration value="default"/>
              <xs:enumeration value="preserve"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:schema>
      """;

  private final Schema sheets;
  private final Schema charts;
  private final Schema documents;

  public OfficeSchemas() {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    this.sheets = read(factory, "sml.xsd");
    this.charts = read(factory, "dml-chart.xsd");
    this.documents = read(factory, "wml.xsd");
  }

  private static Schema read(SchemaFactory factory, String name) {
    try {
      return factory.newSchema(
          new Source[] {
            new StreamSource(new StringReader(XML_SPACE)),
            new StreamSource(
                Objects.requireNonNull(OfficeSchemas.class.getResource(FOLDER + name), name)
                    .toString())
          });
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What is wrong, "part: message"; of workbook, styles, sheets, notes, drawings and charts, and of
   * the body, styles, settings and header of a document. In workbooks the attribute {@code
   * xml:space} is taken away first: Excel writes it, the published schema of texts forgets it.
   */
  public List<String> violations(Path workbook) throws IOException {
    List<String> violations = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().matches("(xl/(\\w+/)?|word/)\\w+\\.xml")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          validate(part.getName(), xml.replace(" xml:space=\"preserve\"", ""), violations);
        }
      }
    }
    return violations;
  }

  private void validate(String part, String xml, List<String> violations) throws IOException {
    Schema schema =
        part.startsWith("word/") ? documents : part.startsWith("xl/charts/") ? charts : sheets;
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException e) {
      violations.add(part + ": " + e.getMessage());
    }
  }
}
