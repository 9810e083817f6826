package org.translint.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.names.ledger.Ledger;
import org.translint.names.sound.NameKeys;
import org.translint.text.Document;

/**
 * Finds where an article writes people otherwise than the ledger approves.
 *
 * <p>Thread-safe: what is known of a language is read once and never changes.
 */
public final class LedgerFinder {

  private final NameKeys keys = new NameKeys();
  private final WordFormation formation = new WordFormation();
  private final Map<String, Knowledge> languages = new ConcurrentHashMap<>();

  /** What is known of one language. */
  private record Knowledge(NameLanguage words, Geography geography) {}

  /**
   * The deviations of an article, in order.
   *
   * @param sentences those in the article's own language
   */
  public List<LedgerDeviation> find(
      Document document, List<Sentence> sentences, Dictionary dictionary, Ledger ledger) {
    if (ledger.isEmpty()) {
      return List.of();
    }
    List<LedgerDeviation> found = new ArrayList<>();
    if (LanguageTags.isWrittenIn(document.language(), UScript.LATIN)) {
      found.addAll(inLatin(document, sentences, dictionary, ledger));
    } else {
      found.addAll(new ForeignForms(document, sentences, ledger).find());
    }
    if (LanguageTags.isWrittenIn(document.language(), UScript.KATAKANA)) {
      found.addAll(new KatakanaDeviations(document, sentences, ledger).find());
    }
    found.sort(Comparator.comparing(LedgerDeviation::span));
    return found;
  }

  private List<LedgerDeviation> inLatin(
      Document document, List<Sentence> sentences, Dictionary dictionary, Ledger ledger) {
    Knowledge known =
        languages.computeIfAbsent(
            LanguageTags.base(document.language()),
            l -> new Knowledge(NameLanguage.of(l), new Geography(l)));
    Vocabulary vocabulary = new Vocabulary(sentences, dictionary, known.words);
    List<Mention> mentions =
        new MentionFinder(document.text(), known.words, vocabulary, known.geography)
            .find(sentences);
    LedgerPeople people = new LedgerPeople(ledger, document.language(), keys, formation);
    LatinDeviations deviations =
        new LatinDeviations(people, vocabulary, known.geography, formation);
    return deviations.find(SurnameLinker.link(mentions), document.text());
  }
}
