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
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.names.NameUse;
import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Code;
import org.translint.text.Comment;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.SourceMap;
import org.translint.text.Span;
import org.translint.text.Translation;

/** Facts that have everything facts can have. */
final class FactsFixture {

  /** With half a surrogate pair, which a JSON escape can bring. */
  static final String TEXT = "Léa 北京 \uD83D\uDE00\n\uD83D seule";

  private FactsFixture() {}

  /** A document of a file with these lines. */
  static Document document(String id, String text, FileLines lines) {
    SourceMap.Builder map = new SourceMap.Builder();
    map.add(0, 3, 10, 13);
    map.add(3, 4, 13, 19);
    map.add(4, text.length(), 30, 30 + text.length() - 4);
    return new Document(
        id,
        "fr/a.xlf",
        "fr",
        text,
        List.of(
            new Block(Block.Kind.TITLE, new Span(0, 3)),
            new Block(Block.Kind.PARAGRAPH, new Span(4, text.length()))),
        map.build(lines),
        List.of(new Comment("translint-ignore grammar", 3, new Span(2, 9))),
        List.of(new Code(Code.Kind.OPEN, "1", "<b>", 0)),
        List.of(
            new Label(new Span(0, 1), new Place.InText(new Span(5, 9), 1, 2, 3, 4)),
            new Label(new Span(1, 2), new Place.InParagraph(Place.InParagraph.Part.FOOTNOTE, 7)),
            new Label(new Span(2, 3), new Place.InCell(1, 2, 3)),
            new Label(new Span(3, 4), new Place.InSegment("s1")),
            new Label(new Span(4, 5), new Place.InField("12", "/body/0")),
            new Label(new Span(5, 6), new Place.InCue(4, "00:01:02,500"))));
  }

  /** An article of a file with these lines, and its source. */
  static Translation article(String id, FileLines lines) {
    return new Translation(
        document(id, TEXT, lines), document(id + ":source", "Ibu Lea", lines), Correspondence.NONE);
  }

  static Facts facts(String story, Translation article, CheckFailed... failed) {
    Document source = article.source();
    return new Facts(
        story,
        new Translation(
            article.target(),
            source,
            new Correspondence(
                List.of(new AlignedPair(new Span(0, 3), new Span(0, 4), 0.25, true)),
                List.of(new AlignedPair(Span.at(3), new Span(4, 7), 1, false)))),
        431,
        List.of(finding(article.target(), null), finding(article.target(), source)),
        List.of(
            new NameGroup(
                "n1",
                "Léa",
                NameGroup.Kind.PERSON,
                false,
                "Léa",
                NameGroup.Because.LEDGER,
                null,
                List.of(new NameGroup.Variant("北京", "Beijing", List.of(new Span(4, 6)))))),
        List.of(
            new NameUse(
                "fr",
                "Léa",
                "Léa B.",
                new TreeSet<>(Set.of("Zoé", "Anne")),
                NameGroup.Kind.UNKNOWN,
                "Lea",
                null,
                3,
                List.of(new Span(0, 3)))),
        Set.of(new Span(2, 5), new Span(0, 1)),
        List.of(new Rendering(Long.MIN_VALUE, -1, new Span(0, 3), new Span(0, 4), true)),
        List.of(new TemplateBlock(Long.MAX_VALUE, new Span(0, 3), false)),
        List.of(failed));
  }

  private static Finding finding(Document article, @Nullable Document related) {
    return new Finding(
        "name-inconsistent",
        Category.INCONSISTENT_USE,
        Severity.MAJOR,
        0.1 + 0.2,
        "Écrivez « Léa ».",
        new Span(0, 3),
        List.of(new Fix(Span.at(3), "", Fix.Applicability.DISPLAY)),
        related == null ? null : "n1",
        related == null ? "RULE" : null,
        List.of(new Related(related == null ? article : related, new Span(0, 3), "Léa")));
  }
}
