package org.translint.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.translint.read.office.Packages.docx;
import static org.translint.read.office.Packages.odt;
import static org.translint.read.office.Packages.paragraph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.translint.read.file.UnreadableException;

/**
 * Files that were damaged at random: each is read, or refused in one sentence, and soon. {@code
 * -Dmutations} says how many.
 */
class MutatedPackagesTest {

  private static final int MUTATIONS = Integer.getInteger("mutations", 3000);
  private static final long LONGEST_MILLIS = 10_000;

  private static final String[] TRICKS = {
    "<w:p>",
    "</w:p>",
    "<w:tbl>",
    "</w:t>",
    "&lol;",
    "&#0;",
    "&#x1F41F;",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<text:s text:c=\"999999999\"/>",
    "<w:gridSpan w:val=\"-1\"/>",
    "number-columns-repeated=\"99999999\"",
    "../",
    "\0",
    "\uFFFF",
    "<w:r>",
    "<text:p>",
    "<w:fldChar w:fldCharType=\"end\"/>",
    "<w:fldChar w:fldCharType=\"begin\"/>",
    "<w:basedOn w:val=\"Titre2\"/>"
  };

  private static byte[] word() {
    Map<String, String> more = new LinkedHashMap<>();
    more.put(
        "styles",
        "<w:style w:type=\"paragraph\" w:styleId=\"Titre2\"><w:name w:val=\"heading 2\"/>"
            + "<w:basedOn w:val=\"Titre2\"/></w:style>");
    more.put("footnotes", "<w:footnote w:id=\"1\">" + paragraph("Une note.") + "</w:footnote>");
    return docx(
        paragraph("Le prix du pois", "son &amp; du thon.")
            + "<w:p><w:pPr><w:pStyle w:val=\"Titre2\"/></w:pPr><w:r><w:t>Un été</w:t>"
            + "<w:footnoteReference w:id=\"1\"/></w:r></w:p><w:tbl><w:tr><w:tc>"
            + paragraph("漁師は願う。")
            + "</w:tc></w:tr></w:tbl>",
        more);
  }

  private static byte[] open() {
    return odt(
        "<text:p>Le prix du pois<text:span>son</text:span> <text:s text:c=\"2\"/>monte.</text:p>"
            + "<table:table><table:table-row><table:table-cell><text:p>سعر</text:p>"
            + "</table:table-cell></table:table-row></table:table>",
        "<style:style style:name=\"P1\" style:family=\"paragraph\"/>");
  }

  @Test
  void everyDamagedFileIsReadOrRefusedInASentence() {
    long seed = Long.getLong("seed", 20261130L);
    Random random = new Random(seed);
    int refused = 0;
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      boolean isWord = random.nextBoolean();
      byte[] file = isWord ? word() : open();
      byte[] damaged = random.nextInt(3) == 0 ? inBytes(file, random) : inXml(file, random);
      String because = "seed " + seed + ", round " + i;
      long start = System.nanoTime();
      try {
        OfficeArticle article =
            isWord ? DocxReader.open("a.docx", damaged) : OdtReader.open("a.odt", damaged);
        DocxReaderTest.check(article);
        read++;
      } catch (UnreadableException e) {
        assertThat(e.reason()).as(because).startsWith("a.").endsWith(".").doesNotContain("\n");
        refused++;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        throw new AssertionError(because, e);
      }
      assertThat((System.nanoTime() - start) / 1_000_000).as(because).isLessThan(LONGEST_MILLIS);
    }
    assertThat(refused).as("seed %d", seed).isGreaterThan(MUTATIONS / 10);
    assertThat(read).as("seed %d", seed).isGreaterThan(MUTATIONS / 10);
  }

  /** Bytes of the archive flipped, or the archive cut off. */
  private static byte[] inBytes(byte[] file, Random random) {
    byte[] damaged = file.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(damaged, random.nextInt(damaged.length))
        : damaged;
  }

  /** A sound archive whose parts are damaged. */
  private static byte[] inXml(byte[] file, Random random) {
    Map<String, String> parts = new LinkedHashMap<>();
    Packages.parts(file)
        .forEach((name, bytes) -> parts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    String[] names = parts.keySet().toArray(String[]::new);
    String name = names[random.nextInt(names.length)];
    StringBuilder xml = new StringBuilder(parts.get(name));
    for (int i = random.nextInt(3); i >= 0 && xml.length() > 0; i--) {
      int at = random.nextInt(xml.length());
      switch (random.nextInt(5)) {
        case 0 -> xml.insert(at, TRICKS[random.nextInt(TRICKS.length)]);
        case 1 -> xml.delete(at, Math.min(xml.length(), at + random.nextInt(20)));
        case 2 -> xml.setCharAt(at, (char) (32 + random.nextInt(95)));
        case 3 -> nest(xml, random);
        default -> betweenTags(xml, random);
      }
    }
    parts.put(name, xml.toString());
    if (random.nextInt(20) == 0) {
      parts.remove(names[random.nextInt(names.length)]);
    }
    return Packages.zip(parts);
  }

  private static void nest(StringBuilder xml, Random random) {
    int depth = random.nextInt(500);
    int at = xml.lastIndexOf("</");
    xml.insert(Math.max(0, at), "<x>".repeat(depth) + "</x>".repeat(depth));
  }

  /** Puts something where it is well-formed, more often than not. */
  private static void betweenTags(StringBuilder xml, Random random) {
    int at = xml.indexOf("><", random.nextInt(xml.length()));
    if (at >= 0) {
      xml.insert(at + 1, "<x/>".repeat(random.nextInt(3)) + " \n");
    }
  }
}
