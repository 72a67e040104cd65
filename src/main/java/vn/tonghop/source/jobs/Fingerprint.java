package vn.tonghop.source.jobs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Hashes of what was read: the same for the same content, on any machine. */
final class Fingerprint {

  private Fingerprint() {}

  /** SHA-256 (hex) over paths and contents, in the order of the paths. */
  static String of(SortedMap<String, String> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, String> entry : contents.entrySet()) {
        for (String part : new String[] {entry.getKey(), entry.getValue()}) {
          digest.update(part.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What a YAML file says, whatever its layout, comments and order of keys.
   *
   * @param leftOut keys of the outermost mapping that do not count
   */
  static String canonical(Item root, Set<String> leftOut) {
    StringBuilder out = new StringBuilder();
    append(out, root.node(), leftOut);
    return out.toString();
  }

  private static void append(StringBuilder out, Node node, Set<String> leftOut) {
    if (node instanceof MappingNode mapping) {
      SortedMap<String, Node> sorted = new TreeMap<>();
      for (NodeTuple pair : mapping.getValue()) {
        if (pair.getKeyNode() instanceof ScalarNode key && !leftOut.contains(key.getValue())) {
          sorted.put(key.getValue(), pair.getValueNode());
        }
      }
      out.append('{');
      sorted.forEach(
          (key, value) -> {
            appendText(out, key);
            append(out, value, Set.of());
          });
      out.append('}');
    } else if (node instanceof SequenceNode sequence) {
      out.append('[');
      sequence.getValue().forEach(each -> append(out, each, Set.of()));
      out.append(']');
    } else if (node instanceof ScalarNode scalar) {
      appendText(out, scalar.getValue());
    }
  }

  private static void appendText(StringBuilder out, String text) {
    out.append(text.length()).append(':').append(text);
  }
}
