package org.translint.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.align.AnchorPoint;
import org.translint.align.Bead;
import org.translint.align.LengthAligner;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Block;

/**
 * Aligns a translation with its source: first the paragraphs, then the sentences in them. Stateless
 * and thread-safe.
 */
final class TextAligner {

  private static final LengthAligner ALIGNER = new LengthAligner();

  private TextAligner() {}

  /** How the translation corresponds to its source. */
  static Alignment align(Analysis source, Analysis target) {
    List<List<Sentence>> sourceBlocks = blocks(source.sentences());
    List<List<Sentence>> targetBlocks = blocks(target.sentences());
    List<AlignedPassage> paragraphs = new ArrayList<>();
    List<AlignedPassage> passages = new ArrayList<>();
    for (Bead bead : align(sourceBlocks, targetBlocks)) {
      paragraphs.add(passage(sourceBlocks, targetBlocks, bead));
      List<List<Sentence>> from = sentences(sourceBlocks, bead.sourceStart(), bead.sourceEnd());
      List<List<Sentence>> to = sentences(targetBlocks, bead.targetStart(), bead.targetEnd());
      for (Bead smaller : align(from, to)) {
        passages.add(passage(from, to, smaller));
      }
    }
    return new Alignment(paragraphs, passages);
  }

  private static AlignedPassage passage(
      List<List<Sentence>> source, List<List<Sentence>> target, Bead bead) {
    return new AlignedPassage(
        source.subList(bead.sourceStart(), bead.sourceEnd()).stream()
            .flatMap(List::stream)
            .toList(),
        target.subList(bead.targetStart(), bead.targetEnd()).stream()
            .flatMap(List::stream)
            .toList(),
        bead.sources() == 1 && bead.targets() == 1 ? 1 : 0.5,
        false);
  }

  private static List<List<Sentence>> blocks(List<Sentence> sentences) {
    Map<Block, List<Sentence>> byBlock = new LinkedHashMap<>();
    sentences.forEach(s -> byBlock.computeIfAbsent(s.block(), b -> new ArrayList<>()).add(s));
    return List.copyOf(byBlock.values());
  }

  /** The sentences of some blocks, each as a piece of its own. */
  private static List<List<Sentence>> sentences(List<List<Sentence>> blocks, int from, int to) {
    return blocks.subList(from, to).stream().flatMap(List::stream).map(List::of).toList();
  }

  private static List<Bead> align(List<List<Sentence>> source, List<List<Sentence>> target) {
    return ALIGNER.align(lengths(source), lengths(target), anchors(source, target));
  }

  private static double[] lengths(List<List<Sentence>> pieces) {
    return pieces.stream().mapToDouble(TextAligner::length).toArray();
  }

  /** In letters of an alphabet: a Chinese character says as much as three, a kana as two. */
  private static double length(List<Sentence> piece) {
    double length = 0;
    for (Sentence sentence : piece) {
      for (Token token : sentence.tokens()) {
        length += 1;
        for (int i = 0; i < token.text().length(); i++) {
          length += weight(UnicodeScript.of(token.text().charAt(i)));
        }
      }
    }
    return length;
  }

  private static double weight(UnicodeScript script) {
    return switch (script) {
      case HAN -> 3;
      case HIRAGANA, KATAKANA, HANGUL -> 2;
      default -> 1;
    };
  }

  /** Numbers and Latin words of names that stand in one piece of either side alone. */
  private static List<AnchorPoint> anchors(
      List<List<Sentence>> source, List<List<Sentence>> target) {
    Map<String, Integer> ofSource = unique(source);
    List<AnchorPoint> anchors = new ArrayList<>();
    unique(target)
        .forEach(
            (text, piece) -> {
              Integer same = ofSource.get(text);
              if (same != null) {
                anchors.add(new AnchorPoint(same, piece));
              }
            });
    return anchors;
  }

  private static Map<String, Integer> unique(List<List<Sentence>> pieces) {
    Map<String, Integer> places = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (Sentence sentence : pieces.get(i)) {
        for (Token token : sentence.tokens()) {
          if (token.kind() == Token.Kind.NUMBER || token.isCapitalised()) {
            Integer before = places.put(token.text(), i);
            if (before != null && before != i) {
              several.add(token.text());
            }
          }
        }
      }
    }
    places.keySet().removeAll(several);
    return places;
  }
}
