package org.translint.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.translint.config.FileRule;
import org.translint.config.FileRules;
import org.translint.config.PathPattern;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;
import org.translint.text.Translation;

/** What a file of several articles gives. */
record RecordTexts(List<Translation> articles, List<String> failures) implements ArticleSink {

  /** Reads a file of which the newsroom says nothing. */
  static RecordTexts read(String path, String fileText) throws UnreadableException {
    return read(path, fileText, FileRule.NONE);
  }

  static RecordTexts read(String path, String fileText, FileRule rule) throws UnreadableException {
    return read(path, fileText.getBytes(StandardCharsets.UTF_8), rule);
  }

  static RecordTexts read(String path, byte[] bytes, FileRule rule) throws UnreadableException {
    RecordTexts read = new RecordTexts(new ArrayList<>(), new ArrayList<>());
    Readers readers =
        new Readers(
            new FileRules(
                List.of(new FileRules.Row(List.of(PathPattern.of("**").orElseThrow()), rule))));
    readers.read(readers.open(new Input.InMemory(path, bytes), StandardCharsets.UTF_8), read);
    return read;
  }

  /** A rule that names fields alone. */
  static FileRule fields(List<String> title, List<String> body) {
    return new FileRule(
        null, null, null, new FileRule.Fields(null, title, body, List.of(), List.of(), null, null));
  }

  @Override
  public void article(Translation article) {
    articles.add(article);
  }

  @Override
  public void failure(String id, String reason) {
    failures.add(id + " " + reason);
  }

  /** Each article as its id and language, then its blocks. */
  List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (Translation article : articles) {
      shown.add(article.target().id() + " " + article.target().language());
      shown.addAll(ReadTexts.blocks(article.target()));
    }
    return shown;
  }

  Document target(int index) {
    return articles.get(index).target();
  }

  /** What the file holds where {@code found} stands in an article. */
  String inFile(int index, String fileText, String found) {
    return ReadTexts.inFile(target(index), fileText, found);
  }

  /** What people call the place of {@code found} in an article, or null. */
  Place label(int index, String found) {
    int start = target(index).text().indexOf(found);
    return target(index).label(new Span(start, start + found.length())).orElse(null);
  }

  /** The line of {@code found} in the file. */
  int line(int index, String found) {
    int start = target(index).text().indexOf(found);
    return ((Place.InText) target(index).place(new Span(start, start + found.length()))).line();
  }
}
