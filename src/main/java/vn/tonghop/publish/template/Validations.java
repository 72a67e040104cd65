package vn.tonghop.publish.template;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be typed into the cells of one sheet; rows and columns count from 1. */
final class Validations {

  private static final int LONGEST_MESSAGE = 220;
  private static final int LONGEST_TITLE = 31;

  private final XSSFSheet sheet;
  private final DataValidationHelper helper;

  Validations(XSSFSheet sheet) {
    this.sheet = sheet;
    this.helper = sheet.getDataValidationHelper();
  }

  /**
   * @param name of the range with the values
   * @param others whether other texts may be typed as well
   */
  void list(int firstRow, int lastRow, int column, String name, boolean others) {
    add(
        helper.createFormulaListConstraint(name),
        firstRow,
        lastRow,
        column,
        others ? "" : TemplateTexts.of("error.choice"));
  }

  void whole(int firstRow, int lastRow, int column, String message) {
    add(
        helper.createNumericConstraint(
            DataValidationConstraint.ValidationType.INTEGER,
            OperatorType.GREATER_OR_EQUAL,
            "0",
            null),
        firstRow,
        lastRow,
        column,
        message);
  }

  void revision(int row, int column) {
    add(
        helper.createNumericConstraint(
            DataValidationConstraint.ValidationType.INTEGER, OperatorType.BETWEEN, "1", "99"),
        row,
        row,
        column,
        TemplateTexts.of("error.revision"));
  }

  void decimal(int firstRow, int lastRow, int column) {
    add(
        helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
        firstRow,
        lastRow,
        column,
        TemplateTexts.of("error.number"));
  }

  void percent(int firstRow, int lastRow, int column) {
    add(
        helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"),
        firstRow,
        lastRow,
        column,
        TemplateTexts.of("error.percent"));
  }

  void date(int firstRow, int lastRow, int column) {
    add(
        helper.createDateConstraint(OperatorType.BETWEEN, "36526", "73050", null),
        firstRow,
        lastRow,
        column,
        TemplateTexts.of("error.date"));
  }

  /** A formula over the first cell of the range. */
  void formula(int firstRow, int lastRow, int column, String formula, String message) {
    add(helper.createCustomConstraint(formula), firstRow, lastRow, column, message);
  }

  /** A hint shown when the cell is chosen, and a list. */
  void agencies(int row, int column) {
    DataValidation validation =
        validation(
            helper.createFormulaListConstraint(ListNames.AGENCIES),
            row,
            row,
            column,
            TemplateTexts.of("error.agency"));
    validation.createPromptBox(
        TemplateTexts.of("prompt.agency.title"), TemplateTexts.of("prompt.agency"));
    validation.setShowPromptBox(true);
    sheet.addValidationData(validation);
  }

  private void add(
      DataValidationConstraint constraint, int firstRow, int lastRow, int column, String message) {
    sheet.addValidationData(validation(constraint, firstRow, lastRow, column, message));
  }

  private DataValidation validation(
      DataValidationConstraint constraint, int firstRow, int lastRow, int column, String message) {
    DataValidation validation =
        helper.createValidation(
            constraint,
            new CellRangeAddressList(firstRow - 1, lastRow - 1, column - 1, column - 1));
    validation.setEmptyCellAllowed(true);
    // In this format true means that the arrow of the list is shown.
    validation.setSuppressDropDownArrow(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.setShowErrorBox(!message.isEmpty());
    if (!message.isEmpty()) {
      String title = TemplateTexts.of("error.title");
      validation.createErrorBox(cut(title, LONGEST_TITLE), cut(message, LONGEST_MESSAGE));
    }
    return validation;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
