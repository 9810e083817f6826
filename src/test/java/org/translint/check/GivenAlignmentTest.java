package org.translint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.language.Languages;
import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/** What a file says of its segments is believed, and only sentences inside them are aligned. */
class GivenAlignmentTest {

  private static final Languages LANGUAGES = new Languages();

  private static Document document(String language, String... segments) {
    String text = String.join("\n\n", segments);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String segment : segments) {
      if (!segment.isEmpty()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + segment.length())));
      }
      at += segment.length() + 2;
    }
    return new Document(language, language, language, text, blocks, SourceMap.identity(text));
  }

  private static AlignedPair pair(Document source, String from, Document target, String to) {
    return new AlignedPair(span(source, from), span(target, to), 1, false);
  }

  private static Span span(Document document, String text) {
    int start = document.text().indexOf(text);
    return new Span(start, start + text.length());
  }

  @Test
  void segmentsStayPairedThoughTheirLengthsSpeakAgainstIt() {
    Document source =
        document(
            "id",
            "Gubernur tiba.",
            "Hujan deras mengguyur kota itu sejak pagi, dan pasar tutup sampai sore.",
            "Selesai.");
    Document target =
        document(
            "fr",
            "Le gouverneur est arrivé ce matin par le premier train, et il est reparti le soir.",
            "Il pleut.",
            "Fini.");
    Correspondence given =
        new Correspondence(
            List.of(
                pair(
                    source,
                    "Gubernur tiba.",
                    target,
                    target.blocks().get(0).span().of(target.text())),
                pair(source, source.blocks().get(1).span().of(source.text()), target, "Il pleut."),
                pair(source, "Selesai.", target, "Fini.")),
            List.of());

    List<AlignedPassage> passages = align(source, target, given).paragraphs();

    assertThat(passages).hasSize(3);
    assertThat(passages.get(1).sourceSpan()).isEqualTo(source.blocks().get(1).span());
    assertThat(passages.get(1).targetSpan().of(target.text())).isEqualTo("Il pleut.");
  }

  @Test
  void sentencesInsideOneSegmentAreAligned() {
    Document source =
        document("id", "Harga beras naik 12 persen. Menteri Sutrisno diam. Petani senang.");
    Document target =
        document(
            "fr",
            "Le prix du riz a augmenté de 12 pour cent. Le ministre Sutrisno se tait. Les paysans"
                + " sont contents.");
    Correspondence given =
        new Correspondence(
            List.of(
                new AlignedPair(
                    source.blocks().get(0).span(), target.blocks().get(0).span(), 1, false)),
            List.of());

    List<AlignedPassage> passages = align(source, target, given).sentences();

    assertThat(passages).hasSize(3);
    assertThat(passages.get(1).sourceSpan().of(source.text())).isEqualTo("Menteri Sutrisno diam.");
    assertThat(passages.get(1).targetSpan().of(target.text()))
        .isEqualTo("Le ministre Sutrisno se tait.");
  }

  @Test
  void aSegmentWithoutTranslationIsOneThatIsMissing() {
    Document source = document("id", "Hujan turun.", "Sungai meluap di tiga desa.");
    Document target = document("fr", "Il pleut.", "");
    Correspondence given =
        new Correspondence(
            List.of(
                pair(source, "Hujan turun.", target, "Il pleut."),
                new AlignedPair(source.blocks().get(1).span(), Span.at(11), 1, false)),
            List.of());

    List<AlignedPassage> passages = align(source, target, given).paragraphs();

    assertThat(passages).hasSize(2);
    assertThat(passages.get(1).target()).isEmpty();
    assertThat(passages.get(1).sourceSpan().of(source.text()))
        .isEqualTo("Sungai meluap di tiga desa.");
  }

  private static Alignment align(Document source, Document target, Correspondence given) {
    Analyzer analyzer = new Analyzer(LANGUAGES);
    Analysis from = analyzer.analyse(source);
    return analyzer.analyse(target, from, given).alignment();
  }
}
