package org.translint.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.check.BatchArticle;
import org.translint.check.Rendering;
import org.translint.check.TemplateBlock;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.names.NameUse;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.text.Translation;

/**
 * What one article with its source yields: a pure function of their text, their languages and the
 * settings, so that it can be computed on any thread, and kept.
 *
 * @param story what the article shares with the other translations of its source
 * @param translation the article and its source
 * @param words how many words it has
 * @param findings of all checks, before the batch is known and one fault has one finding
 * @param names the names in it
 * @param nameUses the same as the batch is told of them
 * @param keptFigures where the source has quantities that the article renders rightly
 * @param renderings how it renders sentences of its source
 * @param blocks its paragraphs, as far as they may belong to a template
 * @param failedChecks checks that broke on it
 */
public record Facts(
    String story,
    Translation translation,
    int words,
    List<Finding> findings,
    List<NameGroup> names,
    List<NameUse> nameUses,
    Set<Span> keptFigures,
    List<Rendering> renderings,
    List<TemplateBlock> blocks,
    List<CheckFailed> failedChecks) {

  public Facts {
    findings = List.copyOf(findings);
    names = List.copyOf(names);
    nameUses = List.copyOf(nameUses);
    keptFigures = Set.copyOf(keptFigures);
    renderings = List.copyOf(renderings);
    blocks = List.copyOf(blocks);
    failedChecks = List.copyOf(failedChecks);
  }

  /** The article. */
  public Document document() {
    return translation.target();
  }

  /** Its source, or null. */
  public @Nullable Document source() {
    return translation.source();
  }

  /** What batch checks see of the article. */
  public BatchArticle inBatch() {
    return new BatchArticle(document(), source(), nameUses);
  }
}
