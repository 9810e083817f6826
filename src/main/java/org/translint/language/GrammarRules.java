package org.translint.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The curated choice of the grammar engine's rules for one language: {@code
 * language/<code>/grammar.tsv}.
 *
 * <p>A line is a rule's id, with or without its number within a group, or {@code category:ID}; what
 * was decided; the MQM category; and why. The most specific line decides; a rule without any is on.
 * {@code on words} and {@code sure words} hold for common words only: where a name stands in the
 * match, it is neutral.
 */
public final class GrammarRules {

  /** What was decided about a rule. */
  public enum Decision {
    /** Right at least nine times of ten on the texts that the choice was measured on. */
    SURE,
    ON,
    /** As sure; reported once in an article, however often it repeats. */
    ONCE,
    /** Reported as neutral. */
    NEUTRAL,
    OFF
  }

  /**
   * What was decided about a rule, and the kind of fault that it finds.
   *
   * @param commonWordsOnly whether the decision is of matches without names in them; the engine
   *     guesses the gender, the number and the first sound of a name
   * @param category an MQM path
   */
  public record Verdict(Decision decision, boolean commonWordsOnly, String category) {}

  private static final String COMMON_WORDS_ONLY = " words";
  private static final Verdict UNLISTED =
      new Verdict(Decision.ON, false, "linguistic-conventions/grammar");

  private final Map<String, Verdict> verdicts;

  private GrammarRules(Map<String, Verdict> verdicts) {
    this.verdicts = verdicts;
  }

  /** The choice for a language; everything is on where there is none. */
  public static GrammarRules load(String code) {
    Map<String, Verdict> verdicts = new HashMap<>();
    for (String line : DataFile.find("language/" + code + "/grammar.tsv").orElse(List.of())) {
      String[] row = line.split("\t", -1);
      boolean commonWordsOnly = row[1].endsWith(COMMON_WORDS_ONLY);
      Decision decision =
          switch (row[1].replace(COMMON_WORDS_ONLY, "")) {
            case "sure" -> Decision.SURE;
            case "on" -> Decision.ON;
            case "once" -> Decision.ONCE;
            case "neutral" -> Decision.NEUTRAL;
            case "off" -> Decision.OFF;
            default -> throw new IllegalArgumentException(code + "/grammar.tsv: " + line);
          };
      verdicts.put(row[0], new Verdict(decision, commonWordsOnly, row[2]));
    }
    return new GrammarRules(Map.copyOf(verdicts));
  }

  /**
   * What was decided about a rule.
   *
   * @param fullId with its number within a group, {@code ID[2]}
   * @param id without
   * @param madeForMatch whether the engine made the id for one match by adding to another rule's
   * @param category the engine's own category
   */
  Verdict verdict(String fullId, String id, boolean madeForMatch, String category) {
    return find(fullId)
        .or(() -> find(id))
        .or(() -> madeForMatch ? findBeginning(id) : Optional.empty())
        .or(() -> find("category:" + category))
        .orElse(UNLISTED);
  }

  private Optional<Verdict> findBeginning(String id) {
    for (int end = id.lastIndexOf('_'); end > 0; end = id.lastIndexOf('_', end - 1)) {
      @Nullable Verdict verdict = verdicts.get(id.substring(0, end));
      if (verdict != null) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  private Optional<Verdict> find(String key) {
    return Optional.ofNullable(verdicts.get(key));
  }
}
