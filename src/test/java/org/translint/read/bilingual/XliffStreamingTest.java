package org.translint.read.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.read.Readers;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.Input;
import org.translint.text.Translation;

/**
 * A file of 50 MB is read through in a process of its own that has little memory: many articles, or
 * one that must be held as a whole.
 */
class XliffStreamingTest {

  private static final long BYTES = 50_000_000;
  private static final long SECONDS = 120;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"100, -Xmx512m", "1000000, -Xmx1g"})
  void readsALargeFileInLittleMemory(int unitsOfAFile, String memory) throws Exception {
    Path file = folder.resolve("large.xlf");
    int units = write(file, unitsOfAFile);
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ended").isTrue();
    assertThat(Files.readString(out)).isEqualTo("units: " + units);
    assertThat(process.exitValue()).isZero();
  }

  /** Writes at least {@link #BYTES}; how many units there are. */
  private static int write(Path file, int unitsOfAFile) throws Exception {
    int units = 0;
    long bytes = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("<xliff version=\"1.2\">\n");
      while (bytes < BYTES) {
        out.write(
            "<file original=\"berita-%d.html\" source-language=\"id\" target-language=\"ar\"><body>\n"
                .formatted(units));
        for (int i = 0; i < unitsOfAFile && bytes < BYTES; i++) {
          String unit =
              ("<trans-unit id=\"%d\"><source>Air Sungai <g id=\"1\">Citarum</g> naik %d sentimeter"
                      + " pada malam itu &amp; warga mengungsi ke balai desa.</source>\n<target>ارتفع"
                      + " منسوب نهر <g id=\"1\">سيتاروم</g> %d سنتيمتراً تلك الليلة ولجأ السكان إلى"
                      + " قاعة القرية.</target></trans-unit>\n")
                  .formatted(++units, units, units);
          out.write(unit);
          bytes += unit.getBytes(StandardCharsets.UTF_8).length;
        }
        out.write("</body></file>\n");
      }
      out.write("</xliff>\n");
    }
    return units;
  }

  /** Reads a file, keeping nothing of its articles, and prints how many segments they had. */
  static final class Reading {

    private Reading() {}

    public static void main(String[] arguments) throws Exception {
      Readers readers = new Readers();
      int[] units = {0};
      readers.read(
          readers.open(
              new Input.InFile("large.xlf", Path.of(arguments[0])), StandardCharsets.UTF_8),
          new ArticleSink() {
            @Override
            public void article(Translation article) {
              units[0] += article.correspondence().paragraphs().size();
            }

            @Override
            public void failure(String id, String reason) {
              throw new IllegalStateException(reason);
            }
          });
      System.out.print("units: " + units[0]);
    }
  }
}
