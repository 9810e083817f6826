package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.read.HostileRun.Seed;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.reliability.Promise;
import org.translint.text.Translation;

/**
 * Gives readers what accidents and attackers make of files: they give articles, or say in a line
 * what is wrong. {@code -Dfuzz=10000} damages that many files of each format, in 512 MB.
 */
@Tag("reliability")
class HostileFilesTest {

  private static final int FEW = 60;
  private static final Path ONCE_BROKEN = Path.of("src/test/resources/hostile");

  /** Deeper than any stack, if a reader calls itself for each level. */
  private static final int DEEP = 10_000;

  private static final String SECRET = "c1f0-secret-of-another-file";

  private static HostileRun hostile() throws IOException {
    return new HostileRun(HostileRun.seeds());
  }

  @Test
  void aDamagedFileIsReadOrRefusedInOneLine() throws Exception {
    long seed = Long.getLong("seed", 20261130L);

    assertThat(hostile().damaged(FEW, seed)).as("-Dseed=" + seed).isEmpty();
  }

  @Test
  void thousandsOfDamagedFilesAreReadOrRefusedInASmallHeap() throws Exception {
    int each = Integer.getInteger("fuzz", 0);
    assumeThat(each).as("not asked for with -Dfuzz=10000").isPositive();
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRun.class.getName(),
                String.valueOf(each),
                String.valueOf(Long.getLong("seed", 7)))
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.print(said);

    assertThat(java.waitFor()).as(said).isZero();
    int files = HostileRun.seeds().size();
    Promise.of("hostile-readers")
        .passed((long) each * files, "%,d of each of %d files".formatted(each, files));
  }

  static List<Path> onceBroken() throws IOException {
    try (Stream<Path> files = Files.list(ONCE_BROKEN)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("onceBroken")
  void aFileThatOnceBrokeAReaderDoesSoNoMore(Path file) throws Exception {
    String name = file.getFileName().toString();

    assertThat(hostile().read(name, Files.readAllBytes(file))).as(name).isEmpty();
  }

  static List<String> files() throws IOException {
    return HostileRun.seeds().stream().map(Seed::path).collect(Collectors.toList());
  }

  private static Seed seed(String path) throws IOException {
    return HostileRun.seeds().stream().filter(s -> s.path().equals(path)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsNestedWithoutEndBreaksNothing(String path) throws Exception {
    HostileRun hostile = hostile();
    String text = new String(seed(path).bytes(), StandardCharsets.UTF_8);
    for (String opening :
        List.of("<div>", "<b>", "<li><ul>", "[", "{\"a\":", "> ", "- ", "(", "*", "![", "&amp;")) {
      for (String behind : List.of("\n", ">")) {
        int at = text.indexOf(behind, text.length() / 2) + 1;
        String nested = text.substring(0, at) + opening.repeat(DEEP) + text.substring(at);
        assertThat(hostile.read(path, nested.getBytes(StandardCharsets.UTF_8)))
            .as(opening + " behind " + behind)
            .isEmpty();
      }
    }
    Promise.of("hostile-nesting").passed(22);
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingThatAFilePointsToIsOpened(String path) throws Exception {
    Path secret = Files.createTempFile("translint", ".txt");
    try {
      Files.writeString(secret, SECRET);
      String text = new String(seed(path).bytes(), StandardCharsets.UTF_8);
      String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
      for (String start : List.of(entity, entity.replace("<!ENTITY e", "<!ENTITY % e"))) {
        int behind = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        String hostile =
            (text.substring(0, behind) + start + text.substring(behind))
                .replace("exmple", "&e;%e;" + include(secret));
        assertThat(said(path, hostile.getBytes(StandardCharsets.UTF_8))).doesNotContain(SECRET);
      }
      Promise.of("hostile-references").passed(2);
    } finally {
      Files.delete(secret);
    }
  }

  private static String include(Path file) {
    return "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
        + file.toUri()
        + "\"/><iframe src=\""
        + file.toUri()
        + "\"></iframe>";
  }

  /** All that can be read in a file, or what is said of it. */
  private static String said(String path, byte[] bytes) {
    StringBuilder said = new StringBuilder();
    Readers readers = new Readers();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Translation article) {
            said.append(article.target().text());
            said.append(article.source() == null ? "" : article.source().text());
          }

          @Override
          public void failure(String id, String reason) {
            said.append(reason);
          }
        };
    try {
      readers.read(readers.open(new Input.InMemory(path, bytes), StandardCharsets.UTF_8), sink);
    } catch (UnreadableException e) {
      said.append(e.reason());
    }
    return said.toString();
  }

  @ParameterizedTest
  @MethodSource("files")
  void entitiesThatMultiplyAreNotFollowed(String path) throws Exception {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    String text = new String(seed(path).bytes(), StandardCharsets.UTF_8);
    int behind = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
    String hostile =
        text.substring(0, behind)
            + laughs
            + "]>"
            + text.substring(behind).replace("exmple", "&l11;");

    assertThat(hostile().read(path, hostile.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(said(path, hostile.getBytes(StandardCharsets.UTF_8)).length())
        .isLessThan(hostile.length() + 1000);
    Promise.of("hostile-nesting").passed(1);
  }

  @ParameterizedTest
  @MethodSource("files")
  void anEmptyFileAndOneOfNothingButNulAreReadOrRefused(String path) throws Exception {
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    for (byte[] bytes :
        List.of(new byte[0], new byte[1000], marked.toByteArray(), new byte[] {'<'})) {
      assertThat(hostile().read(path, bytes)).isEmpty();
    }
  }
}
