package vn.tonghop.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.tonghop.change.PublicationDiff.Edition;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.outline.Setup;

/** What counts as a change, what caused it, and which changes come first. */
class PublicationDiffTest {

  private static final Setup SETUP = TestCampaign.setup();
  private static final String AGENCY = SETUP.registry().agencies().get(0).code();
  private static final String OTHER = SETUP.registry().agencies().get(1).code();
  private static final String GROUP = SETUP.registry().agencies().get(0).group();

  private final WrittenTables tables = new WrittenTables();
  private final List<String> lines = new ArrayList<>();

  private ChangeSummary diff() {
    return diff("c");
  }

  private ChangeSummary diff(String configHash) {
    return new PublicationDiff(
            SETUP, tables, new Edition(1, "c", "v"), new Edition(2, configHash, "v"))
        .sendTo(change -> lines.add(String.join(",", ChangeFields.of(change))));
  }

  private void answers(String agency, String before, String after) {
    tables.before("submissions", agency + ",1,ACCEPTED,2020-11-01,aa");
    tables.after("submissions", agency + ",2,ACCEPTED,2020-11-02,bb");
    tables.before("values", agency + ",x.svc,VALUE," + before + ",,,");
    tables.after("values", agency + ",x.svc,VALUE," + after + ",,,");
  }

  @Test
  void a_changed_value_names_the_agency_whose_answer_changed() {
    answers(AGENCY, "5", "8");
    tables.before("statistics", "x.svc,ALL,sum,5,1,4", "x.web,ALL,sum,7,1,4");
    tables.after("statistics", "x.svc,ALL,sum,8,1,4", "x.web,ALL,sum,7,2,4");
    assertThat(diff().statistics()).isEqualTo(1);
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo(
            "statistic,statistics,,,,x.svc,ALL,sum,changed,5,8,3,1,1,,,1," + AGENCY + ":1>2");
  }

  @Test
  void a_resubmission_that_left_the_answer_alone_is_no_cause() {
    answers(AGENCY, "5", "8");
    answers(OTHER, "6", "6");
    tables.before("statistics", "x.svc,ALL,sum,11,2,4", "@submission.revisions,ALL,sum,2,2,4");
    tables.after("statistics", "x.svc,ALL,sum,14,2,4", "@submission.revisions,ALL,sum,4,2,4");
    diff();
    assertThat(lines.get(lines.size() - 2)).endsWith(",1," + AGENCY + ":1>2");
    assertThat(lines.get(lines.size() - 1)).endsWith(",2," + AGENCY + ":1>2|" + OTHER + ":1>2");
  }

  @Test
  void a_figure_of_a_group_is_caused_by_its_members_only() {
    answers(AGENCY, "5", "8");
    tables.before("statistics", "x.svc," + GROUP + ",sum,5,1,1", "x.svc,VAC,sum,1,0,0");
    tables.after("statistics", "x.svc," + GROUP + ",sum,8,1,1", "x.svc,VAC,sum,2,0,0");
    diff();
    assertThat(lines.get(lines.size() - 2)).endsWith(AGENCY + ":1>2");
    assertThat(lines.get(lines.size() - 1)).endsWith(",0,");
  }

  @Test
  void without_any_changed_answer_the_changed_settings_are_named() {
    tables.before("statistics", "x.svc,ALL,sum,5,1,4");
    tables.after("statistics", "x.svc,ALL,sum,6,1,4");
    ChangeSummary summary = diff("other");
    assertThat(lines).singleElement().asString().endsWith(",0,@jobs");
    assertThat(summary.jobs()).isTrue();
    assertThat(summary.engine()).isFalse();
  }

  @Test
  void a_figure_that_comes_or_goes_is_no_change_of_a_number() {
    tables.before("statistics", "x.svc,ALL,q1,5,1,4");
    tables.after("statistics", "x.svc,ALL,q3,,0,4");
    diff();
    assertThat(lines)
        .containsExactly(
            "statistic,statistics,,,,x.svc,ALL,q1,removed,5,,,1,,,,0,",
            "statistic,statistics,,,,x.svc,ALL,q3,added,,,,,0,,,0,");
  }

  @Test
  void submissions_that_come_go_or_are_returned_are_told_apart() {
    tables.before("submissions", AGENCY + ",1,ACCEPTED,2020-11-01,aa");
    tables.after("submissions", OTHER + ",1,ACCEPTED,2020-11-01,bb", OTHER + ",2,REFUSED,d,cc");
    ChangeSummary summary = diff();
    assertThat(summary.submissions())
        .extracting(c -> c.agency() + " " + c.returned() + " " + (c.before() != null))
        .containsExactlyInAnyOrder(
            AGENCY + " false true", OTHER + " false false", OTHER + " true false");
    assertThat(lines).anyMatch(l -> l.contains(OTHER + ",,,,returned.revision,added,,2,"));
    CauseWords words = new CauseWords(SETUP, Locale.forLanguageTag("vi"));
    assertThat(summary.submissions().stream().map(words::of))
        .anyMatch(text -> text.endsWith("(lần 1, không còn dùng)"))
        .anyMatch(text -> text.endsWith("(lần 1, mới)"))
        .anyMatch(text -> text.endsWith("(lần 2, mới) – bị trả lại"));
  }

  @Test
  void a_cell_of_a_share_tells_the_rank_of_the_agency() {
    String header = "row,kind,code,name,web_n,web_pct";
    tables.table("T-91", List.of(header));
    tables.before("T-91", row(1, AGENCY, "1,50"), row(2, OTHER, "1,80"), row(3, "C", "1,80"));
    tables.after("T-91", row(1, AGENCY, "2,90"), row(2, OTHER, "1,80"), row(3, "C", "1,80"));
    assertThat(diff().cells()).isEqualTo(2);
    assertThat(lines)
        .containsExactly(
            "cell,T-91,," + AGENCY + ",n,x.web,,web_n,changed,1,2,1,,,,,0,",
            "cell,T-91,," + AGENCY + ",n,x.web,,web_pct,changed,50,90,40,,,3,1,0,");
  }

  private static String row(int number, String code, String cells) {
    return number + ",agency," + code + ",n," + cells;
  }

  @Test
  void the_running_number_of_a_row_is_no_figure() {
    tables.table("T-91", List.of("row,kind,code,name,svc"));
    tables.before("T-91", "1,agency,A,n,5");
    tables.after("T-91", "1,agency,N,n,7", "2,agency,A,n,5");
    diff();
    assertThat(lines).singleElement().asString().startsWith("cell,T-91,,N,n,x.svc,,svc,added,,7,");
  }

  @Test
  void a_table_of_one_side_is_one_change() {
    tables.after("T-92", "row,kind,code,name,svc", "1,agency,A,n,5", "2,agency,B,n,5");
    ChangeSummary summary = diff();
    assertThat(summary.lists()).isEqualTo(1);
    assertThat(lines).singleElement().asString().startsWith("list,T-92,,,,,,rows,added,,2,");
  }

  @Test
  void equal_publications_have_no_changes() {
    tables.table("statistics", List.of("indicator,group,measure,value", "x.svc,ALL,sum,5"));
    ChangeSummary summary = diff();
    assertThat(summary.figures()).isZero();
    assertThat(summary.mostImportant()).isEmpty();
    assertThat(lines).isEmpty();
  }

  @Test
  void targets_come_before_totals_totals_before_other_figures_and_great_before_small() {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    change(before, after, "x.web,ALL,mean", "10", "90");
    change(before, after, "x.web,ALL,weighted_share", "50", "52");
    change(before, after, "x.svc,ALL,sum", "100", "101");
    change(before, after, "x.svc," + GROUP + ",sum", "1", "100");
    change(before, after, "@target.t," + GROUP + ",reached", "0", "1");
    for (int i = 0; i < 20; i++) {
      change(before, after, "x.pc,ALL,q" + i, "1", "1." + (100 + i));
    }
    tables.before("statistics", before.toArray(String[]::new));
    tables.after("statistics", after.toArray(String[]::new));
    ChangeSummary summary = diff();
    assertThat(summary.mostImportant())
        .hasSize(10)
        .extracting(c -> c.figure().indicator() + " " + c.figure().column())
        .startsWith(
            "@target.t reached",
            "x.web weighted_share",
            "x.svc sum",
            "x.svc sum",
            "x.web mean",
            "x.pc q19");
  }

  private static void change(
      List<String> before, List<String> after, String key, String old, String young) {
    before.add(key + "," + old + ",1,4");
    after.add(key + "," + young + ",1,4");
  }
}
