package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.quantity.Amount.Kind;
import org.translint.quantity.Quantity.Writing;
import org.translint.text.Span;

/**
 * Finds numbers in Chinese and Japanese text. For one sentence; not thread-safe.
 *
 * <p>A Han numeral alone is part of a word more often than a number (一起, 三菱, 五輪), so it is read
 * only before a counter, behind 第, or with a multiplier.
 */
final class HanNumbers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** In characters. */
  private static final int LONGEST_MINUS = 4;

  private final String text;
  private final Span range;
  private final List<Span> claimed;
  private final HanWords words;
  private final HanReader reader;
  private final Hundredths hundredths;

  HanNumbers(String text, Span range, List<Span> claimed, NumberLanguage language) {
    this.text = text;
    this.range = range;
    this.claimed = claimed;
    words = new HanWords(text, range.end(), language.lexicon());
    reader = new HanReader(text, range.end(), words, language.figures());
    hundredths = new Hundredths(text, words, reader);
  }

  /** The numbers by place. */
  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    int at = range.start();
    int next = 0;
    while (at < range.end()) {
      while (next < claimed.size() && claimed.get(next).end() <= at) {
        next++;
      }
      if (next < claimed.size() && claimed.get(next).contains(at)) {
        at = claimed.get(next).end();
        continue;
      }
      Draft draft = isNoNumber(at) ? null : draft(at);
      if (draft != null && next < claimed.size() && draft.end() > claimed.get(next).start()) {
        draft = null;
      }
      if (draft != null) {
        Draft before = found.isEmpty() ? null : found.get(found.size() - 1);
        Draft whole = hundredths.with(draft, before);
        found.add(signed(whole));
        at = whole.end();
      } else {
        at = passed(at);
      }
    }
    return found;
  }

  private Draft signed(Draft draft) {
    for (int start = draft.start() - 1;
        start >= Math.max(range.start(), draft.start() - LONGEST_MINUS);
        start--) {
      HanWords.Match minus = words.longest(start, Role.MINUS);
      // 负 alone may end another word: 肩负3项任务.
      boolean free =
          draft.start() - start > 1
              || start == range.start()
              || !Character.isLetterOrDigit(text.charAt(start - 1));
      if (minus != null && minus.end() == draft.start() && free) {
        return Signs.afterMinus(draft, start);
      }
    }
    return Signs.signed(draft, text);
  }

  private boolean isNoNumber(int at) {
    HanWords.Match phrase = words.longest(at, Role.NOT);
    if (phrase == null) {
      return false;
    }
    HanWords.Match counter = words.longest(phrase.end() - 1, Role.COUNTER);
    return counter == null || counter.end() == phrase.end();
  }

  /** Where to look next after nothing was found at {@code at}. */
  private int passed(int at) {
    HanWords.Match phrase = words.longest(at, Role.NOT);
    if (phrase != null) {
      return phrase.end();
    }
    HanWords.Match name = words.longest(at, Role.NAMING);
    if (name != null) {
      int figure = name.end() + (Forms.isHyphen(text, name.end()) ? 1 : 0);
      boolean hasFigure = figure < range.end() && FigureReader.isDigit(text, figure);
      return hasFigure ? reader.figureEnd(figure) : name.end();
    }
    if (FigureReader.isDigit(text, at)) {
      return reader.figureEnd(at);
    }
    int end = at + 1;
    while (words.character(at, Role.NUMBER) != null
        && end < range.end()
        && words.character(end, Role.NUMBER) != null) {
      end++;
    }
    return end;
  }

  private @Nullable Draft draft(int at) {
    HanWords.Match prefix = words.longest(at, Role.ORDINAL_PREFIX);
    if (prefix != null && prefix.end() < range.end()) {
      HanReader.Read read = reader.read(prefix.end());
      return read == null ? null : read.draft().startingAt(at).as(Kind.ORDINAL);
    }
    Draft vague = vague(at);
    if (vague != null) {
      return vague;
    }
    HanWords.Match portion = words.longest(at, Role.PORTION);
    if (portion != null) {
      return Draft.of(at, portion.end(), Kind.FRACTION, portion.value(), Writing.WORDS);
    }
    BigDecimal vulgar = Signs.fraction(text.substring(at, at + 1));
    if (vulgar != null) {
      return Draft.of(at, at + 1, Kind.FRACTION, vulgar, Writing.FIGURES);
    }
    HanReader.Read read = reader.read(at);
    return read == null ? null : ended(read);
  }

  /** 数十万, 几百, 十几, 上千: the order of magnitude. */
  private @Nullable Draft vague(int at) {
    HanWords.Match vague = words.longest(at, Role.VAGUE);
    if (vague == null) {
      return null;
    }
    HanWords.Match scales = reader.scales(vague.end());
    BigDecimal value = vague.value().multiply(scales.value());
    return value.compareTo(BigDecimal.TEN) < 0 || words.is(scales.end(), Role.OF)
        ? null
        : Draft.of(at, scales.end(), Kind.VAGUE, value, Writing.WORDS);
  }

  /** The number with what follows it, or null where that does not show it to be one. */
  private @Nullable Draft ended(HanReader.Read read) {
    Draft draft = read.draft();
    int end = draft.end();
    Draft part = fraction(draft);
    part = part == null ? percent(draft) : part;
    if (part != null) {
      return part;
    }
    HanWords.Match decade = words.longest(end, Role.DECADE_SUFFIX);
    if (decade != null && draft.value().remainder(BigDecimal.TEN).signum() == 0) {
      return draft.as(Kind.DECADE).endingAt(decade.end());
    }
    HanWords.Match ordinal = words.longest(end, Role.ORDINAL_SUFFIX);
    if (ordinal != null) {
      Draft inCentury = decadeOf(draft);
      return inCentury == null ? draft.as(Kind.ORDINAL).endingAt(ordinal.end()) : inCentury;
    }
    boolean one = draft.writing() == Writing.WORDS && draft.value().compareTo(BigDecimal.ONE) <= 0;
    boolean counted = read.numeral().size() == 1 && words.is(end, Role.COUNTER);
    return (read.sure() || counted) && !one ? draft : null;
  }

  /** 20世纪80年代, the 1980s: the decade that stands behind its century. */
  private @Nullable Draft decadeOf(Draft century) {
    HanWords.Match word = words.longest(century.end(), Role.CENTURY);
    HanReader.Read years =
        word == null || word.end() >= range.end() ? null : reader.read(word.end());
    HanWords.Match decade =
        years == null ? null : words.longest(years.draft().end(), Role.DECADE_SUFFIX);
    if (years == null || decade == null || years.draft().value().compareTo(HUNDRED) >= 0) {
      return null;
    }
    BigDecimal first = century.value().subtract(BigDecimal.ONE).multiply(HUNDRED);
    BigDecimal inCentury = years.draft().value();
    return century
        .as(Kind.DECADE)
        .worth(List.of(first.add(inCentury), inCentury))
        .endingAt(decade.end());
  }

  /** 三分之二, 3分の2, 百分之十二; 2/3 and 2½. */
  private @Nullable Draft fraction(Draft below) {
    int end = below.end();
    BigDecimal vulgar =
        below.writing() == Writing.FIGURES && end < range.end()
            ? Signs.fraction(text.substring(end, end + 1))
            : null;
    if (vulgar != null) {
      return below
          .worth(below.values().stream().map(value -> value.add(vulgar)).toList())
          .endingAt(end + 1);
    }
    return below.writing() == Writing.FIGURES && end + 1 < range.end() && text.charAt(end) == '/'
        ? slash(below)
        : fractionInWords(below);
  }

  private @Nullable Draft slash(Draft above) {
    HanReader.Read below =
        FigureReader.isDigit(text, above.end() + 1) ? reader.read(above.end() + 1) : null;
    boolean proper =
        below != null
            && above.value().signum() > 0
            && above.value().compareTo(below.draft().value()) < 0
            && below.draft().value().compareTo(HUNDRED) <= 0;
    return below == null || !proper
        ? null
        : above
            .as(Kind.FRACTION)
            .worth(List.of(above.value().divide(below.draft().value(), WordNumbers.TEN_DIGITS)))
            .endingAt(below.draft().end());
  }

  private @Nullable Draft fractionInWords(Draft below) {
    HanWords.Match of = words.longest(below.end(), Role.OF);
    HanReader.Read above = of == null ? null : reader.read(of.end());
    if (above == null || below.value().signum() == 0) {
      return null;
    }
    Draft whole = above.draft().startingAt(below.start());
    if (below.value().compareTo(HUNDRED) == 0) {
      return whole.as(Kind.PERCENT);
    }
    BigDecimal value = above.draft().value().divide(below.value(), WordNumbers.TEN_DIGITS);
    return whole.as(Kind.FRACTION).worth(List.of(value));
  }

  /** 12%, 12パーセント, 三割五分, 两成半. */
  private @Nullable Draft percent(Draft draft) {
    int end = draft.end();
    int from = end + 1 < range.end() && text.charAt(end) == ' ' ? end + 1 : end;
    if (from < range.end() && Signs.isPercent(text.charAt(from))) {
      return draft.as(Kind.PERCENT).endingAt(from + 1);
    }
    HanWords.Match word = words.longest(from, Role.PERCENT);
    if (word == null || words.is(from, Role.NOT_SCALE)) {
      return null;
    }
    Draft percent = draft.as(Kind.PERCENT).endingAt(word.end());
    if (word.value().compareTo(BigDecimal.ONE) <= 0) {
      return word.value().signum() == 0 ? percent : percent.scaled(word.value());
    }
    HanWords.Match half = words.longest(word.end(), Role.HALF_MORE);
    BigDecimal more = half == null ? BigDecimal.ZERO : half.value().multiply(word.value());
    int last = half == null ? word.end() : half.end();
    HanReader.Read units = half == null && last < range.end() ? reader.read(last) : null;
    if (units != null && units.draft().end() < range.end()) {
      HanWords.Match unit = words.longest(units.draft().end(), Role.DENOMINATOR);
      more = unit == null ? more : units.draft().value();
      last = unit == null ? last : unit.end();
    }
    BigDecimal added = more;
    return percent
        .worth(draft.values().stream().map(v -> v.multiply(word.value()).add(added)).toList())
        .endingAt(last);
  }
}
