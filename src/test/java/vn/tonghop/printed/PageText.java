package vn.tonghop.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says in Vietnamese before its script runs, line by line. */
final class PageText {

  private PageText() {}

  static List<String> of(Path file) throws IOException {
    Document page = Jsoup.parse(Files.readString(file));
    page.select("script, style, span[lang=en]").remove();
    List<String> lines = new ArrayList<>();
    for (Element line :
        page.select("title, h1, h2, h3, p, li, figcaption, caption, label, summary, tr")) {
      String text =
          line.normalName().equals("tr")
              ? String.join(" | ", line.select("th, td").eachText())
              : line.text();
      if (!text.isBlank()) {
        lines.add(text);
      }
    }
    return lines;
  }
}
