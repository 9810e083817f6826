package org.translint.read.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.config.FileRule;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;

/** What the columns of a table are: as the newsroom says, else by their usual names. Immutable. */
final class Columns {

  private final String path;
  private final List<String> names;
  private final List<@Nullable Role> roles;

  /**
   * @throws UnreadableException if a column is not there that the newsroom names, or none is a text
   */
  Columns(OpenFile file, List<String> names) throws UnreadableException {
    this.path = file.path();
    this.names = List.copyOf(names);
    this.roles = new ArrayList<>(Collections.nCopies(names.size(), null));
    FileRule.Fields said = file.rule().fields();
    take(said.title(), Role.TITLE);
    take(said.body(), Role.BODY);
    take(said.sourceTitle(), Role.SOURCE_TITLE);
    take(said.sourceBody(), Role.SOURCE_BODY);
    take(said.id(), Role.ID);
    take(said.language(), Role.LANGUAGE);
    take(said.sourceLanguage(), Role.SOURCE_LANGUAGE);
    guess(said.nameText());
    if (roles.stream().noneMatch(role -> role != null && role.isOfTarget())) {
      throw new UnreadableException(
          path
              + ": none of its columns is known to be an article's text. There are "
              + listed()
              + "; say which is the title and which the body under 'formats' in translint.yaml.");
    }
  }

  List<String> names() {
    return names;
  }

  /** By column; null for one that is nothing to translint. */
  List<@Nullable Role> roles() {
    return roles;
  }

  /** What a row has in the first column with a role; empty where it has nothing. */
  String value(Role role, String text, Table.Row row) {
    int column = roles.indexOf(role);
    return column < 0 || column >= row.cells().size()
        ? ""
        : row.cells().get(column).text(text).strip();
  }

  private void take(@Nullable String said, Role role) throws UnreadableException {
    take(said == null ? List.of() : List.of(said), role);
  }

  private void take(List<String> said, Role role) throws UnreadableException {
    for (String name : said) {
      int column = names.indexOf(name.strip());
      if (column < 0) {
        List<String> folded = names.stream().map(FieldNames::fold).toList();
        column = folded.indexOf(FieldNames.fold(name));
      }
      if (column < 0) {
        throw new UnreadableException(
            "%s has no column '%s', which translint.yaml names. There are %s."
                .formatted(path, name, listed()));
      }
      roles.set(column, role);
    }
  }

  private void guess(boolean isTextSaid) {
    for (int i = 0; i < names.size(); i++) {
      Role usual = FieldNames.role(names.get(i)).orElse(null);
      if (usual == null || roles.get(i) != null || FieldNames.isAgency(names.get(i), names)) {
        continue;
      }
      boolean isText = usual.isOfTarget() || usual.isOfSource();
      boolean isOne = usual != Role.TITLE && usual != Role.LEAD;
      if (!(isText && isTextSaid) && !(isOne && roles.contains(usual))) {
        roles.set(i, usual);
      }
    }
  }

  private String listed() {
    return FieldNames.listed(names);
  }
}
