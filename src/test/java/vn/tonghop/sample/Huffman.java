package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A canonical Huffman code with limited lengths (RFC 1951, 3.2.2), the same on every machine. */
final class Huffman {

  final int[] lengths;
  final int[] codes;

  private Huffman(int[] lengths) {
    this.lengths = lengths;
    this.codes = canonical(lengths);
  }

  /**
   * @param counts how often each symbol occurs; at least two symbols get a code
   * @param longest longest code allowed
   */
  static Huffman of(int[] counts, int longest) {
    long[] weights = new long[counts.length];
    for (int i = 0; i < counts.length; i++) {
      weights[i] = counts[i];
    }
    int used = 0;
    for (long weight : weights) {
      used += weight > 0 ? 1 : 0;
    }
    for (int i = 0; i < weights.length && used < 2; i++) {
      if (weights[i] == 0) {
        weights[i] = 1;
        used++;
      }
    }
    int[] lengths = lengths(weights);
    while (max(lengths) > longest) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
      }
      lengths = lengths(weights);
    }
    return new Huffman(lengths);
  }

  private record Node(long weight, int order, List<Integer> symbols) {}

  private static int[] lengths(long[] weights) {
    PriorityQueue<Node> nodes =
        new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        nodes.add(new Node(weights[i], i, List.of(i)));
      }
    }
    int[] lengths = new int[weights.length];
    int order = weights.length;
    while (nodes.size() > 1) {
      Node first = nodes.remove();
      Node second = nodes.remove();
      List<Integer> symbols = new ArrayList<>(first.symbols());
      symbols.addAll(second.symbols());
      symbols.forEach(symbol -> lengths[symbol]++);
      nodes.add(new Node(first.weight() + second.weight(), order++, symbols));
    }
    return lengths;
  }

  private static int max(int[] lengths) {
    int max = 0;
    for (int length : lengths) {
      max = Math.max(max, length);
    }
    return max;
  }

  private static int[] canonical(int[] lengths) {
    int[] codes = new int[lengths.length];
    int code = 0;
    for (int length = 1; length <= max(lengths); length++) {
      code <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = code++;
        }
      }
    }
    return codes;
  }
}
