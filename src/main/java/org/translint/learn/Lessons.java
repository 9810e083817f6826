package org.translint.learn;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.run.Outcome;

/**
 * Gathers what published articles teach: what editors let pass in many of them is no fault there.
 *
 * <p>Holds how many articles have a word, not which, so that an archive may be large. Not
 * thread-safe.
 */
public final class Lessons {

  /** The check whose findings are words that no dictionary knows. */
  private static final String UNKNOWN_WORD = "unknown-word";

  private static final double PER_WORDS = 1000;

  private final int leastArticles;
  private final Map<Key, Integer> words = new HashMap<>();
  private final Map<String, Tally> checks = new HashMap<>();
  private long articles;
  private long length;

  /**
   * @param leastArticles how many articles have to agree, at least 1
   */
  public Lessons(int leastArticles) {
    this.leastArticles = leastArticles;
  }

  private record Key(String language, String word) {}

  private static final class Tally {
    private int findings;
    private int articles;
  }

  /**
   * A word of the newsroom.
   *
   * @param language BCP 47
   * @param word as it is written
   * @param articles that have it
   */
  public record Word(String language, String word, int articles) {}

  /**
   * A check that tells much about what was published.
   *
   * @param check its id
   * @param findings above neutral, words that are learnt left out
   * @param articles that have one
   * @param perThousandWords findings in a thousand words of the archive
   */
  public record Noisy(String check, int findings, int articles, double perThousandWords) {}

  /** Learns from an article. */
  public void add(Outcome.Checked article) {
    articles++;
    length += article.words();
    Set<String> told = new HashSet<>();
    Set<Key> unknown = new HashSet<>();
    for (Finding finding : article.findings()) {
      if (finding.check().equals(UNKNOWN_WORD)) {
        String word = finding.span().of(article.document().text());
        unknown.add(new Key(article.document().language(), word));
      } else if (finding.severity() != Severity.NEUTRAL) {
        Tally tally = checks.computeIfAbsent(finding.check(), id -> new Tally());
        tally.findings++;
        if (told.add(finding.check())) {
          tally.articles++;
        }
      }
    }
    unknown.forEach(key -> words.merge(key, 1, Integer::sum));
  }

  /** How many articles taught something. */
  public long articles() {
    return articles;
  }

  /** The words that enough articles have, by language, then word. */
  public List<Word> words() {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue() >= leastArticles)
        .map(e -> new Word(e.getKey().language(), e.getKey().word(), e.getValue()))
        .sorted(Comparator.comparing(Word::language).thenComparing(Word::word))
        .toList();
  }

  /**
   * The checks that tell more than {@code most} faults in a thousand words, in enough articles, the
   * loudest first. Spelling is not among them: its lesson is the words.
   */
  public List<Noisy> noisy(double most) {
    return checks.entrySet().stream()
        .map(e -> noisy(e.getKey(), e.getValue()))
        .filter(n -> n.articles() >= leastArticles && n.perThousandWords() > most)
        .sorted(
            Comparator.comparingDouble(Noisy::perThousandWords)
                .reversed()
                .thenComparing(Noisy::check))
        .toList();
  }

  private Noisy noisy(String check, Tally tally) {
    double rate = length == 0 ? 0 : tally.findings * PER_WORDS / length;
    return new Noisy(check, tally.findings, tally.articles, rate);
  }
}
