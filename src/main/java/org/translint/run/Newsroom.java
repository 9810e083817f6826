package org.translint.run;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.config.FileRules;
import org.translint.config.Tuning;
import org.translint.decisions.Decisions;
import org.translint.language.AcceptedWords;
import org.translint.names.ledger.Ledger;
import org.translint.rules.HouseRules;
import org.translint.terms.Glossary;

/**
 * What a newsroom says itself.
 *
 * @param ledger of the names that it approves
 * @param glossary of the terms that it approves
 * @param words that no dictionary needs to have
 * @param rules of its own
 * @param files how they are read that do not say it themselves
 * @param rulings about what was found
 */
public record Newsroom(
    Ledger ledger,
    Glossary glossary,
    AcceptedWords words,
    HouseRules rules,
    FileRules files,
    Rulings rulings) {

  /** A newsroom that says nothing. */
  public static final Newsroom SILENT = of(Ledger.EMPTY, Glossary.EMPTY);

  /** A newsroom with names and terms alone. */
  public static Newsroom of(Ledger ledger, Glossary glossary) {
    return new Newsroom(
        ledger, glossary, AcceptedWords.NONE, HouseRules.NONE, FileRules.NONE, Rulings.NONE);
  }

  /** The same with rules of its own. */
  public Newsroom withRules(HouseRules newRules) {
    return new Newsroom(ledger, glossary, words, newRules, files, rulings);
  }

  /** The same with files that are read by rules. */
  public Newsroom withFiles(FileRules newFiles) {
    return new Newsroom(ledger, glossary, words, rules, newFiles, rulings);
  }

  /** The same with lines on which alone findings are told, or null for all. */
  public Newsroom withLines(@Nullable ChangedLines lines) {
    return new Newsroom(
        ledger,
        glossary,
        words,
        rules,
        files,
        new Rulings(rulings.decisions(), rulings.tuning(), rulings.checks(), lines));
  }

  /**
   * What decides which findings are told, and how bad they are.
   *
   * @param decisions about what was found
   * @param tuning of the checks
   * @param checks ids of all checks, which comments in articles may name; empty for any
   * @param lines on which alone findings are told, or null for all
   */
  public record Rulings(
      Decisions decisions, Tuning tuning, Set<String> checks, @Nullable ChangedLines lines) {

    /** All is told as it is found. */
    public static final Rulings NONE = new Rulings(Decisions.NONE, Tuning.NONE, Set.of(), null);

    public Rulings {
      checks = Set.copyOf(checks);
    }
  }
}
