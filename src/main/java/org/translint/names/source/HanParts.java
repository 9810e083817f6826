package org.translint.names.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.translint.language.DataFile;
import org.translint.language.Sentence;
import org.translint.language.SimplifiedHan;
import org.translint.names.sound.SoundDistance;
import org.translint.text.Span;

/**
 * Finds the names of the source in Chinese. Nothing marks a foreign name there, so each name of the
 * source is looked for in the sentences that render it: what stands there in most of them is its
 * form, and where that is missing, what comes nearest to it.
 */
final class HanParts implements PartFinder {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 7;

  /** Likeness to the source from which on characters may be its name. */
  private static final double LIKE = 0.55;

  /** Likeness that a form needs that stands in one sentence alone. */
  private static final double LIKE_ONCE = 0.7;

  /** Likeness to the main form from which on other characters may be meant to be it. */
  private static final double LIKE_MAIN = 0.7;

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

  private static final Set<String> FINALS = DataFile.setIfPresent("names/zh/final-characters.txt");

  private final Set<String> characters = DataFile.setIfPresent("names/zh/transliteration.txt");
  private final Map<Integer, Boolean> transliterates = new HashMap<>();
  private final SoundDistance sounds;
  private final List<SourceName> names;
  private final BeadNames beads;

  HanParts(SoundDistance sounds, List<SourceName> names, BeadNames beads) {
    this.sounds = sounds;
    this.names = names;
    this.beads = beads;
  }

  /** A sentence of the translation. */
  private record Line(int number, int bead, Span span) {}

  @Override
  public List<TargetPart> find(Bitext bitext) {
    Map<Integer, List<Line>> lines = new TreeMap<>();
    for (int i = 0; i < bitext.targetSentences().size(); i++) {
      Sentence sentence = bitext.targetSentences().get(i);
      int bead = bitext.targetBeads().get(i);
      lines.computeIfAbsent(bead, b -> new ArrayList<>()).add(new Line(i, bead, sentence.span()));
    }
    Map<Span, TargetPart> parts = new TreeMap<>();
    for (SourceName name : names) {
      if (Scripts.isCased(name.text())) {
        List<Line> here =
            name.beads().stream()
                .sorted()
                .flatMap(bead -> lines.getOrDefault(bead, List.of()).stream())
                .toList();
        find(name, here, bitext.target().text(), parts);
      }
    }
    withoutCut(parts, bitext.target().text());
    return List.copyOf(parts.values());
  }

  /** Takes forms away that another name of the source reads with their last character. */
  private static void withoutCut(Map<Span, TargetPart> parts, String text) {
    parts
        .keySet()
        .removeIf(
            span ->
                parts.containsKey(new Span(span.start(), span.end() + 1))
                    && isFinal(text.substring(span.end(), span.end() + 1)));
  }

  private void find(SourceName name, List<Line> lines, String text, Map<Span, TargetPart> parts) {
    Map<String, Double> like = new LinkedHashMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (Line line : lines) {
      windows(line.span(), text, Set.of()).stream()
          .map(w -> w.of(text))
          .distinct()
          .forEach(
              w -> {
                like.computeIfAbsent(w, k -> beads.likeness(sounds.sound(k), name));
                count.merge(w, 1, Integer::sum);
              });
    }
    String main =
        like.keySet().stream()
            .filter(
                w -> like.getOrDefault(w, 0.0) >= (count.getOrDefault(w, 0) > 1 ? LIKE : LIKE_ONCE))
            .max(
                Comparator.comparingDouble(
                        (String w) ->
                            like.getOrDefault(w, 0.0)
                                + 0.1 * Math.min(5, count.getOrDefault(w, 0))
                                + 0.02 * w.length())
                    .thenComparing(String::length))
            .orElse("");
    if (main.isEmpty()) {
      return;
    }
    for (Line line : lines) {
      places(name, main, line, text, like).forEach(span -> put(span, line, text, parts));
    }
  }

  /** Where a line has the main form; where it has not, what comes nearest to it. */
  private Collection<Span> places(
      SourceName name, String main, Line line, String text, Map<String, Double> like) {
    List<Span> found = new ArrayList<>();
    int at = text.indexOf(main, line.span().start());
    while (at >= 0 && at + main.length() <= line.span().end()) {
      found.add(longer(name, main, new Span(at, at + main.length()), text, like));
      at = text.indexOf(main, at + main.length());
    }
    if (!found.isEmpty()) {
      return found;
    }
    Span best = null;
    double most = LIKE_MAIN;
    for (Span window : windows(line.span(), text, characters(main))) {
      String here = window.of(text);
      if (Math.abs(here.length() - main.length()) > 2) {
        continue;
      }
      double sounding = beads.likeness(sounds.sound(here), name);
      double near =
          Math.max(sounds.likeness(sounds.sound(main), sounds.sound(here)), letters(main, here));
      double score = near + 0.2 * sounding + 0.05 * letters(main, here);
      if (near >= LIKE_MAIN && sounding >= LIKE - 0.1 && score > most) {
        most = score;
        best = window;
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  /** The main form with a character more, where that sounds more like the source. */
  private Span longer(
      SourceName name, String main, Span span, String text, Map<String, Double> like) {
    if (span.end() < text.length() && isFinal(text.substring(span.end(), span.end() + 1))) {
      Span more = new Span(span.start(), span.end() + 1);
      double now = like.computeIfAbsent(main, k -> beads.likeness(sounds.sound(k), name));
      double then = beads.likeness(sounds.sound(more.of(text)), name);
      if (then > now + 0.03) {
        return more;
      }
    }
    return span;
  }

  /** Whether a character stands at the end of foreign names and hardly begins a word. */
  static boolean isFinal(String character) {
    return FINALS.contains(character);
  }

  private static double letters(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int distance = DISTANCE.apply(one, other);
    return distance < 0 ? 0 : 1 - (double) distance / longer;
  }

  private static void put(Span span, Line line, String text, Map<Span, TargetPart> parts) {
    boolean joined =
        span.start() > 1 && Scripts.joinsNameParts(text.substring(span.start() - 1, span.start()));
    parts.putIfAbsent(
        span,
        new TargetPart(
            span.of(text), span, line.number(), line.bead(), joined, false, false, null));
  }

  private static Set<Integer> characters(String word) {
    return Set.copyOf(word.codePoints().boxed().toList());
  }

  /**
   * All stretches of a line that may be a name: of characters that write sounds, or of those in
   * {@code also}, with one other among them where {@code also} has any.
   */
  private List<Span> windows(Span line, String text, Set<Integer> also) {
    List<Span> windows = new ArrayList<>();
    for (int start = line.start(); start < line.end(); start++) {
      int others = 0;
      for (int end = start + 1; end <= Math.min(line.end(), start + LONGEST); end++) {
        int character = text.charAt(end - 1);
        if (!Character.isIdeographic(character)) {
          break;
        }
        if (!isTransliterating(character) && !also.contains(character)) {
          others++;
        }
        if (others > (also.isEmpty() ? 0 : 1)) {
          break;
        }
        if (end - start >= SHORTEST) {
          windows.add(new Span(start, end));
        }
      }
    }
    return windows;
  }

  private boolean isTransliterating(int character) {
    return transliterates.computeIfAbsent(
        character, c -> characters.contains(SimplifiedHan.of(Character.toString(c))));
  }
}
