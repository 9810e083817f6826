package org.translint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.translint.language.AcceptedWords;
import org.translint.language.Ahead;
import org.translint.language.Dictionary;
import org.translint.language.GrammarEngine;
import org.translint.language.GrammarMatch;
import org.translint.language.Languages;
import org.translint.language.Sentence;
import org.translint.language.SentenceSplitter;
import org.translint.language.Token;
import org.translint.names.NameFinder;
import org.translint.names.ledger.Ledger;
import org.translint.names.place.Gazetteer;
import org.translint.names.place.PlaceFinder;
import org.translint.names.source.Bitext;
import org.translint.names.source.SourceNameFinder;
import org.translint.names.source.SourceNaming;
import org.translint.quantity.find.QuantityFinder;
import org.translint.rules.HouseRules;
import org.translint.terms.Glossary;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Analyses articles. Thread-safe; the result depends on the document, the name ledger, the
 * glossary, and the newsroom's words and rules alone.
 */
public final class Analyzer {

  /**
   * In UTF-16 units. What is longer was not written as a paragraph; the engine would choke on it.
   */
  private static final int LONGEST_PARAGRAPH = 20_000;

  private final Languages languages;
  private final Ledger ledger;
  private final Glossary glossary;
  private final AcceptedWords words;
  private final HouseRules rules;
  private final NameFinder names = new NameFinder();
  private final SourceNameFinder anchoredNames = new SourceNameFinder();
  private final PlaceFinder places = new PlaceFinder();
  private final QuantityFinder quantities = new QuantityFinder();

  /** An analyzer without a name ledger and a glossary. */
  public Analyzer(Languages languages) {
    this(languages, Ledger.EMPTY);
  }

  /** An analyzer without a glossary. */
  public Analyzer(Languages languages, Ledger ledger) {
    this(languages, ledger, Glossary.EMPTY);
  }

  /** An analyzer without words of the newsroom's own. */
  public Analyzer(Languages languages, Ledger ledger, Glossary glossary) {
    this(languages, ledger, glossary, AcceptedWords.NONE, HouseRules.NONE);
  }

  /**
   * An analyzer with all that a newsroom may say.
   *
   * @param words that checks take for known; what is a name is told from the dictionary alone
   */
  public Analyzer(
      Languages languages,
      Ledger ledger,
      Glossary glossary,
      AcceptedWords words,
      HouseRules rules) {
    this.languages = languages;
    this.ledger = ledger;
    this.glossary = glossary;
    this.words = words;
    this.rules = rules;
  }

  /**
   * Begins to load what an article will ask for, on another thread.
   *
   * @param source the language of its source, if it has one
   */
  public void prepare(String language, @Nullable String source) {
    Ahead.load("words-" + language, () -> languages.dictionary(language));
    Ahead.load(
        "data-" + language,
        () -> {
          if (source != null) {
            NewsLexicon.of(source);
            NewsLexicon.of(language);
            anchoredNames.prepare(language, source);
          }
          Gazetteer.of(language);
        });
  }

  /** The analysis of a document whose language is known. */
  public Analysis analyse(Document document) {
    return analyse(document, null);
  }

  /** The analysis of a translation that nobody has aligned with its source. */
  public Analysis analyse(Document document, @Nullable Analysis source) {
    return analyse(document, source, Correspondence.NONE);
  }

  /**
   * The analysis of a translation whose language is known, in the light of its source.
   *
   * @param given which parts of the two belong together, as their file says; {@link
   *     Correspondence#NONE} where it does not
   */
  public Analysis analyse(Document document, @Nullable Analysis source, Correspondence given) {
    Dictionary dictionary = languages.dictionary(document.language());
    Gaps gaps = Gaps.of(document);
    List<Sentence> split = gaps.marked(new SentenceSplitter(document.language()).split(document));
    ForeignPassages passages = new ForeignPassages(languages, document, split);
    List<Sentence> sentences = passages.marked();
    List<Sentence> own =
        sentences.stream().filter(s -> s.language().equals(document.language())).toList();
    Analysis.Parts parts =
        new Analysis.Parts(
            () -> names.find(document, own, dictionary),
            article -> sourceNaming(article, source),
            () -> places.find(document, own, dictionary),
            () -> gaps.outside(grammar(document, own)),
            () -> quantities.find(document, sentences),
            article -> source == null ? Alignment.NONE : TextAligner.align(source, article, given),
            article -> source == null ? List.of() : FigureReview.of(article, source));
    return new Analysis(
        document,
        source == null ? null : source.document(),
        sentences,
        passages.passages(),
        words.over(dictionary, document.language()),
        countWords(sentences),
        ledger,
        glossary,
        rules,
        parts);
  }

  /** What the source tells of the names. */
  private SourceNaming sourceNaming(Analysis article, @Nullable Analysis source) {
    if (source == null || !article.alignment().isOfThisSource()) {
      return SourceNaming.NONE;
    }
    List<AlignedPassage> passages = article.alignment().sentences();
    Map<Sentence, Integer> targetBeads = numbers(passages, AlignedPassage::target);
    Map<Sentence, Integer> sourceBeads = numbers(passages, AlignedPassage::source);
    return anchoredNames.find(
        new Bitext(
            article.document(),
            article.ownSentences(),
            article.ownSentences().stream().map(targetBeads::get).toList(),
            languages.dictionary(article.language()),
            source.document(),
            source.sentences(),
            source.sentences().stream().map(sourceBeads::get).toList()));
  }

  /** For each sentence the number of the passage that it stands in. */
  private static Map<Sentence, Integer> numbers(
      List<AlignedPassage> passages, Function<AlignedPassage, List<Sentence>> side) {
    Map<Sentence, Integer> numbers = new HashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      for (Sentence sentence : side.apply(passages.get(i))) {
        numbers.put(sentence, i);
      }
    }
    return numbers;
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
      for (GrammarMatch match : engine.check(paragraph(part, document))) {
        matches.add(match.shift(part.start()));
      }
    }
    return matches;
  }

  /** All paragraphs that the grammar engine may be asked for, but for over-long ones. */
  public static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(block -> block.span().length() <= LONGEST_PARAGRAPH)
        .map(block -> paragraph(block.span(), document))
        .toList();
  }

  private static String paragraph(Span span, Document document) {
    return span.of(document.text()).replace('\n', ' ');
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
