package vn.tonghop.app;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.DocumentPlan;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Letterhead;
import vn.tonghop.outline.Section;

/** Prints what the report in words tells, and what the documents of a campaign bear. */
final class DocumentPrinter {

  private static final int LINE = 2;
  private static final String NOTHING = "–";

  private final OutlineWords words;

  DocumentPrinter(OutlineWords words) {
    this.words = words;
  }

  void print(Page page, DocumentPlan plan, Letterhead letterhead) throws IOException {
    if (plan.equals(DocumentPlan.PLAIN) && letterhead.equals(Letterhead.OPEN)) {
      return;
    }
    page.heading(words.say("document"));
    print(page, letterhead);
    print(page, plan);
  }

  /** What is said of the report; nothing where nothing is. */
  void print(Page page, DocumentPlan plan) throws IOException {
    for (Section heading : plan.headings()) {
      String title = heading.code() + " – " + heading.name().in(words.locale());
      page.paragraph(LINE, words.say("document-heading", title));
    }
    if (!plan.leaveOut().isEmpty()) {
      list(page, "document-left-out", plan.leaveOut().stream().sorted().toList());
    }
    list(page, "document-figures", plan.figures());
    list(page, "document-narratives", plan.narratives());
    list(page, "document-tables", plan.tables());
  }

  /** What the documents bear; nothing where all is left open. */
  void print(Page page, Letterhead letterhead) throws IOException {
    one(page, "document-superior", letterhead.superior());
    one(page, "document-place", letterhead.place());
    subject(page, "document-report", letterhead.report());
    subject(page, "document-reminder", letterhead.reminder());
    labels(page, "document-addressees", letterhead.addressees());
    one(page, "document-template", letterhead.template());
    labels(page, "document-recipients", letterhead.recipients());
    labels(page, "document-signature", letterhead.signature());
  }

  private void subject(Page page, String key, Letterhead.Subject subject) throws IOException {
    if (!subject.equals(Letterhead.Subject.OPEN)) {
      page.paragraph(LINE, words.say(key, subject.symbol(), subject.about().in(words.locale())));
    }
  }

  private void labels(Page page, String key, List<Label> labels) throws IOException {
    if (!labels.isEmpty()) {
      page.paragraph(
          LINE,
          words.say(
              key,
              labels.stream()
                  .map(label -> label.in(words.locale()))
                  .collect(Collectors.joining("; "))));
    }
  }

  private void one(Page page, String key, Label label) throws IOException {
    String text = label.in(words.locale());
    if (!text.isEmpty()) {
      page.paragraph(LINE, words.say(key, text));
    }
  }

  private void list(Page page, String key, @Nullable List<String> codes) throws IOException {
    if (codes != null) {
      page.paragraph(LINE, words.say(key, codes.isEmpty() ? NOTHING : String.join(", ", codes)));
    }
  }
}
