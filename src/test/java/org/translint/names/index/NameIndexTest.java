package org.translint.names.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.names.NameUse;

class NameIndexTest {

  private static final List<String> PEOPLE =
      List.of(
          "António Guterres",
          "António Gutteres",
          "Viktor Charanov",
          "Viktor Sharanov",
          "Olga Charanova",
          "Ana Guterres",
          "Guterres",
          "Marie Thornbury",
          "Marie Thornberry");

  @TempDir Path folder;

  private NameIndex index(NameUse... uses) throws IOException {
    try (NameIndexWriter writer = NameIndexWriter.open(folder)) {
      for (int i = 0; i < uses.length; i++) {
        writer.add("fr/" + i + ".txt", List.of(uses[i]));
      }
      return writer.finish();
    }
  }

  private static List<String> neighbours(NameIndex index, String form) throws IOException {
    return index.neighbours(index.find("fr", form).orElseThrow(), 10).stream()
        .map(IndexedForm::form)
        .toList();
  }

  @Test
  void formsThatSoundAlikeAreNeighboursAndOthersAreNot() throws IOException {
    try (NameIndex index =
        index(Uses.full("Viktor Charanov"), Uses.full("V Sharanov"), Uses.full("Ana Guterres"))) {
      assertThat(neighbours(index, "Charanov")).containsExactly("Sharanov");
      assertThat(neighbours(index, "Guterres")).isEmpty();
    }
  }

  @Test
  void oneLetterMoreLessOrChangedOrTwoInTheWrongOrderKeepsFormsNeighbours() throws IOException {
    for (String slip : List.of("Guterrez", "Guterre", "Gutersres", "Guetrres", "Gluterres")) {
      try (NameIndex index = index(Uses.full("Ana Guterres"), Uses.full("Ana " + slip))) {
        assertThat(neighbours(index, slip)).as(slip).containsExactly("Guterres");
      }
    }
  }

  @Test
  void formsOfOneSourceNameAreNeighboursHoweverTheyAreSpelt() throws IOException {
    try (NameIndex index =
        index(Uses.sourced("Loukachenko", "Lukashenko"), Uses.sourced("Bielenko", "Lukashenko"))) {
      assertThat(neighbours(index, "Bielenko")).containsExactly("Loukachenko");
    }
  }

  @Test
  void languagesAreKeptApart() throws IOException {
    NameUse french = Uses.full("Ana Guterres");
    NameUse english =
        new NameUse(
            "en",
            "Gutteres",
            "Ana Gutteres",
            french.givenNames(),
            french.kind(),
            null,
            null,
            0,
            french.spans());
    try (NameIndex index = index(french, english)) {
      assertThat(neighbours(index, "Guterres")).isEmpty();
      assertThat(index.find("en", "Guterres")).isEmpty();
    }
  }

  @Test
  void countsTheArticlesOfEachBearerOfASurname() throws IOException {
    try (NameIndex index =
        index(
            Uses.full("Ana Guterres"),
            Uses.full("António Guterres"),
            Uses.full("António Guterres"),
            Uses.full("Guterres"))) {
      IndexedForm form = index.find("fr", "Guterres").orElseThrow();
      assertThat(form.bearers())
          .extracting(Bearer::fullName, Bearer::articles)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("António Guterres", 2),
              org.assertj.core.groups.Tuple.tuple("Ana Guterres", 1),
              org.assertj.core.groups.Tuple.tuple("Guterres", 1));
      assertThat(index.articles(form).get(0)).containsExactly("fr/1.txt", "fr/2.txt");
    }
  }

  @Test
  void anEmptyBatchHasNoNames() throws IOException {
    try (NameIndex index = index()) {
      assertThat(index.size()).isZero();
      assertThat(index.find("fr", "Guterres")).isEmpty();
      new BatchPeople(index).forEach(name -> assertThat(name).isNull());
    }
  }

  @Test
  void closingTheIndexRemovesItsFolder() throws IOException {
    NameIndex index = index(Uses.full("Ana Guterres"));
    assertThat(folder).isNotEmptyDirectory();

    index.close();

    assertThat(folder).isEmptyDirectory();
    assertThatThrownBy(() -> index.find("fr", "Guterres"))
        .isInstanceOf(AlreadyClosedException.class);
  }

  @Test
  void givingUpBeforeTheEndRemovesTheFolderToo() throws IOException {
    try (NameIndexWriter writer = NameIndexWriter.open(folder)) {
      writer.add("fr/a.txt", List.of(Uses.full("Ana Guterres")));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theIndexDependsNeitherOnTheOrderOfArticlesNorOnThreads() throws Exception {
    long seed = 20_261_124;
    Random random = new Random(seed);
    Map<String, List<NameUse>> batch = new TreeMap<>();
    for (int i = 0; i < 400; i++) {
      List<NameUse> uses = new ArrayList<>();
      for (int j = 0; j < 3; j++) {
        String name = PEOPLE.get(random.nextInt(PEOPLE.size()));
        uses.add(Uses.use(name, j, j == 0 ? "Source" + name.length() : null, null));
      }
      batch.put("fr/" + i + ".txt", uses);
    }
    List<String> expected = told(batch, new ArrayList<>(batch.keySet()), 1);
    for (int round = 0; round < 3; round++) {
      List<String> shuffled = new ArrayList<>(batch.keySet());
      Collections.shuffle(shuffled, random);
      assertThat(told(batch, shuffled, 3)).as("seed %s, round %s", seed, round).isEqualTo(expected);
    }
  }

  /** Everything that an index says after its articles were added in this order. */
  private List<String> told(Map<String, List<NameUse>> batch, List<String> order, int threads)
      throws Exception {
    List<String> told = new ArrayList<>();
    try (NameIndexWriter writer = NameIndexWriter.open(folder)) {
      addAll(writer, batch, order, threads);
      try (BatchPeople people = new BatchPeople(writer.finish())) {
        people.forEach(name -> told.add(name.toString()));
        batch.forEach(
            (article, uses) -> uses.forEach(use -> told.add(article + people.drift(use, article))));
      }
    }
    return told;
  }

  private static void addAll(
      NameIndexWriter writer, Map<String, List<NameUse>> batch, List<String> order, int threads)
      throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (String article : order) {
        work.add(
            () -> {
              writer.add(article, batch.get(article));
              return true;
            });
      }
      for (Future<Boolean> done : workers.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      workers.shutdownNow();
    }
  }
}
