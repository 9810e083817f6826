package org.translint.run;

import java.util.Set;
import org.translint.decisions.Decisions;
import org.translint.language.AcceptedWords;
import org.translint.names.ledger.Ledger;
import org.translint.terms.Glossary;

/**
 * What a newsroom says itself.
 *
 * @param ledger of the names that it approves
 * @param glossary of the terms that it approves
 * @param words that no dictionary needs to have
 * @param decisions about what was found
 * @param checks ids of all checks, which comments in articles may name; empty for any
 */
public record Newsroom(
    Ledger ledger,
    Glossary glossary,
    AcceptedWords words,
    Decisions decisions,
    Set<String> checks) {

  public Newsroom {
    checks = Set.copyOf(checks);
  }

  /** A newsroom that says nothing. */
  public static final Newsroom SILENT = of(Ledger.EMPTY, Glossary.EMPTY);

  /** A newsroom with names and terms alone. */
  public static Newsroom of(Ledger ledger, Glossary glossary) {
    return new Newsroom(ledger, glossary, AcceptedWords.NONE, Decisions.NONE, Set.of());
  }
}
