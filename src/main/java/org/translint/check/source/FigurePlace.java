package org.translint.check.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.check.FigureReview;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.quantity.Quantity;
import org.translint.quantity.compare.Datum;
import org.translint.quantity.compare.Pair;
import org.translint.text.Span;

/** Where in a text a datum stands, or would stand if it were not missing. */
final class FigurePlace {

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  private FigurePlace() {}

  /** The digits that say a datum, without unit or month; all of the quantity where words do. */
  static Span of(Datum datum, String text) {
    Quantity quantity = datum.quantity();
    if (quantity.writing() == Quantity.Writing.WORDS) {
      return quantity.span();
    }
    return datum.kind().isOfDate()
        ? field(datum, text).orElse(quantity.span())
        : figure(quantity.span(), text);
  }

  private static Optional<Span> field(Datum datum, String text) {
    int value = datum.value().intValue();
    Matcher digits = within(datum.quantity().span(), text);
    while (digits.find()) {
      // A year may be told in two digits, and no field has more than nine.
      if (digits.group().length() < 10 && Integer.parseInt(digits.group()) == value) {
        return Optional.of(new Span(digits.start(), digits.end()));
      }
    }
    return Optional.empty();
  }

  /** From the first to the last digit. */
  private static Span figure(Span span, String text) {
    Matcher digits = within(span, text);
    int start = -1;
    int end = -1;
    while (digits.find()) {
      start = start < 0 ? digits.start() : start;
      end = digits.end();
    }
    return start < 0 ? span : new Span(start, end);
  }

  private static Matcher within(Span span, String text) {
    return DIGITS.matcher(text).region(span.start(), span.end());
  }

  /**
   * The place in the translation where a datum should stand that it lacks: between its neighbours.
   */
  static Span ofMissing(Datum datum, FigureReview review) {
    Span source = review.passage().sourceSpan();
    Span target = review.passage().targetSpan();
    int at = datum.quantity().span().start();
    int fromSource = source.start();
    int toSource = source.end();
    int from = target.start();
    int to = target.end();
    for (Pair pair : review.comparison().kept()) {
      Span before = pair.source().quantity().span();
      Span rendered = pair.target().quantity().span();
      if (before.end() <= at && before.end() > fromSource && rendered.end() <= to) {
        fromSource = before.end();
        from = Math.max(from, rendered.end());
      } else if (before.start() > at && before.start() < toSource && rendered.start() >= from) {
        toSource = before.start();
        to = Math.min(to, rendered.start());
      }
    }
    double share = (double) (at - fromSource) / Math.max(1, toSource - fromSource);
    return betweenWords(review.passage().target(), (int) (from + share * (to - from)));
  }

  private static Span betweenWords(List<Sentence> sentences, int offset) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.span().end() > offset) {
          return Span.at(Math.min(offset, token.span().start()));
        }
      }
    }
    return Span.at(offset);
  }
}
