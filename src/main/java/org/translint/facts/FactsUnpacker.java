package org.translint.facts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.translint.check.Rendering;
import org.translint.check.TemplateBlock;
import org.translint.finding.Category;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Kind;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.names.NameUse;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.text.Translation;

/** Unpacks what {@link FactsPacker} packed, given the texts that it is about. */
final class FactsUnpacker {

  private final PackedInput in;
  private final DocumentUnpacker places;
  private final Document target;
  private final @Nullable Document source;

  FactsUnpacker(PackedInput in, Document target, @Nullable Document source) {
    this.in = in;
    this.places = new DocumentUnpacker(in);
    this.target = target;
    this.source = source;
  }

  /** The facts, as those of {@code story}. */
  Facts facts(String story) {
    Correspondence correspondence = places.correspondence();
    int words = in.integer();
    List<Finding> findings = in.all(this::finding);
    List<NameGroup> names = in.all(this::name);
    List<NameUse> uses = in.all(this::use);
    Set<Span> keptFigures = Set.copyOf(in.all(places::span));
    return new Facts(
        story,
        new Translation(target, source, correspondence),
        words,
        findings,
        names,
        uses,
        keptFigures,
        in.all(this::rendering),
        in.all(() -> new TemplateBlock(in.bits(), places.span(), in.flag())),
        in.all(() -> new CheckFailed(in.text(), in.text())));
  }

  private Finding finding() {
    return new Finding(
        in.text(),
        in.constant(Category.class),
        in.constant(Severity.class),
        in.fraction(),
        in.text(),
        places.span(),
        in.all(this::fix),
        in.textOrNull(),
        in.textOrNull(),
        in.all(this::related));
  }

  private Fix fix() {
    return new Fix(places.span(), in.text(), in.constant(Fix.Applicability.class));
  }

  private Related related() {
    Document where = in.flag() ? source : target;
    if (where == null) {
      throw new IllegalStateException(target.id() + ": a fact speaks of a source that is none");
    }
    return new Related(where, places.span(), in.textOrNull());
  }

  private NameGroup name() {
    return new NameGroup(
        in.text(),
        in.text(),
        in.constant(Kind.class),
        in.flag(),
        in.textOrNull(),
        in.constantOrNull(Because.class),
        in.textOrNull(),
        in.all(() -> new Variant(in.text(), in.textOrNull(), in.all(places::span))));
  }

  private NameUse use() {
    return new NameUse(
        in.text(),
        in.text(),
        in.text(),
        new TreeSet<>(in.all(in::text)),
        in.constant(Kind.class),
        in.textOrNull(),
        in.constantOrNull(Because.class),
        in.integer(),
        in.all(places::span));
  }

  private Rendering rendering() {
    return new Rendering(in.bits(), in.bits(), places.span(), places.span(), in.flag());
  }
}
