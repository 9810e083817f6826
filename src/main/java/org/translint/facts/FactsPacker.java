package org.translint.facts;

import java.util.Comparator;
import org.translint.check.Rendering;
import org.translint.check.TemplateBlock;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Related;
import org.translint.names.NameUse;
import org.translint.text.Document;
import org.translint.text.Span;

/** Packs facts without the texts that they are about. */
final class FactsPacker {

  private final PackedOutput out;
  private final DocumentPacker places;

  FactsPacker(PackedOutput out) {
    this.out = out;
    this.places = new DocumentPacker(out);
  }

  /** All of the facts but the story and both texts. */
  void facts(Facts facts) {
    places.correspondence(facts.translation().correspondence());
    out.number(facts.words());
    out.all(facts.findings(), finding -> finding(finding, facts));
    out.all(facts.names(), this::name);
    out.all(facts.nameUses(), this::use);
    // A set has no order, and the same facts are the same bytes.
    out.all(
        facts.keptFigures().stream().sorted(Comparator.<Span>naturalOrder()).toList(),
        places::span);
    out.all(facts.renderings(), this::rendering);
    out.all(facts.blocks(), this::block);
    out.all(facts.failedChecks(), this::failed);
  }

  private void finding(Finding finding, Facts facts) {
    out.text(finding.check());
    out.constant(finding.category());
    out.constant(finding.severity());
    out.fraction(finding.confidence());
    out.text(finding.message());
    places.span(finding.span());
    out.all(finding.fixes(), this::fix);
    out.text(finding.group());
    out.text(finding.rule());
    out.all(finding.related(), related -> related(related, facts));
  }

  private void fix(Fix fix) {
    places.span(fix.span());
    out.text(fix.replacement());
    out.constant(fix.applicability());
  }

  // An article that is its own source is in both texts, which look alike.
  @SuppressWarnings("ReferenceEquality")
  private void related(Related related, Facts facts) {
    Document where = related.document();
    boolean isSource = where == facts.source();
    if (!isSource && where != facts.document()) {
      throw new IllegalStateException(
          facts.document().id() + ": a fact speaks of another article, " + where.id());
    }
    out.flag(isSource);
    places.span(related.span());
    out.text(related.replacement());
  }

  private void name(NameGroup name) {
    out.text(name.group());
    out.text(name.name());
    out.constant(name.kind());
    out.flag(name.consistent());
    out.text(name.preferred());
    out.constant(name.because());
    out.text(name.sourceName());
    out.all(name.variants(), this::variant);
  }

  private void variant(Variant variant) {
    out.text(variant.text());
    out.text(variant.reading());
    out.all(variant.spans(), places::span);
  }

  private void use(NameUse use) {
    out.text(use.language());
    out.text(use.form());
    out.text(use.fullName());
    out.all(use.givenNames(), out::text);
    out.constant(use.kind());
    out.text(use.sourceName());
    out.constant(use.because());
    out.number(use.person());
    out.all(use.spans(), places::span);
  }

  private void rendering(Rendering rendering) {
    out.bits(rendering.sentence());
    out.bits(rendering.wording());
    places.span(rendering.source());
    places.span(rendering.target());
    out.flag(rendering.isLong());
  }

  private void block(TemplateBlock block) {
    out.bits(block.digest());
    places.span(block.span());
    out.flag(block.isAtEdge());
  }

  private void failed(CheckFailed failed) {
    out.text(failed.check());
    out.text(failed.reason());
  }
}
