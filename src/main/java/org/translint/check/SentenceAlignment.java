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
 * Which sentences of a translation render which of its source: first the paragraphs are aligned,
 * then the sentences in them.
 *
 * @param source for each sentence of the source the number of its bead
 * @param target for each sentence of the translation the number of its bead; sentences of both
 *     sides with one number render each other
 */
record SentenceAlignment(List<Integer> source, List<Integer> target) {

  private static final LengthAligner ALIGNER = new LengthAligner();

  SentenceAlignment {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** Aligns the sentences of two documents, given in order. */
  static SentenceAlignment of(List<Sentence> source, List<Sentence> target) {
    List<List<Sentence>> sourceBlocks = blocks(source);
    List<List<Sentence>> targetBlocks = blocks(target);
    List<Integer> ofSource = new ArrayList<>();
    List<Integer> ofTarget = new ArrayList<>();
    int number = 0;
    for (Bead paragraphs : align(sourceBlocks, targetBlocks)) {
      List<List<Sentence>> from =
          sentences(sourceBlocks, paragraphs.sourceStart(), paragraphs.sourceEnd());
      List<List<Sentence>> to =
          sentences(targetBlocks, paragraphs.targetStart(), paragraphs.targetEnd());
      for (Bead bead : align(from, to)) {
        for (int i = 0; i < bead.sources(); i++) {
          ofSource.add(number);
        }
        for (int i = 0; i < bead.targets(); i++) {
          ofTarget.add(number);
        }
        number++;
      }
    }
    return new SentenceAlignment(ofSource, ofTarget);
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
    return pieces.stream().mapToDouble(SentenceAlignment::length).toArray();
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
