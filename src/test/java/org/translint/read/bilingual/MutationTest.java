package org.translint.read.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.read.Readers;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.AlignedPair;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.text.Translation;

/** Damaged files are read, or told in one sentence; a failure names its seed. */
class MutationTest {

  private static final int MUTATIONS = 2500;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final List<String> TROUBLE =
      List.of(
          "<g id='1'>",
          "</g>",
          "<mrk mtype='seg' mid='0'>",
          "<seg-source>",
          "<target>",
          "</target>",
          "<file>",
          "</file>",
          "<segment>",
          "<unit>",
          "<tu><tuv>",
          "<seg>",
          "&",
          "&x;",
          "&#0;",
          "&#xD800;",
          "&#x110000;",
          "<![CDATA[",
          "]]>",
          "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
          "<cp hex='D800'/>",
          "\"",
          "\\",
          "\\x",
          "\\777",
          "msgid \"\"\n",
          "msgstr[99] \"a\"\n",
          "msgid_plural \"b\"\n",
          "\uFEFF",
          "\u00AD",
          "\u0301",
          "\0");

  private static String seed(String path) {
    return switch (path) {
      case "a.xlf" ->
          "<xliff version='1.2'><file original='a' source-language='id' target-language='fr'><body>"
              + "<trans-unit id='1'><source>Air <g id='1'>naik</g> &amp; turun</source>"
              + "<target>L’eau <g id='1'>mon</g>te &amp; baisse</target></trans-unit>"
              + "<trans-unit id='2'><source>A B</source><seg-source><mrk mtype='seg' mid='1'>A</mrk>"
              + " <mrk mtype='seg' mid='2'>B</mrk></seg-source><target><mrk mtype='seg' mid='1'>C"
              + "</mrk></target></trans-unit></body></file></xliff>";
      case "a.xliff" ->
          "<xliff version='2.0' srcLang='id' trgLang='ar'><file id='f'><unit id='u'><originalData>"
              + "<data id='d'>&lt;b></data></originalData><segment id='s'><source>Air <pc id='1'"
              + " dataRefStart='d'>naik</pc></source><target>ارتفع <pc id='1'>الماء</pc></target>"
              + "</segment></unit></file></xliff>";
      case "a.tmx" ->
          "<tmx version='1.4'><header srclang='id'/><body><tu tuid='k'><tuv xml:lang='id'><seg>Air"
              + " <bpt i='1'>&lt;b></bpt>naik<ept i='1'/></seg></tuv><tuv xml:lang='ja'><seg>水が"
              + "上がる</seg></tuv></tu></body></tmx>";
      default ->
          """
          msgid ""
          msgstr ""
          "Language: fr\\n"

          msgctxt "x"
          msgid "Air "
          "naik.\\n"
          msgstr "L’eau\\tmonte.\\n"

          msgid "%d"
          msgid_plural "%d s"
          msgstr[0] "%d"
          msgstr[1] "%d t"
          """;
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlf", "a.xliff", "a.tmx", "a.po"})
  void damagedFilesAreReadOrTold(String path) {
    assertThat(read(path, seed(path).getBytes(StandardCharsets.UTF_8), path)).isPositive();
    assertTimeoutPreemptively(
        LONGEST.multipliedBy(6),
        () -> {
          int readable = 0;
          for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] bytes = mutated(seed(path), new Random(seed));
            readable += read(path, bytes, path + " seed " + seed) > 0 ? 1 : 0;
          }
          // A test in which nothing can be read any more would show nothing of the readers.
          assertThat(readable).isGreaterThan(MUTATIONS / 50);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200, 5000})
  void deepNestingIsReadOrTold(int depth) {
    String file =
        seed("a.xlf").replace("turun", "<g id='9'>".repeat(depth) + "turun" + "</g>".repeat(depth));
    int articles = read("a.xlf", file.getBytes(StandardCharsets.UTF_8), "depth " + depth);
    assertThat(articles).isEqualTo(depth <= 200 ? 1 : 0);
  }

  private static byte[] mutated(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + random.nextInt(40));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, at);
      switch (random.nextInt(5)) {
        case 0 -> {
          out.write(bytes[at] ^ (1 << random.nextInt(8)));
          to = at + 1;
        }
        case 1 -> out.writeBytes(trouble(random));
        case 2 -> {
          out.write(bytes, at, to - at);
          to = at;
        }
        case 3 -> {
          if (random.nextInt(4) == 0) {
            to = bytes.length;
          }
        }
        default -> {
          out.writeBytes(trouble(random));
          out.write(bytes, at, to - at);
          out.writeBytes(trouble(random));
        }
      }
      out.write(bytes, to, bytes.length - to);
      bytes = out.size() == 0 ? bytes : out.toByteArray();
    }
    return bytes;
  }

  private static byte[] trouble(Random random) {
    return TROUBLE.get(random.nextInt(TROUBLE.size())).getBytes(StandardCharsets.UTF_8);
  }

  /** How many articles could be read. */
  private static int read(String path, byte[] bytes, String because) {
    int[] articles = {0};
    Readers readers = new Readers();
    try {
      readers.read(
          readers.open(new Input.InMemory(path, bytes), StandardCharsets.UTF_8),
          new ArticleSink() {
            @Override
            public void article(Translation article) {
              articles[0]++;
              assertSound(article, bytes.length, because);
            }

            @Override
            public void failure(String id, String reason) {
              assertThat(reason).as(because).isNotBlank();
            }
          });
    } catch (UnreadableException e) {
      assertThat(e.reason()).as(because).contains(path).doesNotContain("\n");
    } catch (RuntimeException e) {
      throw new AssertionError(because + ": " + new String(bytes, StandardCharsets.UTF_8), e);
    }
    return articles[0];
  }

  private static void assertSound(Translation article, int bytes, String because) {
    Document source = article.source();
    assertThat(article.target().text()).as(because).doesNotContain("root:");
    for (AlignedPair pair : article.correspondence().paragraphs()) {
      assertThat(source).as(because).isNotNull();
      assertThat(pair.source().end()).as(because).isLessThanOrEqualTo(source.text().length());
      assertThat(pair.target().end())
          .as(because)
          .isLessThanOrEqualTo(article.target().text().length());
    }
    Span all = new Span(0, article.target().text().length());
    assertThat(article.target().sourceMap().toFile(all).end())
        .as(because)
        .isLessThanOrEqualTo(bytes);
  }
}
