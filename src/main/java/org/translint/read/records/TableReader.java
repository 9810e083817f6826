package org.translint.read.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.RecordIds;
import org.translint.read.file.UnreadableException;
import org.translint.text.Block;
import org.translint.text.FileLines;
import org.translint.text.Translation;

/** Reads tables: CSV and TSV with a row of names, whose other rows are articles. */
public final class TableReader implements ArticlesReader {

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    String text = file.text().text();
    String path = file.path();
    Table table = new Table(path, text, isTabbed(file));
    if (!table.hasNext()) {
      return;
    }
    Table.Row names = table.next();
    if (names.problem() != null) {
      throw new UnreadableException(names.problem());
    }
    Columns columns = new Columns(file, header(text, names));
    RecordArticle maker = new RecordArticle(path, text, 0, FileLines.of(text));
    RecordIds ids = new RecordIds();
    for (int number = 1; table.hasNext(); number++) {
      Table.Row row = table.next();
      String id = ids.next(columns.value(Role.ID, text, row), number);
      String problem = problem(path, columns, row);
      if (problem != null) {
        articles.failure(path + "#" + id, problem);
        continue;
      }
      Translation article =
          maker.make(
              new RecordArticle.Head(
                  id,
                  columns.value(Role.LANGUAGE, text, row),
                  columns.value(Role.SOURCE_LANGUAGE, text, row)),
              fields(columns, text, row));
      if (article != null) {
        articles.article(article);
      }
    }
  }

  /** Why a row is no article, or null. */
  private static @Nullable String problem(String path, Columns columns, Table.Row row) {
    if (row.problem() != null) {
      return row.problem();
    }
    return row.cells().size() <= columns.names().size()
        ? null
        : "%s: the row on line %d has %d cells, and the first row %d names. Put cells that hold the separator into quotes."
            .formatted(path, row.line(), row.cells().size(), columns.names().size());
  }

  private static boolean isTabbed(OpenFile file) {
    String format = file.rule().format();
    return (format == null ? file.path().toLowerCase(Locale.ROOT) : "." + format).endsWith(".tsv");
  }

  private static List<String> header(String text, Table.Row row) {
    return row.cells().stream().map(cell -> cell.text(text).strip()).toList();
  }

  private static List<Field> fields(Columns columns, String text, Table.Row row) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Role role = columns.roles().get(i);
      if (role != null && (role.isOfTarget() || role.isOfSource())) {
        Table.Cell cell = row.cells().get(i);
        fields.add(
            new Field(
                role,
                columns.names().get(i),
                role.isTitle() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH,
                cell.start(),
                sink -> cell.give(text, sink)));
      }
    }
    return fields;
  }
}
