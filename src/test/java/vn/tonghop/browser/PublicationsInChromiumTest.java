package vn.tonghop.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.printed.Remnants;
import vn.tonghop.printed.SamplePublications;

/**
 * The page of every campaign's sample, and of one with long names and 2,000 rows, on a screen, on a
 * telephone and on paper; skipped where no browser is installed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "chromium", matches = "true")
class PublicationsInChromiumTest {

  private static final Path KEPT = Path.of("target", "page-screenshots");

  /** Inner widths of A4 with the margins of the style sheet, in pixels of the browser. */
  private static final int PORTRAIT = 703;

  private static final int LANDSCAPE = 1032;

  /** Text elements that are wider than the room they have. */
  private static final String CLIPPED =
      "[...document.querySelectorAll('h1,h2,h3,p,li,td,th,dt,dd,button,select,label,figcaption,caption,summary')]"
          + ".filter(e => e.offsetParent !== null && getComputedStyle(e).display !== 'inline'"
          + " && !e.closest('.skip') && e.scrollWidth > e.clientWidth + 1)"
          + ".map(e => e.tagName + ' ' + e.scrollWidth + ' in ' + e.clientWidth + ': '"
          + " + e.textContent.trim().slice(0, 60)).slice(0, 9).join('\\n')";

  /** Charts that show nothing. */
  private static final String EMPTY =
      "[...document.querySelectorAll('.chart')].filter(e => e.offsetParent !== null &&"
          + " (!e.querySelector('svg') || e.querySelector('svg').textContent.trim().length < 5"
          + " || ![...e.querySelectorAll('svg path')].some(p => p.getBBox().width > 1 && p.getBBox().height > 1"
          + " && p.getAttribute('fill') && p.getAttribute('fill') !== 'none' && p.getAttribute('fill') !== 'transparent')))"
          + ".map(e => e.id).join(' ')";

  private Chromium browser;

  static Stream<String> names() {
    return SamplePublications.names().stream();
  }

  @BeforeAll
  void start(@TempDir Path root) throws Exception {
    Path program = Chromium.installed().orElse(null);
    assumeTrue(program != null, "Chromium is not installed");
    browser = Chromium.start(program, root.resolve("profile"));
    Files.createDirectories(KEPT);
  }

  @AfterAll
  void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  private List<String> views() throws Exception {
    List<String> views = new ArrayList<>(List.of("#summary", "#tables", "#agencies", "#findings"));
    String tables =
        browser.ask(
            "[...document.querySelectorAll('#view-tables a')].map(a => a.getAttribute('href')).join(' ')");
    views.addAll(Arrays.asList(tables.split(" ")));
    views.add(
        "#agency/"
            + browser.ask(
                "JSON.parse(document.getElementById('data-base').textContent).agencies"
                    + ".filter(a => a.length > 6)[0][0]"));
    return views;
  }

  private void show(String view) throws Exception {
    browser.run("location.hash = '" + view + "'");
    browser.ask("document.title");
  }

  private void keep(String name, String view) throws Exception {
    String file = name.replace(' ', '-') + view.replaceAll("\\W", "-") + ".png";
    Files.write(KEPT.resolve(file), browser.screenshot());
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothing_is_wider_than_the_window_clipped_empty_or_in_english(String name) throws Exception {
    for (int width : new int[] {1280, 390}) {
      browser.open(SamplePublications.of(name).resolve("index.html"), width, 1400);
      for (String view : views()) {
        show(view);
        keep(name + "-" + width, view);
        String at = name + " " + width + " " + view;

        assertThat(browser.ask("document.documentElement.scrollWidth"))
            .as(at)
            .isEqualTo(String.valueOf(width));
        assertThat(browser.ask(CLIPPED)).as(at).isEmpty();
        assertThat(browser.ask(EMPTY)).as(at).isEmpty();
        if (width == 1280 && !view.startsWith("#agency/") && !view.equals("#findings")) {
          List<String> lines = browser.ask("document.body.innerText").lines().toList();
          assertThat(Remnants.in(lines.stream().filter(l -> !l.equals("English")).toList()))
              .as(at)
              .isEmpty();
        }
      }
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_view_fits_its_paper(String name) throws Exception {
    browser.open(SamplePublications.of(name).resolve("index.html"), PORTRAIT, 1000);
    List<String> views = views();
    browser.media("print");
    try {
      for (String view : views) {
        show(view);
        boolean wide = browser.ask("document.body.classList.contains('landscape')").equals("true");
        int width = wide ? LANDSCAPE : PORTRAIT;
        browser.size(width, 1000);
        browser.run("window.dispatchEvent(new Event('beforeprint'))");
        if (view.equals("#summary") || view.contains("T-0")) {
          keep(name + "-paper", view);
        }

        assertThat(Integer.parseInt(browser.ask("document.documentElement.scrollWidth")))
            .as(name + " " + view)
            .isLessThanOrEqualTo(width);
        assertThat(browser.ask(CLIPPED)).as(name + " " + view).isEmpty();
        assertThat(browser.ask(EMPTY)).as(name + " " + view).isEmpty();
        browser.run("window.dispatchEvent(new Event('afterprint'))");
      }
    } finally {
      browser.media("");
    }
    assertThat(browser.complaints()).isEmpty();
  }
}
