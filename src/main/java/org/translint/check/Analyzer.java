package org.translint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.translint.language.Dictionary;
import org.translint.language.GrammarEngine;
import org.translint.language.GrammarMatch;
import org.translint.language.Languages;
import org.translint.language.Sentence;
import org.translint.language.SentenceSplitter;
import org.translint.language.Token;
import org.translint.names.NameFinder;
import org.translint.names.ledger.Ledger;
import org.translint.names.place.PlaceFinder;
import org.translint.names.source.Bitext;
import org.translint.names.source.SourceNameFinder;
import org.translint.names.source.SourceNaming;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/** Analyses articles. Thread-safe; the result depends on the document and the name ledger alone. */
public final class Analyzer {

  /**
   * In UTF-16 units. What is longer was not written as a paragraph; the engine would choke on it.
   */
  private static final int LONGEST_PARAGRAPH = 20_000;

  private final Languages languages;
  private final Ledger ledger;
  private final NameFinder names = new NameFinder();
  private final SourceNameFinder anchoredNames = new SourceNameFinder();
  private final PlaceFinder places = new PlaceFinder();

  /** An analyzer without a name ledger. */
  public Analyzer(Languages languages) {
    this(languages, Ledger.EMPTY);
  }

  public Analyzer(Languages languages, Ledger ledger) {
    this.languages = languages;
    this.ledger = ledger;
  }

  /** The analysis of a document whose language is known. */
  public Analysis analyse(Document document) {
    return analyse(document, null);
  }

  /** The analysis of a translation whose language is known, in the light of its source. */
  public Analysis analyse(Document document, @Nullable Analysis source) {
    Dictionary dictionary = languages.dictionary(document.language());
    List<Sentence> split = new SentenceSplitter(document.language()).split(document);
    ForeignPassages passages = new ForeignPassages(languages, document, split);
    List<Sentence> sentences = passages.marked();
    List<Sentence> own =
        sentences.stream().filter(s -> s.language().equals(document.language())).toList();
    return new Analysis(
        document,
        sentences,
        passages.passages(),
        dictionary,
        countWords(sentences),
        ledger,
        () -> names.find(document, own, dictionary),
        sourceNaming(document, sentences, own, dictionary, source),
        () -> places.find(document, own, dictionary),
        () -> grammar(document, own));
  }

  /** What the source tells of the names. */
  private Supplier<SourceNaming> sourceNaming(
      Document document,
      List<Sentence> sentences,
      List<Sentence> own,
      Dictionary dictionary,
      @Nullable Analysis source) {
    if (source == null) {
      return () -> SourceNaming.NONE;
    }
    return () -> {
      SentenceAlignment aligned = SentenceAlignment.of(source.sentences(), sentences);
      List<Integer> beads = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (sentences.get(i).language().equals(document.language())) {
          beads.add(aligned.target().get(i));
        }
      }
      return anchoredNames.find(
          new Bitext(
              document,
              own,
              beads,
              dictionary,
              source.document(),
              source.sentences(),
              aligned.source()));
    };
  }

  private static int countWords(List<Sentence> sentences) {
    return (int)
        sentences.stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> t.kind() != Token.Kind.MARK)
            .count();
  }

  /** Asks the engine paragraph by paragraph, leaving out those that are all in another language. */
  private List<GrammarMatch> grammar(Document document, List<Sentence> own) {
    List<GrammarMatch> matches = new ArrayList<>();
    GrammarEngine engine = languages.grammar(document.language()).orElse(null);
    if (engine == null) {
      return matches;
    }
    for (Span part : parts(own)) {
      String paragraph = part.of(document.text()).replace('\n', ' ');
      for (GrammarMatch match : engine.check(paragraph)) {
        matches.add(match.shift(part.start()));
      }
    }
    return matches;
  }

  /** The paragraphs that the sentences stand in; an over-long one in parts, by sentences. */
  private static List<Span> parts(List<Sentence> sentences) {
    List<Span> parts = new ArrayList<>();
    for (Block block : sentences.stream().map(Sentence::block).distinct().toList()) {
      if (block.span().length() <= LONGEST_PARAGRAPH) {
        parts.add(block.span());
      } else {
        sentences.stream()
            .filter(sentence -> sentence.block().equals(block))
            .map(Sentence::span)
            .filter(span -> span.length() <= LONGEST_PARAGRAPH)
            .forEach(parts::add);
      }
    }
    return parts;
  }
}
