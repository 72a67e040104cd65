package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.OutlineDraft.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Table;

/** What several agencies report alike is told to each of them. */
class SameRowsCheckTest {

  private static final Table TABLE =
      OutlineDraft.table(
          "projects",
          Requirement.OPTIONAL,
          List.of(
              column("name", Kind.TEXT), column("place", Kind.TEXT), column("state", Kind.TEXT)));
  private static final Registry REGISTRY =
      new Registry(List.of(agency("X1"), agency("X2"), agency("X3")), List.of(), List.of());

  private final List<String> agencies = new ArrayList<>();
  private final List<TableRow> rows = new ArrayList<>();

  private static Agency agency(String code) {
    return new Agency(code, "Cơ quan " + code, "G", "", 1, List.of());
  }

  private void row(String agency, int number, String name, String place, String state) {
    agencies.add(agency);
    Origin sheet = Origin.of(agency + ".xlsx", "DA");
    Object[] values = {name, place, state};
    rows.add(new TableRow(number, number + 4, sheet, values, null, false));
  }

  private List<CrossFinding> found(RowFilter where) {
    CrossCheck.SameRows rule =
        new CrossCheck.SameRows("projects", List.of("name", "place"), where, Level.WARN);
    SameRowsCheck check = new SameRowsCheck(rule, TABLE, REGISTRY);
    for (int i = 0; i < rows.size(); i++) {
      check.look(agencies.get(i), rows.get(i));
    }
    List<CrossFinding> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      CrossFinding finding = check.tell(agencies.get(i), rows.get(i));
      if (finding != null) {
        found.add(finding);
      }
    }
    return found;
  }

  @Test
  void eachAgencyIsToldItsRowAndTheOthers() {
    row("X1", 1, "Cổng dịch vụ", "Huế", "");
    row("X2", 1, "Kho dữ liệu", "Huế", "");
    row("X2", 2, "cổng  dịch vụ", "HUẾ", "");
    row("X3", 1, "Cổng dịch vụ", "Huế", "");
    assertThat(found(RowFilter.ALL))
        .containsExactly(
            new CrossFinding("X1", told("X1", 5, "Cổng dịch vụ; Huế", "Cơ quan X2; Cơ quan X3")),
            new CrossFinding("X2", told("X2", 6, "cổng  dịch vụ; HUẾ", "Cơ quan X1; Cơ quan X3")),
            new CrossFinding("X3", told("X3", 5, "Cổng dịch vụ; Huế", "Cơ quan X1; Cơ quan X2")));
  }

  private static Finding told(String agency, int row, String found, String others) {
    return new Finding(
        "DUP-AGENCY",
        Level.WARN,
        "projects/" + found.substring(0, found.indexOf(';')) + "/name",
        Origin.of(agency + ".xlsx", "DA"),
        "Cột name",
        row,
        found,
        others);
  }

  @Test
  void anotherPlaceAnEmptyCellOrTheSameAgencyTwiceIsNoDuplicate() {
    row("X1", 1, "Cổng dịch vụ", "Huế", "");
    row("X1", 2, "Cổng dịch vụ", "Huế", "");
    row("X2", 1, "Cổng dịch vụ", "Vinh", "");
    row("X3", 1, "Cổng dịch vụ", null, "");
    assertThat(found(RowFilter.ALL)).isEmpty();
  }

  @Test
  void onlyTheRowsMeantAreCompared() {
    row("X1", 1, "Cổng dịch vụ", "Huế", "moi");
    row("X2", 1, "Cổng dịch vụ", "Huế", "cu");
    row("X3", 1, "Cổng dịch vụ", "Huế", "moi");
    assertThat(found(new RowFilter(Map.of("state", Set.of("moi")))))
        .extracting(CrossFinding::agency)
        .containsExactly("X1", "X3");
  }
}
