package vn.tonghop.app;

import java.util.ArrayList;
import java.util.List;

/** Keeps the paragraphs of a page. */
final class PageLines implements Page {

  private final List<String> lines = new ArrayList<>();

  List<String> list() {
    return List.copyOf(lines);
  }

  @Override
  public void blank() {}

  @Override
  public void heading(String text) {
    lines.add(text);
  }

  @Override
  public void paragraph(int indent, String text) {
    lines.add(text.strip());
  }
}
