package org.translint.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.language.Sentence;
import org.translint.language.SentenceSplitter;
import org.translint.terms.Term.Status;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class TermFinderTest {

  private static List<Occurrence> find(String language, String text, String... terms) {
    List<Concept> concepts = new ArrayList<>();
    for (String term : terms) {
      concepts.add(new Concept(term, List.of(new Term(term, language, Status.APPROVED))));
    }
    TermFinder finder = new Glossary(concepts).finder(language);
    List<Occurrence> found = new ArrayList<>();
    for (Sentence sentence : sentences(language, text)) {
      found.addAll(finder.find(sentence, text));
    }
    return found;
  }

  private static List<Sentence> sentences(String language, String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new SentenceSplitter(language)
        .split(new Document("a", "a", language, text, List.of(block), SourceMap.identity(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | banque centrale  | Les banques centrales attendent. | banques centrales
          fr | État d’urgence   | L’état d'urgence est levé.       | état d'urgence
          fr | cessez-le-feu    | Un cessez le feu est signé.      | cessez le feu
          fr | zone tampon      | La zone-tampon est vide.         | zone-tampon
          en | ceasefire        | The ceasefire’s end came early.  | ceasefire’s
          en | IMF              | The IMF's chief left.            | IMF's
          id | pengungsi        | Pengungsi-pengungsi itu pergi.   | Pengungsi
          id | kapal nelayan    | Kapal nelayannya tenggelam.      | Kapal nelayannya
          ar | بنك مركزي        | قال البنك المركزي إنه ينتظر.     | البنك المركزي
          zh | 央行             | 昨天央行开会。                   | 央行
          zh | IMF              | 昨天ＩＭＦ开会。                 | ＩＭＦ
          ja | パンデミック     | ﾊﾟﾝﾃﾞﾐｯｸの後に。                 | ﾊﾟﾝﾃﾞﾐｯｸ
          th | ธนาคารกลาง       | วันนี้ธนาคารกลางประกาศ           | ธนาคารกลาง
          """)
  void findsATermInTheFormsOfItsLanguage(
      String language, String term, String text, String expected) {
    List<Occurrence> found = find(language, text, term);

    assertThat(found).isNotEmpty();
    assertThat(found.get(0).span().of(text)).isEqualTo(expected);
    assertThat(found.get(0).isPlain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | US          | Give us bread.
          en | WHO         | Who came?
          fr | banque centrale | La banque, centrale ou non, attend.
          fr | arme        | L’armée avance.
          id | masalah     | Pada masa itu mereka pergi.
          zh | IMF         | 昨天imf开会。
          """)
  void findsNoOtherWords(String language, String term, String text) {
    assertThat(find(language, text, term)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id | buruh        | Menurut Partai Buruh, hujan akan turun.
          en | central bank | The European Central Bank waits.
          en | house        | The house-boat sank.
          ja | バンク       | メディアバンクは閉まった。
          zh | IMF          | 昨天IMFOO开会。
          """)
  void isNotSureOfWhatIsAPartOfANameOrWord(String language, String term, String text) {
    assertThat(find(language, text, term)).isNotEmpty().noneMatch(Occurrence::isPlain);
  }

  @Test
  void keepsTheLongestTermOfThoseThatStandInOneAnother() {
    List<Occurrence> found =
        find("id", "Kata bank sentral, bank itu tutup.", "bank", "bank sentral", "sentral");

    assertThat(found).hasSize(4);
    assertThat(Occurrence.longest(found))
        .extracting(o -> o.concept().id())
        .containsExactly("bank sentral", "bank");
  }

  @Test
  void saysThatADerivedOrPartedTermMayBeMeant() {
    Term term = new Term("banque centrale", "fr", Status.APPROVED);
    TermFinder finder = new Glossary(List.of(new Concept("c", List.of(term)))).finder("fr");

    assertThat(sentences("fr", "La banque, dite centrale, attend."))
        .allMatch(s -> finder.maySay(term, s));
    assertThat(sentences("fr", "La banque principale attend."))
        .noneMatch(s -> finder.maySay(term, s));
  }

  @Test
  void staysFastWithTenThousandTerms() {
    Random random = new Random(20211);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      words.add(Integer.toString(random.nextInt(Integer.MAX_VALUE), 36).replaceAll("[0-9]", "a"));
    }
    String[] terms = new String[10_000];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = words.get(random.nextInt(words.size())) + " " + words.get(i % words.size());
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append(words.get(random.nextInt(words.size()))).append(i % 20 == 19 ? ". " : " ");
    }
    for (String language : List.of("en", "zh")) {
      find(language, "", terms);
      assertThat(
              assertTimeout(Duration.ofSeconds(20), () -> find(language, text.toString(), terms)))
          .as("seed 20211, " + language)
          .allMatch(o -> o.span().end() <= text.length());
    }
  }
}
