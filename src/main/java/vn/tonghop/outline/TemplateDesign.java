package vn.tonghop.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the workbook for agencies looks, beyond what follows from the outline itself: {@code
 * jobs/templates/<outline>.yaml}. It never decides how a submission is read. Everything in it may
 * be missing; the template then shows what the outline says, in the outline's order.
 *
 * @param version printed on the cover sheet; empty: the outline's
 * @param title of the cover sheet; empty: the outline's name
 * @param instructions lines of the page of instructions; empty: the general ones
 * @param audiences how the column "for whom" names sets of groups
 * @param coverValues texts already filled in on the cover sheet, by field key; not to be changed
 * @param sheets sheet names in the order of the workbook; those not named follow
 */
public record TemplateDesign(
    String version,
    String title,
    List<String> instructions,
    List<Audience> audiences,
    Map<String, String> coverValues,
    List<String> sheets,
    List<FormDesign> forms,
    List<TableDesign> tables) {

  /** The design of an outline that has none. */
  public static final TemplateDesign NONE =
      new TemplateDesign("", "", List.of(), List.of(), Map.of(), List.of(), List.of(), List.of());

  /**
   * @param groups codes of the groups meant; empty: all agencies
   */
  public record Audience(Set<String> groups, String name) {
    public Audience {
      groups = Set.copyOf(groups);
    }
  }

  /**
   * @param form key of the form
   * @param title above the header; empty: the outline's name
   * @param columns from left to right; empty: those the form has headers for
   * @param items indicators that stand on this form although their kind would place them elsewhere,
   *     or that are only computed
   * @param named holds the items asked of single agencies, and shows only those of the agency
   */
  public record FormDesign(
      String form, String title, List<FormColumn> columns, Set<String> items, boolean named) {
    public FormDesign {
      columns = List.copyOf(columns);
      items = Set.copyOf(items);
    }
  }

  /** What a column of a form shows. */
  public enum Show {
    /** The answer's part of {@link FormColumn#role()}. */
    ROLE,
    /** Code of the section. */
    SECTION,
    /** For whom the item is. */
    APPLIES,
    UNIT,
    /** Name of the agency. */
    AGENCY,
    /** What the official document aims at. */
    GOAL,
    /** The agency's own figure of the year before; only in campaigns with a predecessor. */
    PREVIOUS
  }

  /**
   * @param role null unless {@link Show#ROLE}
   * @param header one the form knows; empty: the first of its role
   * @param width in characters; 0: by the role
   */
  public record FormColumn(Show show, Form.@Nullable Role role, String header, int width) {}

  /**
   * @param table key of the table
   * @param rows prepared rows; 0: agencies are not given this table
   * @param columns from left to right; empty: those of the outline
   * @param given first rows, already begun
   */
  public record TableDesign(
      String table, int rows, List<TableColumn> columns, List<GivenRow> given) {
    public TableDesign {
      columns = List.copyOf(columns);
      given = List.copyOf(given);
    }
  }

  /**
   * A row that is already begun.
   *
   * @param cells text by key of the column
   * @param whom groups and agencies whose template has the row; empty: everybody
   */
  public record GivenRow(Map<String, String> cells, Set<String> whom) {
    public GivenRow {
      cells = Map.copyOf(cells);
      whom = Set.copyOf(whom);
    }

    /** Whether the template of an agency (null: of none in particular) has the row. */
    public boolean isFor(@Nullable Agency agency) {
      return whom.isEmpty()
          || agency != null && (whom.contains(agency.code()) || agency.isIn(whom));
    }
  }

  /**
   * One column of a table sheet: a column of the table, one of its tick columns, or a share
   * computed by the form.
   *
   * @param column key of the table's column; empty for a computed share
   * @param tick header of one of its tick columns; empty: the column itself
   * @param header as printed; empty: the column's name
   * @param share numerator and denominator column of a computed percentage; else empty
   * @param codes the drop-down offers the codes of the choices, not their labels
   * @param width in characters; 0: by the kind
   */
  public record TableColumn(
      String column, String tick, String header, List<String> share, boolean codes, int width) {
    public TableColumn {
      share = List.copyOf(share);
    }
  }

  public TemplateDesign {
    instructions = List.copyOf(instructions);
    audiences = List.copyOf(audiences);
    coverValues = Map.copyOf(coverValues);
    sheets = List.copyOf(sheets);
    forms = List.copyOf(forms);
    tables = List.copyOf(tables);
  }

  public Optional<FormDesign> form(String key) {
    return forms.stream().filter(f -> f.form().equals(key)).findFirst();
  }

  public Optional<TableDesign> table(String key) {
    return tables.stream().filter(t -> t.table().equals(key)).findFirst();
  }

  /** Whether agencies are given a table to fill in. */
  public boolean holds(String key) {
    return table(key).map(TableDesign::rows).filter(rows -> rows == 0).isEmpty();
  }
}
