package org.translint.read.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.UnreadableException;

/** A text that is JSON, read token by token, with the places of its strings. Used by one thread. */
final class JsonSource implements AutoCloseable {

  /** What is nested deeper was not written by a program that writes articles. */
  private static final int DEEPEST = 200;

  private static final int LONGEST = 20_000_000;

  /** What the parser adds for programmers, and from where on there is nothing else. */
  private static final Pattern CODE = Pattern.compile("\\s*\\(code \\d+[^)]*\\)");

  private static final Pattern MORE =
      Pattern.compile("\\s*(?:\\(start marker at| at \\[Source).*", Pattern.DOTALL);

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST)
                  .build())
          .build();

  private final String path;
  private final String text;
  private final int linesBefore;
  private final JsonParser parser;

  /**
   * @param path for error messages
   * @param linesBefore how many lines of the file come before the text
   */
  JsonSource(String path, String text, int linesBefore) {
    this.path = path;
    this.text = text;
    this.linesBefore = linesBefore;
    try {
      this.parser = FACTORY.createParser(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text is at hand", e);
    }
  }

  /**
   * Moves to the next token, which is null at the end.
   *
   * @throws UnreadableException if the text is not JSON there
   */
  @Nullable JsonToken next() throws UnreadableException {
    try {
      JsonToken token = parser.nextToken();
      parser.finishToken();
      return token;
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  /** The token at hand. */
  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  /** The name of the member at hand. */
  String name() throws UnreadableException {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  /** The line of the token at hand. */
  int line() {
    return linesBefore + parser.currentTokenLocation().getLineNr();
  }

  /** Passes over the value at hand; its last token is at hand after. */
  void skip() throws UnreadableException {
    int depth = 0;
    do {
      JsonToken token = token();
      if (token != null) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
    } while (depth > 0 && next() != null);
  }

  /** The value at hand with all that is in it, whose depth is limited by the parser. */
  JsonValue value() throws UnreadableException {
    JsonToken token = token();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      while (next() == JsonToken.FIELD_NAME) {
        String name = name();
        next();
        members.put(name, value());
      }
      return new JsonValue.Members(members);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonValue> items = new ArrayList<>();
      while (next() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new JsonValue.Items(items);
    }
    if (token == JsonToken.VALUE_STRING) {
      int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
      int end = start;
      while (text.charAt(end) != '"') {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      return new JsonValue.Chars(start, end);
    }
    try {
      return new JsonValue.Other(token == JsonToken.VALUE_NULL ? "" : parser.getText());
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  private UnreadableException malformed(IOException e) {
    JsonLocation place =
        e instanceof JsonProcessingException json ? json.getLocation() : parser.currentLocation();
    int line = linesBefore + (place == null ? 1 : Math.max(1, place.getLineNr()));
    String problem =
        e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
    String first =
        MORE.matcher(CODE.matcher(String.valueOf(problem)).replaceAll("")).replaceFirst("");
    return new UnreadableException(
        "%s is not JSON on line %d: %s. Export it again, or mend it there."
            .formatted(path, line, first.lines().findFirst().orElse("it ends too early")));
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a text is at hand", e);
    }
  }
}
