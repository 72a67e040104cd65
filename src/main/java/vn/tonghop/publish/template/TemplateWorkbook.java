package vn.tonghop.publish.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;

/**
 * The workbook for agencies. Made once and written for one agency after the other: only the chosen
 * agency, the items asked of it alone and the stored results of formulas change.
 *
 * <p>Not thread-safe.
 */
public final class TemplateWorkbook implements AutoCloseable {

  private static final Date NO_CLOCK_TIME = Date.from(Instant.parse("1980-02-01T00:00:00Z"));

  private final TemplatePlan plan;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CoverSheet cover;
  private final CheckSheet checkSheet;
  private final Map<String, NamedFormSheet> named = new LinkedHashMap<>();
  private final List<FormSheet> fixed = new ArrayList<>();
  private final List<TableSheet> tables = new ArrayList<>();
  private final PreviousAnswers previous;

  public TemplateWorkbook(TemplatePlan plan) {
    this(plan, PreviousAnswers.NONE);
  }

  /**
   * @param previous what the column of the year before shows, where the template has it
   */
  public TemplateWorkbook(TemplatePlan plan, PreviousAnswers previous) {
    this.plan = plan;
    this.previous = previous;
    Looks looks = new Looks(workbook);
    CoverPlan coverPlan = new CoverPlan(plan);
    CheckPlan checks = new CheckPlan(plan, coverPlan);
    new InstructionSheet(page(InstructionSheet.NAME, looks), plan).write();
    cover = new CoverSheet(page(plan.outline().cover().sheet(), looks), coverPlan);
    Map<String, SheetPage> pages = new LinkedHashMap<>();
    plan.sheets().forEach(sheet -> pages.put(sheet, page(sheet, looks)));
    SheetPage checkPage = page(CheckSheet.NAME, looks);
    new ListSheet(workbook, looks, plan, coverPlan).write(checks.flagRows());
    cover.write();
    pages.forEach(this::write);
    checkSheet = new CheckSheet(checkPage, checks.checks());
    checkSheet.write();
    workbook.lockStructure();
    workbook.setActiveSheet(1);
    workbook.setSelectedTab(1);
    describe();
  }

  private SheetPage page(String name, Looks looks) {
    return new SheetPage(workbook.createSheet(name), looks);
  }

  private void write(String sheet, SheetPage page) {
    for (FormPlan form : plan.forms()) {
      if (form.sheet().equals(sheet)) {
        if (form.named()) {
          NamedFormSheet writer = new NamedFormSheet(page, plan, form);
          writer.write();
          named.put(sheet, writer);
        } else {
          FormSheet writer = new FormSheet(page, plan, form);
          writer.write();
          fixed.add(writer);
        }
        return;
      }
    }
    plan.tables().stream()
        .filter(table -> table.sheet().equals(sheet))
        .forEach(
            table -> {
              TableSheet writer = new TableSheet(page, plan, table);
              writer.write();
              tables.add(writer);
            });
  }

  private void describe() {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreator(plan.setup().campaign().publisher().vi());
    properties.setTitle(plan.title());
    properties.setCreated(Optional.of(NO_CLOCK_TIME));
    properties.setModified(Optional.of(NO_CLOCK_TIME));
  }

  /**
   * Writes the workbook with an agency chosen.
   *
   * @param agency null: none is chosen. An empty template can be written only before the first
   *     agency's
   */
  public void write(@Nullable Agency agency, OutputStream out) throws IOException {
    cover.choose(agency);
    named.values().forEach(sheet -> sheet.choose(agency, previous));
    fixed.forEach(sheet -> sheet.choose(agency, previous));
    tables.forEach(sheet -> sheet.choose(agency));
    checkSheet.storeRowChecks(false);
    storeResults();
    checkSheet.storeRowChecks(true);
    workbook.write(out);
  }

  /** Programs that do not compute show what is stored. */
  private void storeResults() {
    XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      boolean table = plan.tables().stream().anyMatch(t -> t.sheet().equals(sheet.getSheetName()));
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA && !(table && isPrepared(row))) {
            evaluator.evaluateFormulaCell(cell);
          }
        }
      }
    }
  }

  private static boolean isPrepared(Row row) {
    return row.getRowNum() >= TablePlan.HEADER_ROW;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
