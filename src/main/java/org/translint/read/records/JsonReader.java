package org.translint.read.records;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.text.FileLines;
import org.translint.text.Translation;

/**
 * Reads JSON: one article, a list of articles, or a list of articles in a member of the top. One
 * article is held as values at a time.
 */
public final class JsonReader implements ArticlesReader {

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    new Reading(file, articles).read();
  }

  /** One way through a file. */
  private static final class Reading {

    private final OpenFile file;
    private final String path;
    private final String text;
    private final ArticleSink articles;
    private final RecordArticle maker;
    private final JsonRecord records;
    private int number;
    private int given;

    Reading(OpenFile file, ArticleSink articles) throws UnreadableException {
      this.file = file;
      this.path = file.path();
      this.text = file.text().text();
      this.articles = articles;
      this.maker = new RecordArticle(path, text, 0, FileLines.of(text));
      this.records = new JsonRecord(file.rule().fields());
    }

    void read() throws UnreadableException {
      String said = file.rule().records();
      JsonPointer pointer = said == null ? usual() : JsonPointer.of(said);
      try (JsonSource json = new JsonSource(path, text, 0)) {
        if (json.next() == null) {
          throw new UnreadableException(path + " is empty where JSON is expected.");
        }
        goTo(json, pointer);
        if (json.token() == JsonToken.START_ARRAY) {
          while (json.next() != JsonToken.END_ARRAY) {
            record(json);
          }
        } else {
          record(json);
        }
        finish(json, pointer.steps().size());
      }
      if (given == 0 && number > 0) {
        throw new UnreadableException(
            path
                + ": no text was found where articles have theirs. The members of its last record"
                + " are "
                + records.members()
                + "; say which is the title and which the body under 'formats' in translint.yaml.");
      }
    }

    private void record(JsonSource json) throws UnreadableException {
      number++;
      int line = json.line();
      JsonValue value = json.value();
      if (!(value instanceof JsonValue.Members members)) {
        articles.failure(
            path + "#" + records.idOf(number),
            "%s: the record on line %d is no object with fields. Name the list of records with 'records' in translint.yaml."
                .formatted(path, line));
        given++;
        return;
      }
      Translation article = records.article(members, text, number, maker);
      if (article != null) {
        given += records.isTargetKnown() ? 1 : 0;
        articles.article(article);
      }
    }

    /** Makes sure that what follows is well-formed, and is nothing but the rest of the value. */
    private void finish(JsonSource json, int depth) throws UnreadableException {
      int open = depth;
      for (JsonToken token = json.next(); token != null; token = json.next()) {
        if (open == 0) {
          throw new UnreadableException(
              "%s holds a second JSON value on line %d. If each line is one, name the file .jsonl."
                  .formatted(path, json.line()));
        }
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
    }

    private void goTo(JsonSource json, JsonPointer pointer) throws UnreadableException {
      for (String step : pointer.steps()) {
        List<String> there = new ArrayList<>();
        if (!(json.token() == JsonToken.START_OBJECT
            ? toMember(json, step, there)
            : json.token() == JsonToken.START_ARRAY && toItem(json, step))) {
          throw new UnreadableException(
              "%s has nothing at '%s', which translint.yaml names as the place of its records%s."
                  .formatted(
                      path,
                      pointer,
                      there.isEmpty() ? "" : "; there are " + FieldNames.listed(there)));
        }
      }
    }

    private static boolean toMember(JsonSource json, String step, List<String> there)
        throws UnreadableException {
      while (json.next() == JsonToken.FIELD_NAME) {
        String name = json.name();
        json.next();
        if (name.equals(step)) {
          return true;
        }
        there.add(name);
        json.skip();
      }
      return false;
    }

    private static boolean toItem(JsonSource json, String step) throws UnreadableException {
      int index = 0;
      while (json.next() != JsonToken.END_ARRAY) {
        if (step.equals(String.valueOf(index++))) {
          return true;
        }
        json.skip();
      }
      return false;
    }

    /** Where records usually are, if a list of objects is there; else the top. */
    private JsonPointer usual() throws UnreadableException {
      JsonPointer top = new JsonPointer(List.of());
      try (JsonSource json = new JsonSource(path, text, 0)) {
        if (json.next() != JsonToken.START_OBJECT) {
          return top;
        }
        @Nullable JsonPointer found = null;
        while (found == null && json.next() == JsonToken.FIELD_NAME) {
          String name = json.name();
          boolean isUsual = FieldNames.role(name).filter(Role.RECORDS::equals).isPresent();
          if (json.next() == JsonToken.START_ARRAY && isUsual) {
            if (json.next() == JsonToken.START_OBJECT) {
              found = top.to(name);
            } else {
              skipRest(json);
            }
          } else {
            json.skip();
          }
        }
        return found == null ? top : found;
      }
    }

    /** Passes over what is left of a list whose first item is at hand. */
    private static void skipRest(JsonSource json) throws UnreadableException {
      while (json.token() != null && json.token() != JsonToken.END_ARRAY) {
        json.skip();
        json.next();
      }
    }
  }
}
