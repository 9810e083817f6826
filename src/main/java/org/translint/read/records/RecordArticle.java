package org.translint.read.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;
import org.translint.read.prose.ArticleBuilder;
import org.translint.read.prose.ArticleBuilder.Markup;
import org.translint.read.prose.Extract;
import org.translint.read.prose.MarkupSigns;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Place;
import org.translint.text.Translation;

/** Makes articles of records: each field a part of the text, labelled with its name. */
final class RecordArticle {

  private final String path;
  private final String part;
  private final int base;
  private final FileLines lines;

  /**
   * @param part of the file's text that the offsets of fields are into
   * @param base where it begins in the file
   */
  RecordArticle(String path, String part, int base, FileLines lines) {
    this.path = path;
    this.part = part;
    this.base = base;
    this.lines = lines;
  }

  /** What a record says of itself. */
  record Head(String id, String language, String sourceLanguage) {}

  /** The article of a record, empty where its source alone has text, or null where none has. */
  @Nullable Translation make(Head head, List<Field> fields) {
    List<Field> texts = withoutRepeated(fields);
    String id = path + "#" + head.id;
    Document target =
        document(
            id, head, head.language, texts.stream().filter(f -> f.role().isOfTarget()).toList());
    Document source =
        document(
            id + "/source",
            head,
            head.sourceLanguage,
            texts.stream().filter(f -> f.role().isOfSource()).toList());
    if (target == null) {
      return source == null ? null : new Translation(empty(id, head), source, Correspondence.NONE);
    }
    return new Translation(target, source, Correspondence.NONE);
  }

  /** The fields without summaries that are how the body begins, and titles that are said again. */
  private List<Field> withoutRepeated(List<Field> fields) {
    List<String> bodies =
        fields.stream().filter(f -> f.role() == Role.BODY).map(this::text).limit(1).toList();
    Map<Role, Set<String>> titles = new EnumMap<>(Role.class);
    return fields.stream()
        .filter(
            f ->
                f.role() != Role.LEAD
                    || bodies.stream().noneMatch(b -> MarkupSigns.isBeginning(text(f), b)))
        .filter(
            f ->
                !f.role().isTitle()
                    || titles
                        .computeIfAbsent(f.role(), role -> new HashSet<>())
                        .add(text(f).strip()))
        .toList();
  }

  private Document empty(String id, Head head) {
    Extract nothing = new Extract.Builder(part, base).build();
    return new ArticleBuilder(nothing, lines).build(id, path, tag(head.language));
  }

  private String text(Field field) {
    Extract.Builder text = new Extract.Builder(part, base);
    field.text().accept(text);
    return text.text().toString();
  }

  /** Where the text of a field stands in the extract. */
  private record Stretch(Field field, int start, int end) {

    String text(Extract extract) {
      return extract.text().substring(start, end);
    }
  }

  private @Nullable Document document(String id, Head head, String language, List<Field> fields) {
    Extract.Builder builder = new Extract.Builder(part, base);
    List<Stretch> stretches = new ArrayList<>();
    for (Field field : fields.stream().sorted(Comparator.comparingInt(Field::start)).toList()) {
      int start = builder.length();
      field.text().accept(builder);
      stretches.add(new Stretch(field, start, builder.length()));
      builder.gap("\n\n");
    }
    Extract extract = builder.build();
    if (extract.text().isBlank()) {
      return null;
    }
    boolean isHtml =
        stretches.stream()
            .filter(s -> s.field.kind() == Block.Kind.PARAGRAPH)
            .anyMatch(s -> MarkupSigns.of(s.text(extract)) == Markup.HTML);
    ArticleBuilder article = new ArticleBuilder(extract, lines);
    for (Stretch stretch : stretches) {
      String text = stretch.text(extract);
      if (!text.isBlank()) {
        int from = article.length();
        add(article, stretch, text, isHtml);
        article.label(from, new Place.InField(head.id, stretch.field.name()));
      }
    }
    return article.build(id, path, tag(language));
  }

  /** Adds a field; entities in a headline are meant so where the text is HTML. */
  private static void add(ArticleBuilder article, Stretch stretch, String text, boolean isHtml) {
    Block.Kind kind = stretch.field.kind();
    if (kind == Block.Kind.PARAGRAPH) {
      article.field(MarkupSigns.of(text), stretch.start, stretch.end);
    } else if (MarkupSigns.of(text) == Markup.HTML || (isHtml && MarkupSigns.isMarked(text))) {
      article.inline(kind, stretch.start, stretch.end);
    } else {
      article.block(kind, stretch.start, stretch.end);
    }
  }

  private static String tag(String language) {
    return LanguageCodes.canonical(language.strip()).orElse(Document.UNKNOWN_LANGUAGE);
  }
}
