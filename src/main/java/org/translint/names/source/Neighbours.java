package org.translint.names.source;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.translint.names.Title;
import org.translint.text.Span;

/** Which names stand right before and after which, in the translation and in its source. */
final class Neighbours {

  private final Map<TargetPart, Object> before = new HashMap<>();
  private final Map<TargetPart, Span> names = new HashMap<>();
  private final Map<TargetPart, String> textBefore = new HashMap<>();
  private final Map<TargetPart, Object> after = new HashMap<>();

  /**
   * Looks at the parts of an article.
   *
   * @param parts in order
   * @param anchors the source names that they render
   */
  Neighbours(List<TargetPart> parts, Anchors anchors) {
    for (int i = 0; i < parts.size(); ) {
      int end = i + 1;
      while (end < parts.size() && parts.get(end).joined()) {
        end++;
      }
      int first = i;
      while (first < end - 1 && parts.get(first).ordinary()) {
        first++;
      }
      Span whole = new Span(parts.get(first).span().start(), parts.get(end - 1).span().end());
      parts.subList(first, end).forEach(p -> names.put(p, whole));
      i = end;
    }
    for (int i = 1; i < parts.size(); i++) {
      TargetPart here = parts.get(i);
      if (here.joined()) {
        TargetPart left = parts.get(i - 1);
        textBefore.put(here, left.text());
        before.put(here, name(left, anchors));
        after.put(left, name(here, anchors));
      }
    }
  }

  /** What a part is called among the neighbours: its anchor, or else its own text. */
  private static Object name(TargetPart part, Anchors anchors) {
    Integer anchor = anchors.of(part);
    return anchor == null ? part.text() : anchor;
  }

  /** The whole name that a part belongs to. */
  Span name(TargetPart part) {
    return names.getOrDefault(part, part.span());
  }

  /** The names right before the places of a form, as they are written. */
  Set<String> textsBefore(AnchoredForm form) {
    return form.parts().stream()
        .map(this::textBefore)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The name right before a part, or nothing. */
  String textBefore(TargetPart part) {
    return textBefore.getOrDefault(part, "");
  }

  /** Whether both stand before or after the same name, or under the same title. */
  boolean shared(AnchoredForm one, AnchoredForm other) {
    return meet(around(one, before), around(other, before))
        || meet(around(one, after), around(other, after))
        || meet(titles(one), titles(other));
  }

  /** Whether both are given names of people with different surnames. */
  boolean different(AnchoredForm one, AnchoredForm other) {
    Set<Object> some = anchored(around(one, after));
    Set<Object> others = anchored(around(other, after));
    return !some.isEmpty() && !others.isEmpty() && !meet(some, others);
  }

  /** Whether both are surnames of people with different given names. */
  boolean ofDifferentPeople(AnchoredForm one, AnchoredForm other) {
    Set<Object> some = anchored(around(one, before));
    Set<Object> others = anchored(around(other, before));
    return !some.isEmpty() && !others.isEmpty() && !meet(some, others);
  }

  /**
   * Whether a name is that of one person in the source: a surname after one given name, or a given
   * name before one surname.
   */
  boolean onePerson(SourceName name) {
    Set<Integer> given = ids(name, SourceName.Place::before);
    return given.isEmpty() ? ids(name, SourceName.Place::after).size() == 1 : given.size() == 1;
  }

  private static Set<Integer> ids(SourceName name, ToIntFunction<SourceName.Place> side) {
    return name.places().stream()
        .map(side::applyAsInt)
        .filter(id -> id >= 0)
        .collect(Collectors.toSet());
  }

  private static Set<Object> around(AnchoredForm form, Map<TargetPart, Object> side) {
    Set<Object> found = new HashSet<>();
    for (TargetPart part : form.parts()) {
      Object neighbour = side.get(part);
      if (neighbour != null) {
        found.add(neighbour);
      }
    }
    return found;
  }

  private static Set<Object> anchored(Set<Object> neighbours) {
    return neighbours.stream().filter(Integer.class::isInstance).collect(Collectors.toSet());
  }

  private static Set<Title> titles(AnchoredForm form) {
    return form.parts().stream()
        .filter(p -> p.title() != null && !p.joined())
        .map(TargetPart::title)
        .collect(Collectors.toSet());
  }

  private static boolean meet(Set<?> some, Set<?> others) {
    return !Collections.disjoint(some, others);
  }
}
