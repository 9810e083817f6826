package org.translint.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.translint.check.Check;
import org.translint.check.catalog.Catalog;
import org.translint.config.Limits;
import org.translint.config.NamesScope;
import org.translint.facts.FactCache;
import org.translint.facts.FactStore;
import org.translint.language.Languages;
import org.translint.names.ledger.Ledger;
import org.translint.read.file.Input;
import org.translint.terms.Glossary;

/** Runs everything on a text, as the command line would: real readers, real engines, all checks. */
public final class Linting {

  /** Shared, so that the dictionaries of a language are loaded once in all tests. */
  private static final Languages LANGUAGES = new Languages();

  private Linting() {}

  /** The outcome for one article. */
  public static Outcome.Checked lint(String name, String language, String text) {
    return lint(name, language, text, Ledger.EMPTY);
  }

  /** The outcome for one article of a newsroom with a name ledger. */
  public static Outcome.Checked lint(String name, String language, String text, Ledger ledger) {
    Input input = new Input.InMemory(name, text.getBytes(StandardCharsets.UTF_8));
    List<Assignment> work = List.of(new Assignment(input, language, null, null, name));
    return (Outcome.Checked) run(work, ledger).get(0);
  }

  /** The outcome for one article of a newsroom with a name ledger and a glossary. */
  public static Outcome.Checked lint(
      String name, String language, String text, Ledger ledger, Glossary glossary) {
    Input input = new Input.InMemory(name, text.getBytes(StandardCharsets.UTF_8));
    List<Assignment> work = List.of(new Assignment(input, language, null, null, name));
    return (Outcome.Checked) run(work, ledger, glossary).get(0);
  }

  /** The outcome for one translation beside its source. */
  public static Outcome.Checked lint(
      String name,
      String language,
      String text,
      Ledger ledger,
      String sourceLanguage,
      String source) {
    Input target = new Input.InMemory(name, text.getBytes(StandardCharsets.UTF_8));
    Input original =
        new Input.InMemory(
            sourceLanguage + "/source-of-" + name, source.getBytes(StandardCharsets.UTF_8));
    List<Assignment> work =
        List.of(new Assignment(target, language, original, sourceLanguage, name));
    return (Outcome.Checked) run(work, ledger).get(0);
  }

  /** The outcomes of a batch, in the order in which they came. */
  public static List<Outcome> run(List<Assignment> work, int jobs) {
    return run(LANGUAGES, Ledger.EMPTY, Glossary.EMPTY, Catalog.checks(), work, jobs);
  }

  /** The outcomes of a batch of a newsroom with a name ledger. */
  public static List<Outcome> run(List<Assignment> work, Ledger ledger) {
    return run(work, ledger, Glossary.EMPTY);
  }

  /** The outcomes of a batch of a newsroom that says more. */
  public static List<Outcome> run(List<Assignment> work, Newsroom newsroom) {
    return run(LANGUAGES, newsroom, Catalog.checks(), work, 1);
  }

  /** The outcomes of a batch of a newsroom with a name ledger and a glossary. */
  public static List<Outcome> run(List<Assignment> work, Ledger ledger, Glossary glossary) {
    return run(LANGUAGES, ledger, glossary, Catalog.checks(), work, 1);
  }

  /** The same with other parts. */
  static List<Outcome> run(
      Languages languages, List<Check> checks, List<Assignment> work, int jobs) {
    return run(languages, Ledger.EMPTY, Glossary.EMPTY, checks, work, jobs);
  }

  private static List<Outcome> run(
      Languages languages,
      Ledger ledger,
      Glossary glossary,
      List<Check> checks,
      List<Assignment> work,
      int jobs) {
    return run(languages, Newsroom.of(ledger, glossary), checks, work, jobs);
  }

  private static List<Outcome> run(
      Languages languages, Newsroom newsroom, List<Check> checks, List<Assignment> work, int jobs) {
    List<Outcome> outcomes = new ArrayList<>();
    // Nothing stays in memory, so that whatever is linted here has been packed and unpacked.
    try (Run run =
        new Run(
            languages,
            newsroom,
            checks,
            new Manner(StandardCharsets.UTF_8, NamesScope.BATCH, jobs, Limits.DEFAULT),
            Progress.SILENT,
            FactCache.NONE,
            new FactStore(0))) {
      run.execute(work, outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return outcomes;
  }
}
