package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office package and the relationships between them (ECMA-376, part 2). Only what
 * leads to a part is read: neither the content types of all parts nor their properties. Names are
 * compared without regard to case; a target outside the package leads nowhere.
 */
final class PackageParts {

  /** The package itself as the source of relationships. */
  static final String ROOT = "";

  private static final long RELATIONS = 2L << 20;

  private final ZipContainer container;
  private final ReadLimits limits;
  private final UnpackBudget.Meter documents = new UnpackBudget("documents", RELATIONS).meter();
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  /**
   * A relationship to a part of the package.
   *
   * @param part name of its target without a leading slash; there need not be such a part
   */
  record Link(String id, String type, String part) {}

  /**
   * @throws IOException two parts have one name
   */
  PackageParts(ZipContainer container, ReadLimits limits) throws IOException {
    this.container = container;
    this.limits = limits;
    for (ZipArchiveEntry entry : container.entries()) {
      if (entries.put(key(entry.getName()), entry) != null) {
        throw new IOException("two parts of one name");
      }
    }
  }

  boolean has(String part) {
    return find(part) != null;
  }

  /** How many bytes a part is said to have; negative: nothing is said. */
  long claimedSize(String part) {
    ZipArchiveEntry entry = find(part);
    return entry == null ? -1 : entry.getSize();
  }

  /**
   * @throws IOException there is no such part
   */
  InputStream open(String part) throws IOException {
    ZipArchiveEntry entry = find(part);
    if (entry == null) {
      throw new IOException("no part " + part);
    }
    return container.open(entry);
  }

  /** What leads from a part to others, in the order of the file; none where nothing is said. */
  List<Link> links(String part) throws IOException, XMLStreamException {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    ZipArchiveEntry entry = find(folder + "_rels/" + part.substring(name) + ".rels");
    return entry == null
        ? List.of()
        : SmallPart.read(
            () -> container.open(entry, documents), limits, tags -> links(folder, tags));
  }

  private static List<Link> links(String folder, Tags tags) throws IOException, XMLStreamException {
    List<Link> links = new ArrayList<>();
    while (tags.next()) {
      if (tags.isStart("Relationship") && !"External".equals(tags.attribute("TargetMode"))) {
        links.add(link(folder, tags));
      }
    }
    return links;
  }

  private static Link link(String folder, Tags xml) throws IOException, XMLStreamException {
    String id = xml.attribute("Id");
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    if (id == null || type == null || target == null) {
      throw new IOException("incomplete relationship");
    }
    return new Link(id, type, resolved(folder, target));
  }

  private static String resolved(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.replace('\\', '/').split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  private @Nullable ZipArchiveEntry find(String part) {
    ZipArchiveEntry exact = entries.get(key(part));
    return exact == null && part.indexOf('%') >= 0 ? entries.get(key(unescaped(part))) : exact;
  }

  private static String unescaped(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }
}
