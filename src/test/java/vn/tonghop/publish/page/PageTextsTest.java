package vn.tonghop.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The script and the template take every word from the bundles, and none is left over. */
class PageTextsTest {

  private static final Pattern IN_SCRIPT = Pattern.compile("\\bt\\('([\\w.]+)'");
  private static final Pattern CHOICE =
      Pattern.compile("\\bt\\([^()']*'\\w+' \\? '(\\w+)' : '(\\w+)'\\)");
  private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{#t}}page\\.(\\w+)\\{\\{/t}}");

  /** Keys that are made of a prefix and a name come from other bundles. */
  private static final Pattern MADE = Pattern.compile("(?:status|level|state|part|sign)\\..*");

  private static Set<String> used() {
    String script = PageAssets.read("page.js");
    Stream<String> direct = IN_SCRIPT.matcher(script).results().map(m -> m.group(1));
    Stream<String> chosen =
        CHOICE.matcher(script).results().flatMap(m -> Stream.of(m.group(1), m.group(2)));
    Stream<String> framed =
        IN_TEMPLATE.matcher(PageAssets.read("page.mustache")).results().map(m -> m.group(1));
    return Stream.of(direct, chosen, framed)
        .flatMap(keys -> keys)
        .filter(key -> !MADE.matcher(key).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_text_of_the_page_is_used_and_known() {
    Set<String> known =
        new PageTexts(Locale.ENGLISH)
            .ofScript().stream()
                .map(key -> key.substring(PageTexts.SCRIPT.length()))
                .collect(Collectors.toCollection(TreeSet::new));

    assertThat(known).containsExactlyElementsOf(used());
  }

  @Test
  void script_template_and_style_hold_no_words_of_their_own() {
    for (String name : new String[] {"page.js", "page.mustache", "page.css"}) {
      assertThat(PageAssets.read(name))
          .as(name)
          .doesNotContainPattern("[\u00c0-\u1ef9&&[^\u00d7\u00a0]]");
    }
  }
}
