package vn.tonghop.publish.template;

import java.util.List;
import java.util.Optional;
import vn.tonghop.outline.Table;
import vn.tonghop.publish.template.Looks.Look;

/** One page of instructions, with the meaning of the colours and of the sheets. */
final class InstructionSheet {

  static final String NAME = "HUONG_DAN";
  private static final int WIDTH = 88;

  private final SheetPage page;
  private final TemplatePlan plan;
  private int row = 1;

  InstructionSheet(SheetPage page, TemplatePlan plan) {
    this.page = page;
    this.plan = plan;
  }

  void write() {
    page.widths(List.of(6, 22, WIDTH - 22));
    page.text(row++, 1, TemplateTexts.of("instructions.title"), Look.TITLE);
    page.text(row++, 1, plan.setup().campaign().name().vi(), Look.SUBTITLE);
    row++;
    List<String> lines = plan.design().instructions();
    if (lines.isEmpty()) {
      lines = TemplateTexts.lines("instructions.");
    }
    for (int i = 0; i < lines.size(); i++) {
      line(i + 1, lines.get(i));
    }
    row++;
    colours();
    row++;
    sheets();
    page.protect();
    page.print(false, null);
    page.sheet().setDisplayGridlines(false);
  }

  private void line(int number, String text) {
    page.text(row, 1, number + ".", Look.PLAIN);
    page.text(row, 2, text, Look.PLAIN);
    page.merge(row, 2, 3);
    page.fit(row, TextLines.of(text, WIDTH, false));
    row++;
  }

  private void colours() {
    page.text(row++, 1, TemplateTexts.of("instructions.colours"), Look.SUBTITLE);
    colour(Look.INPUT, "instructions.input");
    colour(Look.COMPUTED, "instructions.computed");
    colour(Look.OFF, "instructions.off");
  }

  private void colour(Look look, String key) {
    page.text(row, 1, null, look);
    page.text(row, 2, TemplateTexts.of(key), Look.PLAIN);
    page.merge(row, 2, 3);
    row++;
  }

  private void sheets() {
    page.text(row++, 1, TemplateTexts.of("instructions.sheets"), Look.SUBTITLE);
    sheet(plan.outline().cover().sheet(), TemplateTexts.of("instructions.sheet.cover"));
    for (String sheet : plan.sheets()) {
      sheet(sheet, words(sheet));
    }
    sheet(CheckSheet.NAME, TemplateTexts.of("instructions.sheet.checks"));
  }

  private String words(String sheet) {
    Optional<FormPlan> form =
        plan.forms().stream().filter(f -> f.sheet().equals(sheet)).findFirst();
    if (form.isPresent()) {
      return form.get().named()
          ? TemplateTexts.of("instructions.sheet.named")
          : TemplateTexts.of("instructions.sheet.form", form.get().items().size());
    }
    String name =
        plan.tables().stream()
            .map(TablePlan::table)
            .filter(t -> t.sheet().equals(sheet))
            .map(Table::name)
            .map(label -> label.vi())
            .findFirst()
            .orElse("");
    return name + "; " + TemplateTexts.of("instructions.sheet.table");
  }

  private void sheet(String name, String words) {
    page.text(row, 2, name, Look.FIXED);
    page.text(row, 3, words, Look.LABEL);
    page.link(row, 2, name);
    page.fit(row, TextLines.of(words, WIDTH - 22, false));
    row++;
  }
}
