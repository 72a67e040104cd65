package vn.tonghop.publish.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.consolidate.Summarizer;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.explain.CellSubject;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Part;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.ChartPlan;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Setup;

/** Pages of the invented campaign, as files and as what a browser makes of them. */
final class PageDraft {

  private static final ChartPlan CHART =
      new ChartPlan(
          "dich-vu",
          new Label("Dịch vụ theo nhóm", "Services by group"),
          ChartPlan.Kind.BARS,
          new Label("dịch vụ", "services"),
          0,
          null,
          new ChartPlan.Statistics(
              ChartPlan.By.GROUPS,
              false,
              List.of(
                  new ChartPlan.Figure(new Label("Dịch vụ", "Services"), "x.svc", "sum", null))));

  private PageDraft() {}

  /** The explanations are those of the program; here they only need to be told apart. */
  private enum PlainWords implements PageWords {
    INSTANCE;

    @Override
    public String subject(FigureSubject subject, Locale locale) {
      return locale.getLanguage() + " " + subject.code();
    }

    @Override
    public String measure(FigureSubject subject, String measure, Locale locale) {
      return locale.getLanguage() + " " + measure;
    }

    @Override
    public List<String> formula(FigureSubject subject, String measure, Locale locale) {
      return List.of(locale.getLanguage() + " formula of " + measure);
    }

    @Override
    public List<String> derivations(Indicator indicator, Locale locale) {
      return List.of();
    }

    @Override
    public String part(Part part, Locale locale) {
      return locale.getLanguage() + " " + part.name();
    }

    @Override
    public String source(CellSubject.Source source, Locale locale) {
      return locale.getLanguage() + " " + source.name();
    }
  }

  static Setup setup() {
    Setup plain = TestCampaign.setup();
    Outline outline = plain.outline();
    return new Setup(
        plain.campaign(),
        new Outline(
            outline.id(),
            outline.version(),
            outline.name(),
            outline.citation(),
            outline.sections(),
            outline.choiceLists(),
            outline.cover(),
            outline.forms(),
            outline.indicators(),
            outline.tables(),
            outline.rules(),
            outline.crossChecks(),
            outline.statistics(),
            outline.reports(),
            outline.summary(),
            List.of(CHART)),
        plain.registry(),
        plain.synonyms(),
        plain.markers(),
        plain.configHash(),
        plain.readingHash());
  }

  static PageContent content(ReportFacts facts, PageFindings findings) {
    Setup setup = setup();
    List<ReportLayout> layouts = setup.outline().reports();
    return new PageContent(
        setup,
        facts,
        Summarizer.build(setup, facts),
        layouts,
        layouts.stream().map(layout -> Consolidator.build(layout, setup, facts)).toList(),
        findings,
        PlainWords.INSTANCE);
  }

  static Finding finding(String file, String found) {
    return Finding.of(FindingCode.NUM, Origin.of(file, "TRANG 1").at("E7")).found(found);
  }

  static PageFindings findings() {
    PageFindings findings = new PageFindings();
    findings.add("C1", 2, finding("c1.xlsx", "ba mươi"));
    findings.add("", null, finding("la.xlsx", "x"));
    return findings;
  }

  static String html(Path folder, PageContent content, PageLimits limits) throws IOException {
    Path file = folder.resolve("index.html");
    Page.write(file, content, limits);
    return Files.readString(file);
  }

  static String html(Path folder) throws IOException {
    return html(folder, content(new TestCampaign(false), findings()), PageLimits.USUAL);
  }

  static Document parsed(String html) {
    return Jsoup.parse(html);
  }

  static JsonNode data(Document page, String id) {
    Element script = Objects.requireNonNull(page.getElementById("data-" + id), id);
    return JsonMapper.shared().readTree(script.data());
  }
}
