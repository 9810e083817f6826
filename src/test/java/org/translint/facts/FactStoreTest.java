package org.translint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.translint.finding.CheckFailed;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Span;

class FactStoreTest {

  private static final FileLines LINES =
      FileLines.ofPart("a\r\nb é 北\n\uD83D\uDE00 fin\rplus que cela\n".repeat(3), 5, 2);

  @Test
  void whatWasOnDiskIsWhatItWas() throws Exception {
    Facts facts =
        FactsFixture.facts(
            "a", FactsFixture.article("fr/a.xlf#1", LINES), new CheckFailed("grammar", "broke"));
    try (FactStore store = new FactStore(0)) {
      Facts back = store.get(store.add(facts));

      assertThat(back).isNotSameAs(facts);
      assertThat(back).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(facts);
      assertThat(back.document().place(new Span(0, 9)))
          .isEqualTo(facts.document().place(new Span(0, 9)));
    }
  }

  @Test
  void aPlaceInTheArticleOrItsSourceIsInTheTextThatCameBack() throws Exception {
    try (FactStore store = new FactStore(0)) {
      Facts back =
          store.get(store.add(FactsFixture.facts("a", FactsFixture.article("a#1", LINES))));

      List<Document> related =
          back.findings().stream().map(f -> f.related().get(0).document()).toList();
      assertThat(related.get(0)).isSameAs(back.document());
      assertThat(related.get(1)).isSameAs(back.source());
    }
  }

  @Test
  void theArticlesOfOneFileShareItsLinesAgain() throws Exception {
    try (FactStore store = new FactStore(0)) {
      int one = store.add(FactsFixture.facts("a", FactsFixture.article("a#1", LINES)));
      int other = store.add(FactsFixture.facts("b", FactsFixture.article("a#2", LINES)));

      assertThat(store.get(one).document().id()).isEqualTo("a#1");
      assertThat(store.get(other).document().id()).isEqualTo("a#2");
      assertThat(store.get(other).document().sourceMap().lines())
          .isSameAs(store.get(one).document().sourceMap().lines());
    }
  }

  @Test
  void theFirstArticlesStayInMemoryAndTheRestDoesNot() throws Exception {
    Facts facts = FactsFixture.facts("a", FactsFixture.article("a#1", LINES));
    int size = facts.document().text().length() + "Ibu Lea".length();
    try (FactStore store = new FactStore(2L * size)) {
      List<Facts> back = Stream.generate(() -> store.get(store.add(facts))).limit(3).toList();

      assertThat(back.get(0)).isSameAs(facts);
      assertThat(back.get(1)).isSameAs(facts);
      assertThat(back.get(2)).isNotSameAs(facts).usingRecursiveComparison().isEqualTo(facts);
    }
  }

  @Test
  void aThreadThatIsInterruptedSpoilsNothingForOthers() throws Exception {
    Facts facts = FactsFixture.facts("a", FactsFixture.article("a#1", LINES));
    try (FactStore store = new FactStore(0)) {
      int before = store.add(facts);
      Thread.currentThread().interrupt();
      int interrupted = store.add(facts);
      store.get(interrupted);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(store.get(before)).usingRecursiveComparison().isEqualTo(facts);
    }
  }

  @Test
  void nothingIsLeftOnDisk() throws Exception {
    List<Path> before = left();
    try (FactStore store = new FactStore(0)) {
      store.add(FactsFixture.facts("a", FactsFixture.article("a#1", LINES)));
    }
    assertThat(left()).isEqualTo(before);
  }

  private static List<Path> left() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.toString().endsWith(".facts")).sorted().toList();
    }
  }
}
