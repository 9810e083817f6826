package org.translint.quantity.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.translint.quantity.FoldedText;
import org.translint.quantity.Quantity;
import org.translint.text.Span;

/** One place where a template matches. Valid only until the next is looked for. */
final class Hit {

  private final Matcher matcher;
  private final Template template;
  private final FoldedText folded;

  private Hit(Matcher matcher, Template template, FoldedText folded) {
    this.matcher = matcher;
    this.template = template;
    this.folded = folded;
  }

  /**
   * What {@code reading} makes of all hits of some templates, the longest taken where hits overlap,
   * by place.
   *
   * @param reading the quantities of a hit, in order; none where it is not one after all
   */
  static List<Quantity> readAll(
      List<Template> templates,
      FoldedText folded,
      Function<Hit, List<? extends Quantity>> reading) {
    List<List<? extends Quantity>> found = new ArrayList<>();
    for (Template template : templates) {
      Matcher matcher = template.pattern().matcher(folded.text());
      while (matcher.find()) {
        List<? extends Quantity> read = reading.apply(new Hit(matcher, template, folded));
        if (!read.isEmpty()) {
          found.add(read);
        }
      }
    }
    found.sort(
        Comparator.comparingInt((List<? extends Quantity> read) -> -whole(read).length())
            .thenComparing(Hit::whole)
            .thenComparing(read -> -read.size()));
    List<Quantity> kept = new ArrayList<>();
    for (List<? extends Quantity> read : found) {
      Span span = whole(read);
      if (kept.stream().noneMatch(other -> other.span().overlaps(span))) {
        kept.addAll(read);
      }
    }
    kept.sort(Comparator.comparing(Quantity::span));
    return kept;
  }

  private static Span whole(List<? extends Quantity> read) {
    return new Span(read.get(0).span().start(), read.get(read.size() - 1).span().end());
  }

  /** What a group holds; null where the template has no such group, or it holds nothing. */
  @Nullable String group(String name) {
    return template.groups().contains(name) ? matcher.group(name) : null;
  }

  /** The text of the first of {@code names} that holds any. */
  @Nullable String any(String... names) {
    for (String name : names) {
      String held = group(name);
      if (held != null) {
        return held;
      }
    }
    return null;
  }

  /** Whether a group's first letter, in the text itself, has the case that the template wants. */
  boolean hasCase(String name, String text) {
    return group(name) == null
        || template.letterCase().allows(text.charAt(folded.start() + matcher.start(name)));
  }

  /** Where the first of two dates or times, or the only one, stands. */
  Span first() {
    return group("sep") == null
        ? trimmed(matcher.start(), matcher.end())
        : trimmed(matcher.start(), matcher.start("sep"));
  }

  /** Where the second of two stands. */
  Span second() {
    return trimmed(matcher.end("sep"), matcher.end());
  }

  private Span trimmed(int from, int to) {
    int start = from;
    while (start < to && folded.text().charAt(start) == ' ') {
      start++;
    }
    return folded.span(start, to);
  }
}
