package org.translint.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.translint.decisions.Decision.Kind;
import org.translint.decisions.Decision.Place;
import org.translint.decisions.Decision.Stamp;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckPage;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Block;
import org.translint.text.Comment;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class DecisionsTest {

  private static final Stamp STAMP = new Stamp("2026-11-24", "", "");
  private static final String ID = "0123456789abcdef";
  private static final String FOOTER = "This text was made by a machine.";

  private static Document article(String id, String language, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks =
        List.of(paragraphs).stream()
            .map(p -> new Span(text.indexOf(p), text.indexOf(p) + p.length()))
            .map(span -> new Block(Block.Kind.PARAGRAPH, span))
            .toList();
    return new Document(id, id, language, text, blocks, SourceMap.identity(text));
  }

  private static Finding finding(Document article, String check, Category category, String at) {
    int start = article.text().indexOf(at);
    Span span = new Span(start, start + at.length());
    return new Finding(
        check, category, Severity.MINOR, 0.9, "", span, List.of(), null, null, List.of());
  }

  private static boolean accepts(Kind kind, String value, String language, Finding f, Document d) {
    Decision decision = Decision.of(kind, value, language, Place.NONE, STAMP);
    return !new Decisions(List.of(decision))
        .accepting(f, ID, new Decisions.Article(d, List.of()))
        .isEmpty();
  }

  @Test
  void whatIsMissingAtTheEndIsSilencedWithItsBlockButNotInTheNextOne() {
    String text = "Un.\n\nDeux.\n\nTrois.";
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.PARAGRAPH, new Span(0, 3)),
            new Block(Block.Kind.PARAGRAPH, new Span(5, 10)),
            new Block(Block.Kind.PARAGRAPH, new Span(12, 18)));
    Span inFile = Span.at(0);
    Document article =
        new Document(
            "a",
            "a",
            "fr",
            text,
            blocks,
            SourceMap.identity(text),
            List.of(
                new Comment("translint-disable spacing: why", 0, inFile),
                new Comment("translint-enable spacing", 5, inFile),
                new Comment("translint-disable-next sentence-missing: why", 12, inFile)));
    Silences silences = new Silences(article, Set.of());

    assertThat(silences.accepting(missing("sentence-missing", 18))).hasSize(1);
    assertThat(silences.accepting(missing("spacing", 3))).hasSize(1);
    assertThat(silences.accepting(missing("spacing", 5))).isEmpty();
  }

  private static Finding missing(String check, int at) {
    return new Finding(
        check,
        Category.SPELLING,
        Severity.MINOR,
        0.9,
        "",
        Span.at(at),
        List.of(),
        null,
        null,
        List.of());
  }

  @Test
  void acceptsAFindingByItsFingerprintAlone() {
    Document article = article("a", "en", "The zebus are here.");
    Finding finding = finding(article, "unknown-word", Category.SPELLING, "zebus");

    assertThat(accepts(Kind.FINDING, ID, "", finding, article)).isTrue();
    assertThat(accepts(Kind.FINDING, "f".repeat(16), "", finding, article)).isFalse();
    assertThat(Decisions.NONE.accepting(finding, ID, new Decisions.Article(article, List.of())))
        .isEmpty();
  }

  @Test
  void acceptsAWordInItsLanguageWhereSpellingBlamesIt() {
    Document article = article("a", "en", "The zebus are here.");
    Finding spelling = finding(article, "unknown-word", Category.SPELLING, "zebus");
    Finding number = finding(article, "number-mismatch", Category.NUMBER, "zebus");

    assertThat(accepts(Kind.WORD, "zebu", "", spelling, article)).isTrue();
    assertThat(accepts(Kind.WORD, "zebu", "en-GB", spelling, article)).isTrue();
    assertThat(accepts(Kind.WORD, "zebu", "fr", spelling, article)).isFalse();
    assertThat(accepts(Kind.WORD, "zebu", "", number, article)).isFalse();
  }

  @Test
  void acceptsAFormOfANameAloneOrInTheFullNameThatWasAccepted() {
    Document article = article("a", "fr", "Viktor Sharanov parle. Boris Sharanov aussi.");
    String check = "name-inconsistent";
    Finding name = finding(article, check, Category.INCONSISTENT_USE, "Sharanov");
    Finding second =
        finding(article, check, Category.INCONSISTENT_USE, "Sharanov aussi")
            .withSeverity(Severity.MAJOR);

    assertThat(accepts(Kind.NAME, "Sharanov", "fr", name, article)).isTrue();
    assertThat(accepts(Kind.NAME, "Viktor Sharanov", "", name, article)).isTrue();
    assertThat(accepts(Kind.NAME, "Boris Sharanov", "", name, article)).isFalse();
    assertThat(accepts(Kind.NAME, "Sharanov", "", second, article)).isFalse();
    assertThat(accepts(Kind.WORD, "Sharanov", "fr", name, article)).isFalse();
  }

  @Test
  void acceptsEverythingInARecurringParagraphWhateverItsSpaces() {
    Document first = article("a", "fr", "Un fait.", FOOTER);
    Document other = article("b", "fr", "Un autre fait.", FOOTER.replace(" was", "\u00A0 WAS"));
    String digest = ParagraphDigest.of(FOOTER);
    Finding whole = finding(first, "wrong-language", Category.UNTRANSLATED, FOOTER);
    Finding part = finding(other, "grammar", Category.GRAMMAR, "machine");
    Finding outside = finding(other, "grammar", Category.GRAMMAR, "autre");

    assertThat(accepts(Kind.TEXT, digest, "fr", whole, first)).isTrue();
    assertThat(accepts(Kind.TEXT, digest, "", part, other)).isTrue();
    assertThat(accepts(Kind.TEXT, digest, "en", part, other)).isFalse();
    assertThat(accepts(Kind.TEXT, digest, "", outside, other)).isFalse();
  }

  @Test
  void whatRecursOverTheBatchIsAcceptedByWhatItSays() {
    DecisionMaker maker = new DecisionMaker(STAMP);
    Document first = article("a", "fr", "Le zebra-ikat est là.", FOOTER);
    Document other = article("b", "fr", "Zebra-ikat, donc.", FOOTER);
    Finding footer = finding(first, "template-text", Category.UNTRANSLATED, FOOTER);
    Span there = new Span(other.text().indexOf(FOOTER), other.text().length());

    Decision once = maker.accepting(footer, ID, first);
    Decision again =
        maker.accepting(footer.withRelated(List.of(new Related(other, there))), ID, first);

    assertThat(once.kind()).isEqualTo(Kind.FINDING);
    assertThat(once.value()).isEqualTo(ID);
    assertThat(once.place()).isEqualTo(new Place("a", "template-text", FOOTER));
    assertThat(again.kind()).isEqualTo(Kind.TEXT);
    assertThat(again.value()).isEqualTo(ParagraphDigest.of(FOOTER));
    assertThat(again.language()).isEqualTo("fr");
  }

  @Test
  void aSurelyMisspeltWordIsAcceptedInItsPlaceAndATermEverywhere() {
    DecisionMaker maker = new DecisionMaker(STAMP);
    Document first = article("a", "fr", "Le zebuka est là.");
    Document other = article("b", "fr", "Zebuka, donc.");
    List<Related> elsewhere = List.of(new Related(other, new Span(0, 6)));
    Finding sure =
        finding(first, "unknown-word", Category.SPELLING, "zebuka").withRelated(elsewhere);
    Finding term =
        Finding.of(
                new CheckInfo(
                    "unknown-word",
                    Category.SPELLING,
                    CheckInfo.Maturity.STABLE,
                    CheckPage.parse("# Unknown")),
                Severity.MINOR,
                0.5,
                sure.span(),
                "")
            .withRelated(elsewhere);

    assertThat(maker.accepting(sure, ID, first).kind()).isEqualTo(Kind.FINDING);
    assertThat(maker.accepting(term, ID, first).kind()).isEqualTo(Kind.WORD);
    assertThat(maker.accepting(term, ID, first).value()).isEqualTo("zebuka");
  }

  @Test
  void anExcerptIsShortAndOnOneLine() {
    Document article = article("a", "fr", "mot\n" + "😀".repeat(80));
    Finding finding = finding(article, "grammar", Category.GRAMMAR, article.text());

    assertThat(new DecisionMaker(STAMP).accepting(finding, ID, article).place().what())
        .startsWith("mot 😀")
        .endsWith("😀…")
        .hasSizeLessThan(65);
  }
}
