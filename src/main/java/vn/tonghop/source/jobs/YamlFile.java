package vn.tonghop.source.jobs;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Turns the text of a YAML file into nodes with their lines; nothing is constructed from tags. */
final class YamlFile {

  private static final int DEEPEST = 30;

  private YamlFile() {}

  /** The mapping the file holds; empty (with a problem) when it holds something else. */
  static Optional<Item> read(String file, String text, Problems problems) {
    try {
      if (hasAlias(file, text, problems)) {
        return Optional.empty();
      }
      Node root = compose(text);
      if (root instanceof MappingNode) {
        return Optional.of(new Item(root, file, problems));
      }
      problems.add(new Place(file, 1), "not-mapping");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int line = mark == null ? 1 : mark.getLine() + 1;
      problems.add(new Place(file, line), "yaml-syntax", String.valueOf(e.getProblem()));
    } catch (ReaderException e) {
      int end = Math.min(text.length(), e.getPosition());
      int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
      problems.add(new Place(file, line), "yaml-syntax", "U+%04X".formatted(e.getCodePoint()));
    } catch (YAMLException e) {
      problems.add(new Place(file, 1), "yaml-syntax", String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private static boolean hasAlias(String file, String text, Problems problems) {
    if (text.indexOf('*') < 0) {
      return false;
    }
    boolean found = false;
    for (Event event : new Yaml(options()).parse(new StringReader(text))) {
      if (event instanceof AliasEvent) {
        problems.add(new Place(file, event.getStartMark().getLine() + 1), "yaml-alias");
        found = true;
      }
    }
    return found;
  }

  private static @Nullable Node compose(String text) {
    LoaderOptions options = options();
    ParserImpl parser = new ParserImpl(new StreamReader(text), options);
    return new Composer(parser, new TextOrNothing(), options).getSingleNode();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(8_000_000);
    return options;
  }

  /** Scalars are text or nothing; whether one also looks like a number is not asked. */
  private static final class TextOrNothing extends Resolver {

    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }
}
