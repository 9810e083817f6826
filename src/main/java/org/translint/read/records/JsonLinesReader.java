package org.translint.read.records;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.text.FileLines;
import org.translint.text.Translation;

/** Reads JSON Lines: an article a line, of which one is held at a time. */
public final class JsonLinesReader implements ArticlesReader {

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    JsonRecord records = new JsonRecord(file.rule().fields());
    boolean isGiven = false;
    int seen = 0;
    try (LineSource lines = LineSource.of(file)) {
      while (lines.next()) {
        if (lines.isBlank()) {
          continue;
        }
        seen++;
        try {
          Translation article = article(file.path(), lines, records);
          if (article != null) {
            isGiven |= records.isTargetKnown();
            articles.article(article);
          }
        } catch (UnreadableException e) {
          isGiven = true;
          articles.failure(file.path() + "#" + records.idOf(lines.number()), e.reason());
        }
      }
    } catch (IOException e) {
      throw file.unreadable(e);
    }
    if (!isGiven && seen > 0) {
      throw new UnreadableException(
          file.path()
              + ": no text was found where articles have theirs. The members of its last record are "
              + records.members()
              + "; say which is the title and which the body under 'formats' in translint.yaml.");
    }
  }

  private static @Nullable Translation article(String path, LineSource lines, JsonRecord records)
      throws UnreadableException {
    String text = lines.text();
    int before = lines.number() - 1;
    try (JsonSource json = new JsonSource(path, text, before)) {
      if (json.next() != JsonToken.START_OBJECT) {
        throw new UnreadableException(
            "%s: line %d is no object with fields.".formatted(path, lines.number()));
      }
      JsonValue value = json.value();
      if (json.next() != null) {
        throw new UnreadableException(
            "%s: line %d holds more than one object. Write each on a line of its own."
                .formatted(path, lines.number()));
      }
      return records.article(
          (JsonValue.Members) value,
          text,
          lines.number(),
          new RecordArticle(
              path, text, lines.base(), FileLines.ofPart(text, lines.base(), before)));
    }
  }
}
