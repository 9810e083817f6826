package org.translint.read.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.AlignedPair;
import org.translint.text.Code;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;
import org.translint.text.Translation;

/** Short ways to read a bilingual file and to show what came out. */
final class Bilingual {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private Bilingual() {}

  static List<Translation> read(String path, String fileText) {
    return read(path, fileText.getBytes(StandardCharsets.UTF_8));
  }

  static List<Translation> read(String path, byte[] bytes) {
    try {
      Readers readers = new Readers();
      return readers.readAll(readers.open(new Input.InMemory(path, bytes), StandardCharsets.UTF_8));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  static Document source(Translation translation) {
    Document source = translation.source();
    if (source == null) {
      throw new AssertionError("no source of " + translation.target().id());
    }
    return source;
  }

  /** Each pair as {@code source = target}. */
  static List<String> pairs(Translation translation) {
    Document source = source(translation);
    List<String> shown = new ArrayList<>();
    for (AlignedPair pair : translation.correspondence().paragraphs()) {
      shown.add(
          pair.source().of(source.text()) + " = " + pair.target().of(translation.target().text()));
    }
    return shown;
  }

  /** Each block as {@code KIND label: text}, with its codes as they are shown. */
  static List<String> segments(Document document) {
    List<String> shown = new ArrayList<>();
    document
        .blocks()
        .forEach(
            block -> {
              Place place = document.label(block.span()).orElseThrow();
              shown.add(
                  block.kind()
                      + " "
                      + ((Place.InSegment) place).id()
                      + ": "
                      + withCodes(document, block.span()));
            });
    return shown;
  }

  private static String withCodes(Document document, Span span) {
    StringBuilder shown = new StringBuilder();
    int at = span.start();
    for (Code code : document.codes()) {
      if (span.start() <= code.offset() && code.offset() <= span.end()) {
        shown.append(document.text(), at, code.offset());
        shown.append('[').append(code.kind()).append(' ').append(code.id()).append(']');
        at = code.offset();
      }
    }
    return shown.append(document.text(), at, span.end()).toString();
  }

  /** Holds that every word of both texts stands in the file where it is said to, as XML. */
  static void assertExactInXml(Translation translation, String fileText) {
    assertExact(
        translation,
        fileText,
        slice -> Parser.unescapeEntities(slice.replaceAll("(?s)<[^>]*>", ""), true));
  }

  /** The same for PO files. */
  static void assertExactInPo(Translation translation, String fileText) {
    assertExact(translation, fileText, slice -> unescaped(slice.replaceAll("\"\\R\"", "")));
  }

  private static String unescaped(String slice) {
    Matcher escape = Pattern.compile("\\\\(.)").matcher(slice);
    return escape.replaceAll(
        found -> Matcher.quoteReplacement(found.group(1).equals("t") ? "\t" : found.group(1)));
  }

  /** What the file holds, as it is meant. */
  interface Decoding {
    String decode(String slice);
  }

  private static void assertExact(Translation translation, String fileText, Decoding decoding) {
    String counted = fileText.startsWith("\uFEFF") ? fileText.substring(1) : fileText;
    for (Document document : List.of(source(translation), translation.target())) {
      Matcher word = WORD.matcher(document.text());
      while (word.find()) {
        Span span = new Span(word.start(), word.end());
        Place.InText place = document.sourceMap().locate(span);
        String slice = place.span().of(counted);
        String decoded =
            Normalizer2.getNFCInstance().normalize(decoding.decode(slice).replace("\u00AD", ""));
        assertThat(decoded).as("%s in %s", word.group(), document.id()).isEqualTo(word.group());
        assertThat(place.line())
            .as("line of %s", word.group())
            .isEqualTo(1 + lineEnds(counted, place.span().start()));
      }
    }
  }

  private static int lineEnds(String text, int offset) {
    return (int)
        Pattern.compile("\\r\\n|\\r|\\n").matcher(text.substring(0, offset)).results().count();
  }
}
