package org.translint.check.source;

import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.FigureReview;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.quantity.Quantity;
import org.translint.quantity.compare.Pair;
import org.translint.text.Span;

/**
 * Words what happened to the figures of an article.
 *
 * @param check that speaks
 * @param translation the article
 * @param source its source
 */
record FigureWording(CheckInfo check, Analysis translation, Analysis source) {

  /** The finding on a figure that is not the source's. */
  Finding changed(FigureReview review, Pair pair, String message) {
    Quantity before = pair.source().quantity();
    Quantity after = pair.target().quantity();
    Span place = FigurePlace.of(pair.target(), translation.text());
    return Finding.of(
            check,
            pair.isScaled() ? Severity.CRITICAL : Severity.MAJOR,
            review.confidence(),
            place,
            Messages.say(
                message, before.span().of(source.text()), after.span().of(translation.text())))
        .withSuggestions(
            FigureWriting.corrected(pair, place.of(translation.text()), translation.language()),
            Applicability.UNSAFE)
        .withRelated(List.of(new Related(source.document(), before.span())));
  }

  /** The finding on a figure that is the source's, but of another unit. */
  Finding otherUnit(FigureReview review, Pair pair) {
    Span before = pair.source().quantity().span();
    Span after = pair.target().quantity().span();
    return Finding.of(
            check,
            Severity.MAJOR,
            review.confidence(),
            after,
            Messages.say(
                "number-mismatch.unit", before.of(source.text()), after.of(translation.text())))
        .withRelated(List.of(new Related(source.document(), before)));
  }
}
