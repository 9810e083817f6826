package org.translint.check.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.translint.names.compare.Edits;

/**
 * The links of a source and of its translation, compared over the whole of both texts: where a link
 * stands, and how often, makes no difference.
 *
 * @param changed links of the translation that are almost one of the source
 * @param dropped links of the source that the translation has not, each where it stands first
 * @param added links of the translation that the source has not, each where it stands first
 */
record LinkPairs(List<Changed> changed, List<Link> dropped, List<Link> added) {

  /** Two links may differ by one change, and by two from this length on. */
  private static final int LONG = 20;

  private static final int LEAST_TAG = 6;

  /** A link of the source and what became of it. */
  record Changed(Link source, Link target) {}

  LinkPairs {
    changed = List.copyOf(changed);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }

  static LinkPairs of(List<Link> source, List<Link> target) {
    List<Link> dropped = missingFrom(target, source);
    List<Link> added = missingFrom(source, target);
    List<Changed> changed = takeOut(dropped, added, LinkPairs::isNear);
    changed.addAll(takeOut(dropped, added, LinkPairs::isSameMailbox));
    takeOut(dropped, added, LinkPairs::isSameSite);
    return new LinkPairs(changed, dropped, added);
  }

  /** Takes out of both lists the links that belong together, each to the first that does. */
  private static List<Changed> takeOut(
      List<Link> dropped, List<Link> added, BiPredicate<Link, Link> belong) {
    List<Changed> pairs = new ArrayList<>();
    for (Iterator<Link> all = dropped.iterator(); all.hasNext(); ) {
      Link link = all.next();
      Optional<Link> other = added.stream().filter(a -> belong.test(link, a)).findFirst();
      if (other.isPresent()) {
        pairs.add(new Changed(link, other.get()));
        added.remove(other.get());
        all.remove();
      }
    }
    return pairs;
  }

  /** The links of {@code some} whose keys {@code others} does not have, each once. */
  private static List<Link> missingFrom(List<Link> others, List<Link> some) {
    Set<String> keys =
        others.stream().map(Link::key).collect(Collectors.toCollection(HashSet::new));
    return some.stream()
        .filter(link -> keys.add(link.key()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static boolean isNear(Link one, Link other) {
    if (!kindOf(one).equals(kindOf(other))) {
      return false;
    }
    int length = Math.min(one.key().length(), other.key().length());
    if (one.kind() == Link.Kind.HASHTAG && (length < LEAST_TAG || differInMarks(one, other))) {
      return false;
    }
    int allowed = length < LONG || one.kind() == Link.Kind.HASHTAG ? 1 : 2;
    return Math.abs(one.key().length() - other.key().length()) <= allowed
        && Edits.between(one.key(), other.key()) <= allowed;
  }

  private static Link.Kind kindOf(Link link) {
    return link.kind() == Link.Kind.SITE ? Link.Kind.URL : link.kind();
  }

  private static boolean differInMarks(Link one, Link other) {
    return withoutMarks(one).equals(withoutMarks(other));
  }

  private static String withoutMarks(Link link) {
    return Normalizer.normalize(link.key(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** Whether two e-mail addresses differ in what follows the sign alone. */
  private static boolean isSameMailbox(Link one, Link other) {
    return one.kind() == Link.Kind.EMAIL
        && other.kind() == Link.Kind.EMAIL
        && mailbox(one).equals(mailbox(other));
  }

  private static String mailbox(Link link) {
    return link.key().substring(0, link.key().indexOf('@'));
  }

  /** Whether the links lead to one site: to its page in the language of the translation. */
  private static boolean isSameSite(Link one, Link other) {
    String name = siteName(one.host());
    return !name.isEmpty() && name.equals(siteName(other.host()));
  }

  /** The longest part of a host: what stays of it in another country. */
  private static String siteName(String host) {
    String longest = "";
    for (String label : host.split("\\.", -1)) {
      longest = label.length() > longest.length() ? label : longest;
    }
    return longest;
  }
}
