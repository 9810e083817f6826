package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases of which a language makes numbers, with their {@link Role}s and values, as
 * a tree of words. Not changed once it is filled, then thread-safe.
 */
final class Lexicon {

  private final Node root = new Node();
  private final Set<String> words = new HashSet<>();
  private final Map<Role, Set<Character>> beginnings = new EnumMap<>(Role.class);

  /** A place in the tree: what may follow, and what ends here. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final Map<Role, BigDecimal> ends = new EnumMap<>(Role.class);
  }

  /**
   * What was found.
   *
   * @param value of the role; 0 where the role has none
   * @param end number of the piece after its last
   */
  record Match(BigDecimal value, int end) {}

  /** Adds a form; the first value that a form gets in a role stays. */
  void add(List<String> form, Role role, BigDecimal value) {
    Node node = root;
    for (String word : form) {
      node = node.next.computeIfAbsent(word, w -> new Node());
      words.add(word);
    }
    node.ends.putIfAbsent(role, value);
    beginnings.computeIfAbsent(role, r -> new HashSet<>()).add(form.get(0).charAt(0));
  }

  /** Whether a word stands in any form. */
  boolean knows(String word) {
    return words.contains(word);
  }

  /** The longest form of that role that begins at piece {@code from}, or null. */
  @Nullable Match longest(Pieces pieces, int from, Role role) {
    Node node = root;
    Match found = null;
    int at = from;
    while (at < pieces.size() && pieces.get(at).isWord()) {
      node = node.next.get(pieces.get(at).key());
      if (node == null) {
        break;
      }
      BigDecimal value = node.ends.get(role);
      if (value != null) {
        found = new Match(value, at + 1);
      }
      at = pieces.nextInNumber(at);
    }
    return found;
  }

  /** The value of a word alone in a role, or null. */
  @Nullable BigDecimal value(String word, Role role) {
    Node node = root.next.get(word);
    return node == null ? null : node.ends.get(role);
  }

  /** Whether a form of that role begins with that character. */
  boolean mayBegin(char c, Role role) {
    return beginnings.getOrDefault(role, Set.of()).contains(c);
  }

  /** Whether a word alone has a role. */
  boolean is(String word, Role role) {
    return value(word, role) != null;
  }
}
