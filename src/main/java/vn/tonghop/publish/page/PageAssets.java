package vn.tonghop.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the page brings along: libraries, its own script and style sheet. */
final class PageAssets {

  private static final List<String> SCRIPTS =
      List.of(
          "lib/jquery.slim.min.js",
          "lib/dataTables.min.js",
          "lib/echarts.common.min.js",
          "page.js");

  private final List<String> scripts = new ArrayList<>();
  private final String style;

  PageAssets() {
    SCRIPTS.forEach(name -> scripts.add(read(name)));
    style = read("page.css");
  }

  List<String> scripts() {
    return scripts;
  }

  String style() {
    return style;
  }

  /**
   * Lets the page run these scripts and nothing else, and reach nothing outside itself: not the
   * network, not another file.
   */
  String policy() {
    return "default-src 'none'; script-src "
        + scripts.stream().map(PageAssets::source).collect(Collectors.joining(" "))
        + "; style-src "
        + source(style)
        + "; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  }

  private static String source(String text) {
    return "'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + "'";
  }

  static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(PageAssets.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
