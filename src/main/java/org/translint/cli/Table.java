package org.translint.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table of plain text, its columns as wide as their widest cell. Cells are Latin script. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> header) {
    rows.add(header);
  }

  /** Adds a row with as many cells as the header has. */
  void add(String... cells) {
    rows.add(List.of(cells));
  }

  void print(PrintWriter out) {
    int last = rows.get(0).size() - 1;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < last; i++) {
        line.append(row.get(i)).append(" ".repeat(width(i) - row.get(i).length() + 2));
      }
      out.print(line.append(row.get(last)).toString().stripTrailing());
      out.print('\n');
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
