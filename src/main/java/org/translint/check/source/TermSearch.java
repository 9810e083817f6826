package org.translint.check.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.translint.check.AlignedPassage;
import org.translint.check.Analysis;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.terms.Concept;
import org.translint.terms.Occurrence;
import org.translint.terms.TermFinder;
import org.translint.text.Block;
import org.translint.text.Span;

/**
 * Looks in each passage of a translation for the terms that the source has there. Used once.
 *
 * <p>One rendering is enough for a passage and for the next: people say a term once and then refer
 * to it.
 */
final class TermSearch {

  /**
   * A passage that is surer is looked at alone; others with their whole paragraph, and for wrong
   * terms only: what seems to be missing may stand elsewhere.
   */
  private static final double SURE = 0.6;

  /** Nothing is said of paragraphs that are less sure. */
  private static final double UNSURE = 0.3;

  private final Analysis translation;
  private final Analysis source;
  private final TermFinder from;
  private final TermFinder to;
  private final List<AlignedPassage> passages;
  private final List<Map<Span, List<Occurrence>>> said = new ArrayList<>();
  private final List<MissedTerm> missed = new ArrayList<>();
  private final Set<List<Object>> missing = new HashSet<>();

  TermSearch(Analysis translation, Analysis source) {
    this.translation = translation;
    this.source = source;
    this.from = translation.glossary().finder(source.language());
    this.to = translation.glossary().finder(translation.language());
    this.passages = translation.alignment().sentences();
  }

  /** The terms that are not rendered as they should be. */
  List<MissedTerm> find() {
    if (from.isEmpty() || to.isEmpty()) {
      return missed;
    }
    for (AlignedPassage passage : passages) {
      said.add(said(passage));
    }
    for (int i = 0; i < passages.size(); i++) {
      List<Sentence> area = area(passages.get(i));
      Set<List<Concept>> asked = new HashSet<>();
      for (List<Occurrence> occurrences : said.get(i).values()) {
        List<Concept> concepts = occurrences.stream().map(Occurrence::concept).distinct().toList();
        if (!area.isEmpty() && areApproved(concepts) && asked.add(concepts)) {
          look(i, occurrences.get(0), concepts, area);
        }
      }
    }
    return missed;
  }

  /** The terms of the source in a passage, by place; several at one place are homonyms. */
  private Map<Span, List<Occurrence>> said(AlignedPassage passage) {
    return passage.source().stream()
        .flatMap(s -> Occurrence.longest(from.find(s, source.text())).stream())
        .filter(Occurrence::isPlain)
        .collect(Collectors.groupingBy(Occurrence::span, LinkedHashMap::new, Collectors.toList()));
  }

  /** Where renderings are looked for; empty where it is not sure enough to say anything. */
  private List<Sentence> area(AlignedPassage passage) {
    if (passage.source().isEmpty() || passage.target().isEmpty()) {
      return List.of();
    }
    if (passage.confidence() >= SURE) {
      return passage.target();
    }
    Sentence first = passage.source().get(0);
    return translation.alignment().paragraphs().stream()
        .filter(p -> p.source().contains(first) && p.confidence() >= UNSURE)
        .findFirst()
        .map(AlignedPassage::target)
        .orElse(List.of());
  }

  private boolean areApproved(List<Concept> concepts) {
    return concepts.stream().noneMatch(c -> c.approved(translation.language()).isEmpty());
  }

  private void look(int passage, Occurrence term, List<Concept> concepts, List<Sentence> area) {
    if (isRendered(concepts, area)) {
      return;
    }
    Optional<Occurrence> wrong =
        find(to, area)
            .filter(o -> o.term().isForbidden() && concepts.contains(o.concept()))
            .findFirst();
    if (wrong.isPresent()) {
      add(term, wrong.get(), false);
    } else if (!isRenderedNearby(passage, concepts)) {
      Optional<Occurrence> left =
          find(from, area).filter(o -> o.isPlain() && concepts.contains(o.concept())).findFirst();
      if (left.isPresent()) {
        add(term, left.get(), true);
      } else if (passages.get(passage).confidence() >= SURE) {
        addMissing(passages.get(passage), term);
      }
    }
  }

  private Stream<Occurrence> find(TermFinder finder, List<Sentence> area) {
    return area.stream().flatMap(sentence -> finder.find(sentence, translation.text()).stream());
  }

  private boolean isRendered(List<Concept> concepts, List<Sentence> area) {
    boolean isFound =
        find(to, area).anyMatch(o -> !o.term().isForbidden() && concepts.contains(o.concept()));
    return isFound
        || concepts.stream()
            .flatMap(c -> c.terms(translation.language()).stream())
            .filter(term -> !term.isForbidden())
            .anyMatch(term -> area.stream().anyMatch(s -> to.maySay(term, s)));
  }

  /**
   * Whether the passage before has it, or the one after where that is in the same paragraph and has
   * no term of its own to render. In news a paragraph is often one sentence.
   */
  private boolean isRenderedNearby(int passage, List<Concept> concepts) {
    Block block = passages.get(passage).target().get(0).block();
    boolean isBefore = passage > 0 && isRendered(concepts, passages.get(passage - 1).target());
    if (isBefore || passage + 1 >= passages.size()) {
      return isBefore;
    }
    boolean isNeededBehind =
        said.get(passage + 1).values().stream()
            .flatMap(List::stream)
            .anyMatch(o -> concepts.contains(o.concept()));
    return !isNeededBehind && isRendered(concepts, inBlock(passage + 1, block));
  }

  private List<Sentence> inBlock(int passage, Block block) {
    return passages.get(passage).target().stream().filter(s -> s.block().equals(block)).toList();
  }

  private void add(Occurrence term, Occurrence wrong, boolean isLeft) {
    missed.add(new MissedTerm(term, term.concept(), wrong, isLeft, wrong.span()));
  }

  /** Says once for a paragraph that a term is missing. */
  private void addMissing(AlignedPassage passage, Occurrence term) {
    Block block = passage.target().get(0).block();
    if (missing.add(List.of(term.concept().id(), block))) {
      missed.add(new MissedTerm(term, term.concept(), null, false, place(passage, term)));
    }
  }

  /**
   * The beginning of the word that is as far into the passage as the term is into the source's.
   *
   * <p>The term is rendered by words that nobody knows, so there is no span for them. The whole
   * sentence would be one for the Arbiter, which would then let it hide what else is wrong there;
   * and two terms that are missing in one sentence would be one fault.
   */
  private static Span place(AlignedPassage passage, Occurrence term) {
    Span said = passage.sourceSpan();
    Span there = passage.targetSpan();
    double share = (double) (term.span().start() - said.start()) / Math.max(1, said.length());
    double wanted = there.start() + share * there.length();
    int place = there.start();
    for (Sentence sentence : passage.target()) {
      for (Token token : sentence.tokens()) {
        int start = token.span().start();
        boolean isNearer = Math.abs(start - wanted) < Math.abs(place - wanted);
        if (token.kind() != Token.Kind.MARK && isNearer) {
          place = start;
        }
      }
    }
    return Span.at(place);
  }
}
