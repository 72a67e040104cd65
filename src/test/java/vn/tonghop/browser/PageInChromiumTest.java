package vn.tonghop.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.cli.CommandLines;

/** What a reader of the page does, in a real browser; skipped where none is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "chromium", matches = "true")
class PageInChromiumTest {

  private static final String CAMPAIGN = "3500-KQ2017";
  private static final Path KEPT = Path.of("target", "page-screenshots");
  private static final Pattern PAGES = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  private Path page;
  private Chromium browser;

  @BeforeAll
  void publish_the_sample_and_start_the_browser(@TempDir Path root) throws Exception {
    Path program = Chromium.installed().orElse(null);
    assumeTrue(program != null, "Chromium is not installed");
    CommandLines.Result run =
        CommandLines.run(
            List.of(
                "run",
                "--quiet",
                "--campaign",
                CAMPAIGN,
                "--inbox",
                Path.of("sample-input", CAMPAIGN).toString(),
                "--data",
                root.resolve("data").toString(),
                "--output",
                root.resolve("output").toString()));
    assertThat(run.exitCode()).isEqualTo(3);
    page = root.resolve("output").resolve(CAMPAIGN).resolve("index.html");
    browser = Chromium.start(program, root.resolve("profile"));
    Files.createDirectories(KEPT);
  }

  @AfterAll
  void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void the_console_is_silent() throws Exception {
    browser.run("localStorage.clear()");
    assertThat(browser.complaints()).isEmpty();
  }

  private void open(int width, String view) throws Exception {
    browser.open(page, width, 900);
    browser.run("location.hash = '" + view + "'");
    browser.ask("document.title");
  }

  private void keep(String name) throws Exception {
    Files.write(KEPT.resolve(name + ".png"), browser.screenshot());
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void every_view_fits_the_width_of_the_screen(int width) throws Exception {
    for (String view :
        new String[] {
          "#summary",
          "#tables",
          "#table/T-05",
          "#table/T-06",
          "#table/T-08",
          "#table/T-16",
          "#agencies",
          "#agency/BGTVT",
          "#findings"
        }) {
      open(width, view);
      keep(width + view.replaceAll("\\W", "-"));

      assertThat(browser.ask("document.documentElement.scrollWidth"))
          .as(view)
          .isEqualTo(String.valueOf(width));
      assertThat(browser.ask("document.querySelectorAll('main > section:not([hidden])').length"))
          .isEqualTo("1");
      assertThat(browser.ask("document.title"))
          .endsWith("Kết quả ứng dụng công nghệ thông tin năm 2017");
    }
  }

  @Test
  void every_chart_is_drawn_with_its_figures() throws Exception {
    open(1280, "#summary");

    assertThat(browser.ask("document.querySelectorAll('.chart svg').length")).isEqualTo("5");
    assertThat(browser.ask("document.querySelector('#chart-ho-so-truc-tuyen').textContent"))
        .contains("Cơ quan ngang Bộ", "Mức độ 3", "Mức độ 3 ≥ 40 %", "Mức độ 4 ≥ 30 %", "20,0");
  }

  @Test
  void a_table_is_sorted_and_comes_back_to_the_official_order() throws Exception {
    open(1280, "#table/T-05");
    String agencies = "[...document.querySelectorAll('#view-table tbody tr')]";
    String before = browser.ask(agencies + ".length");
    browser.run(
        "[...document.querySelectorAll('#view-table thead th')].filter(t =>"
            + " t.textContent.includes('Tỷ lệ'))[0].querySelector('.dt-column-order').click()");
    String shares =
        agencies + ".map(r => r.cells[4].getAttribute('data-order')).filter(x => x).map(Number)";

    assertThat(browser.ask("document.querySelectorAll('#view-table tr.group').length"))
        .isEqualTo("0");
    assertThat(browser.ask(shares + ".every((x, i, all) => i === 0 || all[i - 1] <= x)"))
        .isEqualTo("true");
    assertThat(browser.ask(shares + ".length")).isEqualTo("40");
    assertThat(browser.ask("document.querySelector('#view-table tfoot').textContent"))
        .contains("TỔNG CỘNG");

    browser.run("document.querySelector('#view-table .hint button').click()");
    assertThat(browser.ask(agencies + ".length")).isEqualTo(before);
  }

  @Test
  void a_table_is_filtered_with_and_without_diacritics() throws Exception {
    for (String wanted : new String[] {"đà nẵng", "da nang"}) {
      open(1280, "#table/T-05");
      browser.run("document.querySelector('#view-table input[type=search]').focus()");
      browser.type(wanted);

      assertThat(
              browser.ask(
                  "[...document.querySelectorAll('#view-table tbody tr')].map(r =>"
                      + " r.cells[1].textContent)"))
          .as(wanted)
          .isEqualTo("Ủy ban nhân dân thành phố Đà Nẵng");
    }
  }

  @Test
  void an_agency_is_found_by_name_and_shows_findings_and_answers() throws Exception {
    open(1280, "#summary");
    browser.run("document.getElementById('query').focus()");
    browser.type("giao thong");
    assertThat(browser.ask("document.getElementById('hits').textContent"))
        .contains("Bộ Giao thông vận tải");
    browser.press("Enter");
    browser.ask("location.hash");

    assertThat(browser.ask("location.hash")).isEqualTo("#agency/BGTVT");
    assertThat(browser.ask("document.querySelector('#view-agency').textContent"))
        .contains("NO-COUNTS", "3500.I.1.cqdv-ttdt", "CHI_TIEU", "E42:F42");
  }

  @Test
  void a_figure_of_an_agency_leads_to_its_cell() throws Exception {
    open(1280, "#table/T-03");
    browser.run(
        "[...document.querySelectorAll('#view-table tbody tr')].find(r =>"
            + " r.textContent.includes('Bộ Tài chính')).querySelector('[data-s]').click()");

    assertThat(browser.ask("document.getElementById('trace').open")).isEqualTo("true");
    assertThat(browser.ask("document.getElementById('trace').textContent"))
        .contains("Bộ Tài chính", "3500.I.1.cqdv-ttdt", "ô E7:F7", "28 | 33", "./tonghop explain");
    keep("trace");
  }

  @Test
  void a_figure_of_a_group_leads_to_its_agencies_by_keyboard_alone() throws Exception {
    open(1280, "#summary");
    browser.run("document.querySelectorAll('#view-summary [data-s]')[0].focus()");
    browser.press("ArrowDown");
    browser.press("Enter");

    assertThat(browser.ask("document.getElementById('trace').textContent"))
        .contains("Cơ quan ngang Bộ", "Cơ quan có số liệu", "2/4");
    assertThat(browser.ask("document.activeElement.textContent")).isEqualTo("Đóng");
  }

  @Test
  void the_language_is_switched_everywhere() throws Exception {
    open(1280, "#table/T-05");
    browser.run("document.getElementById('language').click()");
    String text = browser.ask("document.body.innerText");

    assertThat(text)
        .contains("Results of IT application in 2017", "GRAND TOTAL", "Not reached", "Filter")
        .doesNotContain("TỔNG CỘNG", "Chưa đạt", "Đơn vị tính", "Lọc");
    assertThat(browser.ask("document.documentElement.lang")).isEqualTo("en");
    for (String view : new String[] {"#summary", "#agencies", "#findings", "#agency/BGTVT"}) {
      browser.run("location.hash = '" + view + "'");
      keep("en" + view.replaceAll("\\W", "-"));
      assertThat(browser.ask("document.querySelector('header, nav').innerText"))
          .as(view)
          .doesNotContain("Tìm", "Biểu");
      assertThat(browser.ask("document.querySelector('main').innerText"))
          .as(view)
          .doesNotContain("Đơn vị tính", "Chỉ tiêu", "Cơ quan ghi", "[object", "NaN");
    }
  }

  @Test
  void light_and_dark_have_enough_contrast() throws Exception {
    open(1280, "#findings");
    String ratio =
        "(() => { const rgb = c => c.match(/\\d+/g).map(Number); const lum = c => { const [r, g, b] ="
            + " rgb(c).map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055)"
            + " ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; }; const back = e => { while"
            + " (e) { const c = getComputedStyle(e).backgroundColor; if (!c.startsWith('rgba(0, 0,"
            + " 0, 0')) return c; e = e.parentElement; } return 'rgb(255, 255, 255)'; }; return"
            + " Math.min(...[...document.querySelectorAll('p, h1, h2, h3, a, td, th, button, .badge,"
            + " label')].filter(e => e.offsetParent && e.textContent.trim()).map(e => { const a ="
            + " lum(getComputedStyle(e).color), b = lum(back(e)); return (Math.max(a, b) + 0.05) /"
            + " (Math.min(a, b) + 0.05); })); })()";
    double light = Double.parseDouble(browser.ask(ratio));
    browser.run("document.getElementById('theme').click()");
    keep("dark");

    assertThat(light).isGreaterThanOrEqualTo(4.5);
    assertThat(Double.parseDouble(browser.ask(ratio))).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void on_paper_a_wide_table_lies_across_and_the_summary_stands() throws Exception {
    open(1280, "#summary");
    byte[] summary = browser.pdf();
    open(1280, "#table/T-05");
    byte[] table = browser.pdf();
    Files.write(KEPT.resolve("summary.pdf"), summary);
    Files.write(KEPT.resolve("T-05.pdf"), table);

    assertThat(pages(summary)).isBetween(4L, 8L);
    assertThat(pages(table)).isBetween(3L, 8L);
    assertThat(latin(summary)).contains("/MediaBox [0 0 594.95996 841.91998]");
    assertThat(latin(table)).contains("/MediaBox [0 0 841.91998 594.95996]");
  }

  @Test
  void an_address_that_is_no_address_leads_to_the_list() throws Exception {
    open(1280, "#agency/%E0%A4%A");
    browser.ask("document.title");

    assertThat(browser.ask("location.hash")).isEqualTo("#agencies");
  }

  @Test
  void a_name_with_signs_of_patterns_is_shown_as_it_is(@TempDir Path other) throws Exception {
    String html = Files.readString(page);
    String file = "3500-KQ2017_BGTVT_L01_";
    assertThat(html).contains("\"" + file);
    Path changed = other.resolve("index.html");
    Files.writeString(changed, html.replace("\"" + file, "\"$&$1{1}" + file));
    browser.open(changed, 1280, 900);
    browser.run("location.hash = '#agency/BGTVT'");

    assertThat(browser.ask("document.querySelector('#view-agency').textContent"))
        .contains("tệp $&$1{1}" + file);
  }

  @Test
  void the_row_of_a_list_tells_where_it_was_sent() throws Exception {
    open(1280, "#table/T-06");
    browser.run("document.querySelector('#view-table td[data-l]').click()");

    assertThat(browser.ask("document.getElementById('trace-body').textContent"))
        .contains("Vị trí", "tệp 3500-KQ2017_", "dòng ", "--row csv:");
  }

  @Test
  void the_result_of_a_task_leads_to_the_cell_of_the_agency() throws Exception {
    open(1280, "#table/T-14");
    browser.run(
        "[...document.querySelectorAll('#view-table tbody tr')].find(r =>"
            + " r.textContent.includes('Cấp đăng ký doanh nghiệp qua mạng'))"
            + ".querySelector('td[data-k=ket_qua]').click()");

    assertThat(browser.ask("document.getElementById('trace-body').textContent"))
        .contains(
            "Bộ Kế hoạch và Đầu tư", "3500.I.4.b.BKHDT.dkdn", "Cơ quan ghi", "--agency BKHDT");
    browser.run("document.getElementById('trace').close()");
    assertThat(
            browser.ask(
                "document.querySelectorAll('#view-table td[data-k=don_vi][data-s]').length"))
        .isEqualTo("0");
  }

  @Test
  void a_score_is_told_with_the_answers_that_are_ranked() throws Exception {
    open(1280, "#table/T-25");
    browser.run(
        "[...document.querySelectorAll('#view-table td[data-a][data-k]')].slice(-1)[0].click()");

    assertThat(browser.ask("document.getElementById('trace-body').textContent"))
        .contains("Số liệu này từ đâu", "--table T-25");
    browser.run("document.getElementById('trace').close()");
    browser.run("document.querySelector('#view-table td[data-a][data-k=diem]').click()");
    assertThat(browser.ask("document.getElementById('trace-body').textContent"))
        .contains("Câu trả lời được xếp hạng", "3500.");
  }

  private static String latin(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  private static long pages(byte[] pdf) {
    return PAGES.matcher(latin(pdf)).results().count();
  }
}
