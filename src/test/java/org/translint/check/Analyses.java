package org.translint.check;

import java.util.List;
import org.translint.language.Dictionary;
import org.translint.language.Sentence;
import org.translint.names.NameCluster;
import org.translint.names.ledger.Ledger;
import org.translint.names.source.SourceNaming;
import org.translint.rules.HouseRules;
import org.translint.terms.Glossary;
import org.translint.text.Document;

/** Analyses with parts that a test chooses. */
public final class Analyses {

  private Analyses() {}

  /** An analysis of {@code document} that knows nothing but its names. */
  public static Analysis of(Document document, List<NameCluster> names) {
    return of(document, List.of(), names);
  }

  /** An analysis of {@code document} that knows nothing but its sentences. */
  public static Analysis ofSentences(Document document, List<Sentence> sentences) {
    return of(document, sentences, List.of());
  }

  private static Analysis of(Document document, List<Sentence> sentences, List<NameCluster> names) {
    return new Analysis(
        document,
        null,
        sentences,
        List.of(),
        Dictionary.ALL_KNOWING,
        1,
        Ledger.EMPTY,
        Glossary.EMPTY,
        HouseRules.NONE,
        new Analysis.Parts(
            () -> names,
            article -> SourceNaming.NONE,
            List::of,
            List::of,
            List::of,
            article -> Alignment.NONE,
            article -> List.of()));
  }
}
