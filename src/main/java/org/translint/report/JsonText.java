package org.translint.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How reports write JSON: in UTF-8, with the same bytes on every machine. What could act on a
 * terminal or on the order in which text is shown is escaped, and reads back as it was.
 */
public final class JsonText {

  private static final int CONFIDENCE_DIGITS = 3;

  private JsonText() {}

  /**
   * A writer of JSON that is laid out for people, two spaces deeper for each level, with line feeds
   * whatever the machine's own line end.
   *
   * @param out stays open when the writer is closed
   */
  public static JsonGenerator pages(OutputStream out) throws IOException {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return generator(out)
        .setPrettyPrinter(
            new DefaultPrettyPrinter(separators)
                .withObjectIndenter(new DefaultIndenter("  ", "\n")));
  }

  /**
   * A writer that puts each value of the top level on a line of its own, whatever a reader takes
   * for the end of a line; end the last one with a raw line feed.
   *
   * @param out stays open when the writer is closed
   */
  public static JsonGenerator lines(OutputStream out) throws IOException {
    return generator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    return factory
        .createGenerator(out, JsonEncoding.UTF8)
        .setCharacterEscapes(ActingCharacters.ESCAPED);
  }

  /** With U+FFFD for halves of surrogate pairs, which UTF-8 cannot hold. */
  public static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** A confidence in few digits: how Java writes a double depends on its release. */
  public static BigDecimal rounded(double confidence) {
    return new BigDecimal(confidence)
        .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
