package org.translint.check.script;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.translint.language.DataFile;

/** A data file whose rows begin with a character: what the other columns say of it. Immutable. */
final class CharacterTable {

  private final Map<Integer, List<String>> rows;

  private CharacterTable(Map<Integer, List<String>> rows) {
    this.rows = rows;
  }

  /** The table {@code check/script/NAME.tsv}. */
  static CharacterTable of(String name) {
    return new CharacterTable(
        DataFile.rows("check/script/" + name + ".tsv").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.get(0).codePointAt(0), row -> row.subList(1, row.size()))));
  }

  boolean has(int character) {
    return rows.containsKey(character);
  }

  /** The column {@code i}, from 0, after the character, which must be in the table. */
  String column(int character, int i) {
    List<String> row = rows.get(character);
    if (row == null) {
      throw new IllegalArgumentException("not in the table: " + Character.toString(character));
    }
    return row.get(i);
  }

  /** The column {@code i} read as a list with spaces between. */
  List<String> choices(int character, int i) {
    return List.of(column(character, i).split(" "));
  }
}
