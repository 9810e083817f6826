package org.translint.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.translint.language.Dictionary;
import org.translint.language.GrammarMatch;
import org.translint.language.Sentence;
import org.translint.names.ApprovedNames;
import org.translint.names.NameCluster;
import org.translint.names.NameClusters;
import org.translint.names.ledger.Ledger;
import org.translint.names.place.PlaceCluster;
import org.translint.names.place.PlaceClusters;
import org.translint.names.place.PlaceMention;
import org.translint.names.source.SourceNaming;
import org.translint.quantity.Quantity;
import org.translint.rules.HouseRules;
import org.translint.terms.Glossary;
import org.translint.text.Document;

/**
 * What all checks share of one article, computed once: a pure function of its text, its language,
 * the name ledger, the glossary, and the newsroom's own words and rules.
 *
 * <p>What only some checks want is computed when the first of them asks, so that what breaks there
 * breaks that check alone. Used by one thread at a time.
 */
public final class Analysis {

  private final Document document;
  private final @Nullable Document source;
  private final List<Sentence> sentences;
  private final List<Sentence> ownSentences;
  private final List<ForeignPassage> foreign;
  private final Dictionary dictionary;
  private final int words;
  private final Ledger ledger;
  private final Glossary glossary;
  private final HouseRules houseRules;
  private final Parts parts;
  private @Nullable List<NameCluster> names;
  private @Nullable SourceNaming naming;
  private @Nullable List<PlaceMention> placeMentions;
  private @Nullable List<PlaceCluster> places;
  private @Nullable List<GrammarMatch> grammar;
  private @Nullable List<Quantity> quantities;
  private @Nullable Alignment alignment;
  private @Nullable List<FigureReview> figures;

  /**
   * What is computed when the first check asks for it; each is asked at most once if it succeeds.
   *
   * @param names the names that the article itself shows
   * @param sourceNaming what the source tells of the names
   * @param places where the article names places
   * @param grammar what the grammar engine says
   * @param quantities the numbers, dates and times
   * @param alignment with the source
   * @param figures what became of the source's quantities
   */
  record Parts(
      Supplier<List<NameCluster>> names,
      Function<Analysis, SourceNaming> sourceNaming,
      Supplier<List<PlaceMention>> places,
      Supplier<List<GrammarMatch>> grammar,
      Supplier<List<Quantity>> quantities,
      Function<Analysis, Alignment> alignment,
      Function<Analysis, List<FigureReview>> figures) {}

  /** Made by {@link Analyzer}. */
  Analysis(
      Document document,
      @Nullable Document source,
      List<Sentence> sentences,
      List<ForeignPassage> foreign,
      Dictionary dictionary,
      int words,
      Ledger ledger,
      Glossary glossary,
      HouseRules houseRules,
      Parts parts) {
    this.document = document;
    this.source = source;
    this.sentences = List.copyOf(sentences);
    this.ownSentences =
        sentences.stream().filter(s -> s.language().equals(document.language())).toList();
    this.foreign = List.copyOf(foreign);
    this.dictionary = dictionary;
    this.words = words;
    this.ledger = ledger;
    this.glossary = glossary;
    this.houseRules = houseRules;
    this.parts = parts;
  }

  /** The article. */
  public Document document() {
    return document;
  }

  /** What the article translates; null where that is not known. */
  public @Nullable Document source() {
    return source;
  }

  /** The article's language, BCP 47. */
  public String language() {
    return document.language();
  }

  /** The article's text. */
  public String text() {
    return document.text();
  }

  /** All sentences in order; those in another language than the article say so. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentences that are in the article's language. */
  public List<Sentence> ownSentences() {
    return ownSentences;
  }

  /** Stretches in another language than the article, longest possible, in order. */
  public List<ForeignPassage> foreign() {
    return foreign;
  }

  /** The dictionary of the article's language, with the newsroom's own words. */
  public Dictionary dictionary() {
    return dictionary;
  }

  /** How many words it has; in scripts without spaces, those that segmentation finds. */
  public int words() {
    return words;
  }

  /** The names that the newsroom approves; often there are none. */
  public Ledger ledger() {
    return ledger;
  }

  /** The terms that the newsroom approves and forbids; often there are none. */
  public Glossary glossary() {
    return glossary;
  }

  /** The newsroom's rules; often there are none. */
  public HouseRules houseRules() {
    return houseRules;
  }

  /** The names of the article, by first mention: what its source tells of them, then itself. */
  public List<NameCluster> names() {
    if (names == null) {
      List<NameCluster> found = NameClusters.joined(sourceNaming().clusters(), parts.names().get());
      names = ApprovedNames.of(found, ledger, language());
    }
    return names;
  }

  /** What the source, where there is one, tells of the names besides. */
  public SourceNaming sourceNaming() {
    if (naming == null) {
      naming = parts.sourceNaming().apply(this);
    }
    return naming;
  }

  /** Where the article names countries, territories and large cities, in order. */
  public List<PlaceMention> placeMentions() {
    if (placeMentions == null) {
      placeMentions = List.copyOf(parts.places().get());
    }
    return placeMentions;
  }

  /** The places that the article names in several forms. */
  public List<PlaceCluster> places() {
    if (places == null) {
      places = new PlaceClusters().of(placeMentions(), language());
    }
    return places;
  }

  /** What the grammar engine says, by place; spans are into the document's text. */
  public List<GrammarMatch> grammar() {
    if (grammar == null) {
      grammar = List.copyOf(parts.grammar().get());
    }
    return grammar;
  }

  /** The numbers, dates and times of all sentences, by place; they do not overlap. */
  public List<Quantity> quantities() {
    if (quantities == null) {
      quantities = List.copyOf(parts.quantities().get());
    }
    return quantities;
  }

  /** How the article and its source correspond; {@link Alignment#NONE} where it has no source. */
  public Alignment alignment() {
    if (alignment == null) {
      alignment = parts.alignment().apply(this);
    }
    return alignment;
  }

  /** What became of the source's numbers, dates and times; nothing where there is no source. */
  public List<FigureReview> figures() {
    if (figures == null) {
      figures = List.copyOf(parts.figures().apply(this));
    }
    return figures;
  }
}
