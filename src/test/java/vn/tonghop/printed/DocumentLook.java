package vn.tonghop.printed;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The tables of a Word document as they are printed. */
final class DocumentLook {

  private static final double POINTS = 20;
  private static final int LONG_WORD = 16;

  private final SerifFace face = new SerifFace();
  private final List<String> faults = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int tables;

  private DocumentLook() {}

  /** Tables in the document. */
  int tables() {
    return tables;
  }

  List<String> faults() {
    return faults;
  }

  /** Paragraphs and rows of tables, in their order. */
  List<String> texts() {
    return texts;
  }

  static DocumentLook of(Path file) throws IOException {
    DocumentLook look = new DocumentLook();
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      look.body(document);
    }
    return look;
  }

  /** One line a row. */
  private void rowTexts(CTTbl table) {
    for (CTRow row : table.getTrList()) {
      List<String> cells = new ArrayList<>();
      for (CTTc cell : row.getTcList()) {
        cells.add(
            String.join(" / ", cell.getPList().stream().map(DocumentLook::text).toList()).strip());
      }
      texts.add(String.join(" | ", cells));
    }
  }

  /** Tables wait for the section they are in: it is told after them. */
  private void body(XWPFDocument document) {
    List<CTTbl> waiting = new ArrayList<>();
    try (XmlCursor cursor = document.getDocument().getBody().newCursor()) {
      for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
        XmlObject element = cursor.getObject();
        if (element instanceof CTTbl table) {
          waiting.add(table);
          rowTexts(table);
        } else if (element instanceof CTP paragraph) {
          texts.add(text(paragraph));
          CTPPr look = paragraph.getPPr();
          if (look != null && look.isSetSectPr()) {
            section(look.getSectPr(), waiting);
          }
        } else if (element instanceof CTSectPr last) {
          section(last, waiting);
        }
      }
    }
    if (!waiting.isEmpty()) {
      faults.add("tables in no section");
    }
  }

  private void section(CTSectPr section, List<CTTbl> within) {
    int width =
        twips(section.getPgSz().getW())
            - twips(section.getPgMar().getLeft())
            - twips(section.getPgMar().getRight());
    within.forEach(table -> table(table, width));
    within.clear();
  }

  private void table(CTTbl table, int lines) {
    tables++;
    String name = "table " + tables + " “" + firstText(table) + "”: ";
    int[] widths =
        table.getTblGrid().getGridColList().stream().mapToInt(c -> twips(c.getW())).toArray();
    int width = java.util.Arrays.stream(widths).sum();
    if (width > lines) {
      faults.add(name + "is " + width + " wide in " + lines);
    }
    boolean bordered = table.getTblPr().isSetTblBorders();
    int rows = 0;
    boolean repeated = true;
    for (CTRow row : table.getTrList()) {
      boolean header = row.isSetTrPr() && row.getTrPr().sizeOfTblHeaderArray() > 0;
      repeated &= header;
      if (bordered && rows == 0 && !header) {
        faults.add(name + "its header does not repeat");
      }
      if (header && !repeated) {
        faults.add(name + "repeats row " + (rows + 1) + " without those above");
      }
      cells(name, row, widths, bordered);
      rows++;
    }
    if (bordered && repeated) {
      faults.add(name + "is nothing but header");
    }
  }

  private void cells(String name, CTRow row, int[] widths, boolean bordered) {
    int column = 0;
    for (CTTc cell : row.getTcList()) {
      int span =
          cell.getTcPr().isSetGridSpan() ? cell.getTcPr().getGridSpan().getVal().intValue() : 1;
      int width = 0;
      for (int i = column; i < Math.min(column + span, widths.length); i++) {
        width += widths[i];
      }
      column += span;
      for (CTP paragraph : cell.getPList()) {
        if (bordered) {
          words(name, paragraph, width / POINTS - 6);
        }
      }
    }
    if (column != widths.length) {
      faults.add(name + "a row of " + column + " columns in " + widths.length);
    }
  }

  private void words(String name, CTP paragraph, double room) {
    for (CTR run : paragraph.getRList()) {
      boolean bold = run.isSetRPr() && run.getRPr().sizeOfBArray() > 0;
      double size =
          run.isSetRPr() && run.getRPr().sizeOfSzArray() > 0
              ? ((BigInteger) run.getRPr().getSzArray(0).getVal()).doubleValue() / 2
              : 14;
      for (String word : text(run).split("[ \\t\\n]+")) {
        double width = face.width(word, size, bold);
        if (word.length() <= LONG_WORD && width > room + 0.5) {
          faults.add(
              name + "“" + word + "” is " + Math.round(width) + " wide in " + Math.round(room));
        }
      }
    }
  }

  private static int twips(Object value) {
    return Integer.parseInt(value.toString());
  }

  private static String firstText(CTTbl table) {
    for (CTRow row : table.getTrList()) {
      for (CTTc cell : row.getTcList()) {
        for (CTP paragraph : cell.getPList()) {
          if (!text(paragraph).isBlank()) {
            return text(paragraph);
          }
        }
      }
    }
    return "";
  }

  private static String text(CTP paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph.getRList().forEach(run -> text.append(text(run)));
    return text.toString();
  }

  private static String text(CTR run) {
    StringBuilder text = new StringBuilder();
    for (CTText one : run.getTList()) {
      text.append(one.getStringValue());
    }
    return text.toString();
  }
}
