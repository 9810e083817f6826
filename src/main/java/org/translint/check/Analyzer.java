package org.translint.check;

import java.util.ArrayList;
import java.util.List;
import org.translint.language.Dictionary;
import org.translint.language.GrammarEngine;
import org.translint.language.GrammarMatch;
import org.translint.language.Languages;
import org.translint.language.Sentence;
import org.translint.language.SentenceSplitter;
import org.translint.language.Token;
import org.translint.names.NameFinder;
import org.translint.text.Block;
import org.translint.text.Document;

/** Analyses articles. Thread-safe; the result depends on the document alone. */
public final class Analyzer {

  private final Languages languages;
  private final NameFinder names = new NameFinder();

  public Analyzer(Languages languages) {
    this.languages = languages;
  }

  /** The analysis of a document whose language is known. */
  public Analysis analyse(Document document) {
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
        () -> names.find(document, own, dictionary),
        () -> grammar(document, own));
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
    List<Block> blocks = own.stream().map(Sentence::block).distinct().toList();
    for (Block block : blocks) {
      String paragraph = block.span().of(document.text()).replace('\n', ' ');
      for (GrammarMatch match : engine.check(paragraph)) {
        matches.add(match.shift(block.span().start()));
      }
    }
    return matches;
  }
}
