package org.translint.names;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.finding.NameGroup.Kind;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.names.sound.NameKeys;
import org.translint.text.Document;

/**
 * Finds the people that an article names, and the forms under which it does; for languages in Latin
 * letters.
 *
 * <p>Thread-safe: what is known of a language is read once and never changes.
 */
public final class NameFinder {

  private final NameKeys keys = new NameKeys();
  private final WordFormation formation = new WordFormation();
  private final Map<String, Knowledge> languages = new ConcurrentHashMap<>();

  /** What is known of one language. */
  private record Knowledge(NameLanguage words, Geography geography) {}

  /**
   * The names of an article that occur more than once or in more than one form, by first mention.
   *
   * @param sentences those in the article's own language
   */
  public List<NameCluster> find(
      Document document, List<Sentence> sentences, Dictionary dictionary) {
    if (!isLatin(document.language())) {
      return List.of();
    }
    Knowledge known =
        languages.computeIfAbsent(
            LanguageTags.base(document.language()),
            l -> new Knowledge(NameLanguage.of(l), new Geography(l)));
    Vocabulary vocabulary = new Vocabulary(sentences, dictionary, known.words);
    Vetoes vetoes =
        new Vetoes(document.text(), known.words, vocabulary, known.geography, keys, formation);
    List<Mention> mentions =
        new MentionFinder(document.text(), known.words, vocabulary, known.geography)
            .find(sentences);
    Evidence evidence = new Evidence(vetoes, vocabulary, known.words);
    List<Person> people =
        new Clusterer(vetoes, evidence).people(Form.of(SurnameLinker.link(mentions), keys));
    return clusters(people, evidence, new GivenNames(keys, formation), document.text());
  }

  private static List<NameCluster> clusters(
      List<Person> people, Evidence evidence, GivenNames givenNames, String text) {
    GroupBuilder groups = new GroupBuilder();
    List<NameCluster> clusters = new ArrayList<>();
    for (Person person : people) {
      boolean isPerson = person.forms().stream().anyMatch(evidence::isPerson);
      boolean varies = person.forms().size() > 1;
      if (varies || isPerson) {
        Kind kind = isPerson ? Kind.PERSON : Kind.UNKNOWN;
        clusters.add(groups.surname(person, kind, text));
      }
      clusters.addAll(givenNames.varying(person, groups, text));
    }
    clusters.addAll(givenNames.alone(people, groups, text));
    clusters.sort(Comparator.comparing(c -> c.mentions().get(0)));
    return clusters;
  }

  private static boolean isLatin(String language) {
    int[] scripts = UScript.getCode(ULocale.forLanguageTag(language));
    return scripts != null && scripts.length == 1 && scripts[0] == UScript.LATIN;
  }
}
