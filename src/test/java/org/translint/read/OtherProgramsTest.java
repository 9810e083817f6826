package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.translint.config.FileRule;

/** Records as the writers of another program write them: Python's, which many exports are. */
class OtherProgramsTest {

  private static final String HEADLINE = "Le pont « Est », 12\u202F500 €; \"enfin\" ouvert";
  private static final String BODY =
      "Le maire a dit : \"oui\", <hier>\\n\nIl sourit 😀 & part, e\u0301mu 橋 — الجسر.";

  private static final List<String> BLOCKS =
      List.of(
          "TITLE " + HEADLINE,
          "PARAGRAPH Le maire a dit : \"oui\", <hier>\\n",
          "PARAGRAPH Il sourit 😀 & part, ému 橋 — الجسر.");

  /** What a program of Python writes, which is given the headline and the body. */
  private static byte[] written(String program) throws IOException, InterruptedException {
    Process python;
    try {
      python =
          new ProcessBuilder("python3", "-X", "utf8", "-c", program, HEADLINE, BODY)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      assumeTrue(Boolean.getBoolean("require.tools"), "no python3 here: skipped");
      throw e;
    }
    byte[] bytes = python.getInputStream().readAllBytes();
    assertThat(python.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(python.exitValue()).isZero();
    return bytes;
  }

  private static void assertRead(String path, String program) throws Exception {
    RecordTexts read = RecordTexts.read(path, written(program), FileRule.NONE);
    assertThat(read.failures()).isEmpty();
    assertThat(ReadTexts.blocks(read.target(0))).isEqualTo(BLOCKS);
  }

  @Test
  void tablesInThreeDialects() throws Exception {
    for (String dialect :
        List.of("", ", delimiter=';', quoting=csv.QUOTE_ALL", ", lineterminator='\\n'")) {
      assertRead(
          "a.csv",
          """
          import csv, io, sys
          out = io.StringIO(newline='')
          w = csv.writer(out%s)
          w.writerow(['title', 'text'])
          w.writerow(sys.argv[1:])
          sys.stdout.buffer.write(out.getvalue().encode('utf-8-sig'))
          """
              .formatted(dialect));
    }
    assertRead(
        "a.tsv",
        """
        import csv, io, sys
        out = io.StringIO(newline='')
        w = csv.writer(out, 'excel-tab')
        w.writerow(['title', 'text'])
        w.writerow(sys.argv[1:])
        sys.stdout.buffer.write(out.getvalue().encode('utf-16'))
        """);
  }

  @Test
  void jsonWithAndWithoutEscapes() throws Exception {
    for (String options : List.of("", ", ensure_ascii=False", ", indent=2")) {
      assertRead(
          "a.json",
          "import json, sys\n"
              + "print(json.dumps({'items': [{'title': sys.argv[1], 'text': sys.argv[2]}]}"
              + options
              + "))\n");
    }
    assertRead(
        "a.jsonl",
        "import json, sys\nprint(json.dumps({'title': sys.argv[1], 'text': sys.argv[2]}))\n");
  }

  @Test
  void feedsOfAWriterOfXml() throws Exception {
    byte[] feed =
        written(
            """
            import html, sys, xml.etree.ElementTree as e
            c = e.SubElement(e.Element('rss', version='2.0'), 'channel')
            i = e.SubElement(c, 'item')
            e.SubElement(i, 'title').text = sys.argv[1]
            ps = ''.join('<p>%s</p>' % html.escape(p) for p in sys.argv[2].split('\\n'))
            e.SubElement(i, 'description').text = ps
            r = e.Element('rss', version='2.0')
            r.append(c)
            sys.stdout.buffer.write(e.tostring(r, 'utf-16'))
            """);
    RecordTexts read = RecordTexts.read("a.rss", feed, FileRule.NONE);
    assertThat(ReadTexts.blocks(read.target(0))).isEqualTo(BLOCKS);
    assertThat(new String(feed, StandardCharsets.UTF_16)).contains("&amp;quot;oui");
  }
}
