package org.translint.check.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.translint.check.Opening;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Code;
import org.translint.text.Span;

/** Compares the inline codes of a segment with those of its source. Used once, on one thread. */
final class CodeComparison {

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.8;

  private final CheckInfo check;
  private final MarkedSegment source;
  private final MarkedSegment target;
  private final List<Code> wanted;
  private final List<Code> there;

  CodeComparison(CheckInfo check, MarkedSegment.Pair pair) {
    this.check = check;
    this.source = pair.source();
    this.target = pair.target();
    Set<Key> known = target.codes().stream().map(Key::of).collect(Collectors.toSet());
    boolean isByPosition = source.codes().stream().map(Key::of).noneMatch(known::contains);
    this.wanted = isByPosition ? renumbered(source.codes()) : source.codes();
    this.there = isByPosition ? renumbered(target.codes()) : target.codes();
  }

  /** What two codes have in common that are the same in two texts. */
  private record Key(Code.Kind kind, String id) {

    static Key of(Code code) {
      return new Key(code.kind(), code.id());
    }
  }

  private static boolean isSame(Code code, Code other) {
    return code.kind() == other.kind() && code.id().equals(other.id());
  }

  /** The codes with ids by their positions; the ends of a pair keep one in common. */
  private static List<Code> renumbered(List<Code> codes) {
    Map<String, String> numbers = new HashMap<>();
    return codes.stream()
        .map(
            code -> {
              String key = (code.kind() == Code.Kind.ALONE ? "alone " : "pair ") + code.id();
              String number =
                  numbers.computeIfAbsent(key, unused -> String.valueOf(numbers.size() + 1));
              return new Code(code.kind(), number, code.shown(), code.offset());
            })
        .toList();
  }

  /** What the translation does not keep. */
  List<Finding> findings() {
    if (wanted.isEmpty() && there.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    byPair(without(wanted, there)).forEach(codes -> findings.add(missing(codes)));
    byPair(without(there, wanted)).forEach(codes -> findings.add(added(codes)));
    if (findings.isEmpty()) {
      disordered().ifPresent(findings::add);
    }
    return findings;
  }

  /** Those of one text that the other lacks, each as often as it does. */
  private static List<Code> without(List<Code> some, List<Code> others) {
    Map<Key, Integer> left = new HashMap<>();
    others.forEach(other -> left.merge(Key.of(other), 1, Integer::sum));
    List<Code> lacked = new ArrayList<>();
    for (Code code : some) {
      if (left.merge(Key.of(code), -1, Integer::sum) < 0) {
        lacked.add(code);
      }
    }
    return lacked;
  }

  /** The codes, the two ends of a pair together. */
  private static Iterable<List<Code>> byPair(List<Code> codes) {
    Map<String, List<Code>> pairs = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      String key = code.kind() == Code.Kind.ALONE ? "alone " + i : "pair " + code.id();
      pairs.computeIfAbsent(key, unused -> new ArrayList<>()).add(code);
    }
    return pairs.values();
  }

  private Finding missing(List<Code> codes) {
    String shown = shown(codes);
    return Finding.of(
            check,
            Severity.MAJOR,
            SURE,
            placeOf(codes.get(0)),
            Messages.say("markup-mismatch.code-missing", Opening.of(shown)))
        .withSuggestions(List.of(shown), Fix.Applicability.DISPLAY)
        .withRelated(List.of(new Related(source.document(), around(source, codes))));
  }

  private Finding added(List<Code> codes) {
    return Finding.of(
        check,
        Severity.MINOR,
        LIKELY,
        around(target, codes),
        Messages.say("markup-mismatch.code-added", Opening.of(shown(codes))));
  }

  private static String shown(List<Code> codes) {
    String first = codes.get(0).shown();
    return codes.size() == 1 ? first : first + "…" + codes.get(codes.size() - 1).shown();
  }

  /** What two codes enclose, or where one stands; within the text of its segment. */
  private static Span around(MarkedSegment segment, List<Code> codes) {
    int start = within(segment, codes.get(0).offset());
    int end = within(segment, codes.get(codes.size() - 1).offset());
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  private static int within(MarkedSegment segment, int offset) {
    int start = Ends.start(segment).start();
    int end = Ends.end(segment).start();
    return Math.max(start, Math.min(offset, Math.max(start, end)));
  }

  /** Where a code should stand: beside the one before or after it, or at an end of the segment. */
  private Span placeOf(Code missing) {
    int index = wanted.indexOf(missing);
    boolean isFirst = missing.offset() <= Ends.start(source).start();
    if (isFirst) {
      return Ends.start(target);
    }
    for (int i = index - 1; i >= 0; i--) {
      Code before = wanted.get(i);
      Optional<Code> found = there.stream().filter(other -> isSame(before, other)).findFirst();
      if (found.isPresent()) {
        return Span.at(within(target, found.get().offset()));
      }
    }
    for (Code after : wanted.subList(index + 1, wanted.size())) {
      Optional<Code> found = there.stream().filter(other -> isSame(after, other)).findFirst();
      if (found.isPresent()) {
        return Span.at(within(target, found.get().offset()));
      }
    }
    return Ends.end(target);
  }

  /**
   * The first pair whose ends are the wrong way round, or that crosses another, as in no source.
   */
  private Optional<Finding> disordered() {
    Map<String, CodePair> ofSource = pairs(wanted);
    Map<String, CodePair> ofTarget = pairs(there);
    for (Map.Entry<String, CodePair> entry : ofTarget.entrySet()) {
      CodePair pair = entry.getValue();
      CodePair original = ofSource.get(entry.getKey());
      if (original == null) {
        continue;
      }
      boolean isReversed = pair.isReversed() && !original.isReversed();
      boolean crosses =
          ofTarget.entrySet().stream()
              .anyMatch(
                  other -> crosses(pair, original, other.getValue(), ofSource.get(other.getKey())));
      if (isReversed || crosses) {
        String key = isReversed ? "markup-mismatch.code-reversed" : "markup-mismatch.code-crossed";
        List<Code> codes = List.of(there.get(pair.open), there.get(pair.close));
        return Optional.of(
            Finding.of(
                check,
                Severity.MINOR,
                SURE,
                around(target, codes),
                Messages.say(key, Opening.of(shown(codes)))));
      }
    }
    return Optional.empty();
  }

  private static boolean crosses(
      CodePair pair, CodePair original, CodePair other, @Nullable CodePair originalOther) {
    return originalOther != null && pair.crosses(other) && !original.crosses(originalOther);
  }

  /** The indexes of the two ends of a pair among the codes of its segment. */
  private record CodePair(int open, int close) {

    boolean isReversed() {
      return close < open;
    }

    boolean crosses(CodePair other) {
      return (open < other.open && other.open < close && close < other.close)
          || (other.open < open && open < other.close && other.close < close);
    }
  }

  private static Map<String, CodePair> pairs(List<Code> codes) {
    Map<String, Integer> opened = new LinkedHashMap<>();
    Map<String, Integer> closed = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      if (code.kind() == Code.Kind.OPEN) {
        opened.putIfAbsent(code.id(), i);
      } else if (code.kind() == Code.Kind.CLOSE) {
        closed.putIfAbsent(code.id(), i);
      }
    }
    Map<String, CodePair> pairs = new LinkedHashMap<>();
    opened.forEach(
        (id, open) -> {
          Integer close = closed.get(id);
          if (close != null) {
            pairs.put(id, new CodePair(open, close));
          }
        });
    return pairs;
  }
}
