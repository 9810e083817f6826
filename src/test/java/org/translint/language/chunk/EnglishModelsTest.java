package org.translint.language.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.translint.language.Languages;

/** The engine's chunker does the rest with what comes out of the three models, and is its own. */
class EnglishModelsTest {

  private static final String TOKENS = "/en-token.bin";
  private static final String TAGS = "/en-pos-maxent.bin";
  private static final String CHUNKS = "/en-chunker.bin";

  private static final Path TEXTS = Path.of("samples/en");
  private static final int MADE_SENTENCES = 300;
  private static final long SEED = 20_261_201;

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\t\n",
          ".",
          "A",
          "Dog",
          "can't",
          "can\u2019t",
          "rock'n'roll isn\u2019t the players' or the player\u2019s",
          "zero\u200Bwidth \uFEFF and \uFEFFmarks\u200B",
          "a well-known, state-of-the-art - or so - X-ray\u2014and more\u2013",
          "\uD83D\uDE00 We \uD83D\uDC4D\uD83C\uDFFDlike it\uD83D\uDE00.",
          "1,250.50 2026-12-01 3/4 5% $12m 1st 10:45 \u00BD",
          "See https://example.org/a?b=c&d=e#f or mail me@example.org &amp; go;",
          "THE PRESIDENT OF THE UNITED STATES SAID HE WOULD NOT GO",
          "The \u4E2D\u6587\u65B0\u95FB agency said \u201C\u4F60\u597D\u201D.",
          "caf\u00E9 na\u00EFve Zo\u00EB cafe\u0301",
          "((([[[{{{ \"\"\" ''' ``` ... ??? !!! ;;; &;",
          "a".repeat(300),
          "Wort-".repeat(60),
          "the old man said that ".repeat(120),
          "no\u00A0break and  two   spaces ",
          "He gave up and they give up and you run out, they run out of it up you run.");

  private static Tools engine;
  private static Tools own;

  /** What works with the three models, made anew for every sentence, as the engine does. */
  private record Tools(TokenizerModel tokens, POSModel tags, ChunkerModel chunks) {

    static Tools of(Source source) throws IOException {
      return new Tools(
          new TokenizerModel(source.open(TOKENS)),
          new POSModel(source.open(TAGS)),
          new ChunkerModel(source.open(CHUNKS)));
    }

    /** The tokens, their tags, and the phrases that they begin or go on with. */
    List<String> analyse(String sentence) {
      String[] words = new TokenizerME(tokens).tokenize(sentence);
      return Stream.of(List.of(words), analyse(words)).flatMap(List::stream).toList();
    }

    List<String> analyse(String... words) {
      String[] tagged = new POSTaggerME(tags).tag(words);
      String[] chunked = new ChunkerME(chunks).chunk(words, tagged);
      return Stream.of(tagged, chunked).flatMap(Arrays::stream).toList();
    }
  }

  private interface Source {
    InputStream open(String path) throws IOException;
  }

  @BeforeAll
  static void load() throws IOException {
    engine = Tools.of(EnglishModelsTest.class::getResourceAsStream);
    own = Tools.of(EnglishModelsTest::withFactory);
  }

  private static InputStream withFactory(String path) throws IOException {
    return EnglishModels.withFactory(path, EnglishModelsTest.class.getResourceAsStream(path));
  }

  @Test
  void leadToTheEnginesTokensTagsAndPhrasesOfOrdinaryText() throws IOException {
    List<String> sentences = sentences();
    assertThat(sentences).hasSizeGreaterThan(20);
    for (String sentence : sentences) {
      assertThat(own.analyse(sentence)).as(sentence).isEqualTo(engine.analyse(sentence));
    }
  }

  @Test
  void leadToTheSameOfOddText() {
    for (String sentence : ODD) {
      assertThat(own.analyse(sentence)).as(sentence).isEqualTo(engine.analyse(sentence));
    }
    String[] noWord = {"", "a", "", " "};
    assertThat(own.analyse(noWord)).isEqualTo(engine.analyse(noWord));
  }

  /** In the order of chance, words have tags that compete, and candidates that are as likely. */
  @Test
  void leadToTheSameOfWordsInAnyOrder() throws IOException {
    List<String> words = new ArrayList<>();
    for (String sentence : sentences()) {
      words.addAll(List.of(sentence.trim().split("\\s+")));
    }
    words.addAll(List.of(String.join(" ", ODD).trim().split("\\s+")));
    Random random = new Random(SEED);
    for (int i = 0; i < MADE_SENTENCES; i++) {
      String sentence =
          String.join(
              " ",
              Stream.generate(() -> words.get(random.nextInt(words.size())))
                  .limit(1 + random.nextInt(30))
                  .toList());
      assertThat(own.analyse(sentence)).as(sentence).isEqualTo(engine.analyse(sentence));
    }
  }

  @Test
  void leadToTheSameInManyThreads() throws IOException {
    List<String> sentences = sentences();
    List<List<String>> expected = sentences.stream().map(engine::analyse).toList();
    Tools fresh = Tools.of(EnglishModelsTest::withFactory);
    assertThat(sentences.parallelStream().map(fresh::analyse).toList()).isEqualTo(expected);
  }

  @Test
  void areWhatTheEngineIsGiven() throws IOException {
    assertThat(new Languages().grammar("en")).isPresent();
    try (InputStream in = JLanguageTool.getDataBroker().getAsStream(CHUNKS)) {
      assertThat(new ChunkerModel(in).getFactory()).isInstanceOf(ChunkSearch.class);
    }
    assertThat(own.tags().getFactory()).isInstanceOf(TagSearch.class);
    assertThat(own.tokens().getFactory()).isInstanceOf(TokenCuts.class);
  }

  /** A beam of another width than OpenNLP uses by default would be named there. */
  @Test
  void keepTheirManifests() {
    for (String property : List.of("Training-Eventhash", "OpenNLP-Version", "BeamSize")) {
      assertThat(own.tags().getManifestProperty(property))
          .isEqualTo(engine.tags().getManifestProperty(property));
    }
    assertThat(own.tokens().useAlphaNumericOptimization()).isTrue();
    assertThat(engine.tags().getManifestProperty("BeamSize")).isNull();
    assertThat(engine.chunks().getManifestProperty("BeamSize")).isNull();
  }

  /** So what it does not know alone need not be looked up with every choice. */
  @Test
  void knowAFeatureAloneIfTheyKnowItWithAChoice() {
    AbstractModel model = engine.chunks().getArtifact("chunker.model");
    Object[] parts = model.getDataStructures();
    Map<?, ?> features = (Map<?, ?>) parts[1];
    List<String> choices = new ArrayList<>(List.of("bos"));
    choices.addAll(List.of((String[]) parts[2]));
    long together = 0;
    List<String> onlyTogether = new ArrayList<>();
    for (Object feature : features.keySet()) {
      for (String choice : choices) {
        String beginning = "p_1=" + choice;
        if (feature.toString().startsWith(beginning) && !feature.equals(beginning)) {
          together++;
          if (!features.containsKey(feature.toString().substring(beginning.length()))) {
            onlyTogether.add(feature.toString());
          }
        }
      }
    }
    assertThat(onlyTogether).isEmpty();
    assertThat(together).isGreaterThan(10_000);
  }

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEXTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          sentences.addAll(Arrays.asList(line.split("(?<=[.!?]) ")));
        }
      }
    }
    return sentences;
  }
}
