package vn.tonghop.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.publish.sheet.OfficeSchemas;

/** Every publication is complete, aligned and in Vietnamese, without opening an office program. */
@ParameterizedClass(name = "{0}")
@MethodSource("names")
record PublicationLooksTest(String name) {

  private static final OfficeSchemas SCHEMAS = new OfficeSchemas();
  private static final List<WorkbookLook> OPEN = new ArrayList<>();

  static Stream<String> names() {
    return SamplePublications.names().stream();
  }

  @BeforeParameterizedClassInvocation
  static void open(String name) throws Exception {
    OPEN.add(WorkbookLook.of(SamplePublications.of(name).resolve("tong-hop.xlsx")));
  }

  @AfterParameterizedClassInvocation
  static void close() throws Exception {
    OPEN.remove(0).close();
  }

  private static WorkbookLook workbook() {
    return OPEN.get(0);
  }

  private Path file(String file) {
    return SamplePublications.of(name).resolve(file);
  }

  @Test
  void every_text_of_the_workbook_fits_its_cell() {
    assertThat(workbook().cutOff()).isEmpty();
  }

  @Test
  void every_sheet_of_the_workbook_is_set_up_for_printing() {
    assertThat(workbook().setUp()).isEmpty();
  }

  @Test
  void every_chart_of_the_workbook_has_names_and_figures() {
    assertThat(ChartLook.count(workbook().workbook())).isPositive();
    assertThat(ChartLook.faults(workbook().workbook())).isEmpty();
  }

  @Test
  void the_workbook_speaks_vietnamese() {
    assertThat(Remnants.in(workbook().texts())).isEmpty();
  }

  @Test
  void the_documents_fit_their_pages_and_speak_vietnamese() throws Exception {
    for (String document : List.of("bao-cao.docx", "nhac-nop.docx")) {
      DocumentLook look = DocumentLook.of(file(document));

      assertThat(look.faults()).as(document).isEmpty();
      assertThat(look.tables()).as(document).isPositive();
      assertThat(Remnants.in(look.texts())).as(document).isEmpty();
    }
  }

  @Test
  void the_page_speaks_vietnamese_before_its_script_runs() throws Exception {
    List<String> lines = PageText.of(file("index.html"));

    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(Remnants.in(lines)).isEmpty();
  }

  @Test
  void all_parts_keep_to_the_schemas_of_the_office_formats() throws Exception {
    for (String file : List.of("tong-hop.xlsx", "don-doc.xlsx", "bao-cao.docx", "nhac-nop.docx")) {
      assertThat(SCHEMAS.violations(file(file))).as(file).isEmpty();
    }
  }
}
