package org.translint.names.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes what a batch shows into a ledger that people edit. Their lines, comments, columns and
 * order stay byte for byte; only a line that gains an accepted form is written anew.
 */
public final class LedgerWriter {

  private static final String NEW = "person,kind,language,approved,accepted,note\n";

  private LedgerWriter() {}

  /**
   * Merges {@code entries} into the ledger at {@code file}, or begins it. Nobody ever sees half of
   * it; where nothing is new, the file is left alone.
   *
   * @return the ledger as it is now
   * @throws LedgerException if there is a file that is no ledger; it is left as it is
   * @throws IOException if it cannot be written
   */
  public static Ledger export(Path file, List<Entry> entries) throws IOException, LedgerException {
    String name = String.valueOf(file.getFileName());
    boolean exists = Files.exists(file);
    String before = exists ? LedgerReader.decode(Files.readAllBytes(file), name) : NEW;
    String after = merge(before, name, entries);
    if (!exists || !after.equals(before)) {
      write(file, after);
    }
    return LedgerReader.parse(after, name);
  }

  /** The text of a ledger with {@code entries} merged in. */
  static String merge(String before, String name, List<Entry> entries) throws LedgerException {
    String mark = before.startsWith(LedgerReader.MARK) ? LedgerReader.MARK : "";
    LedgerTable table = LedgerTable.parse(before.substring(mark.length()), name);
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Entry::person).thenComparing(Entry::language));
    List<Entry> merged = Ledger.of(table.entries()).merge(sorted).entries();
    for (String column : missingColumns(table, merged)) {
      table = LedgerTable.parse(withColumn(table, column), name);
    }
    return mark + text(table, merged);
  }

  /** The columns that the table does not have and that would have something in them. */
  private static List<String> missingColumns(LedgerTable table, List<Entry> merged) {
    List<Entry> fresh = merged.subList(table.rows().size(), merged.size());
    List<String> missing = new ArrayList<>();
    if (merged.stream().anyMatch(e -> !e.accepted().isEmpty())) {
      missing.add(LedgerTable.ACCEPTED);
    }
    if (fresh.stream().anyMatch(e -> !e.isPerson())) {
      missing.add(LedgerTable.KIND);
    }
    if (fresh.stream().anyMatch(e -> !e.note().isEmpty())) {
      missing.add(LedgerTable.NOTE);
    }
    missing.removeIf(table.columns()::containsKey);
    return missing;
  }

  private static String withColumn(LedgerTable table, String column) {
    CsvText csv = table.csv();
    int width = csv.records().get(0).cells().size();
    StringBuilder text = new StringBuilder(csv.text());
    for (int i = csv.records().size() - 1; i >= 0; i--) {
      CsvText.Row row = csv.records().get(i);
      int cells = Math.max(0, width - row.cells().size()) + 1;
      text.insert(
          row.end(), String.valueOf(csv.delimiter()).repeat(cells) + (i == 0 ? column : ""));
    }
    return text.toString();
  }

  /** The table's text with the rows that have changed, and the new ones after their person's. */
  private static String text(LedgerTable table, List<Entry> merged) {
    CsvText csv = table.csv();
    int old = table.rows().size();
    Map<String, Integer> lastOf = new HashMap<>();
    for (int i = 0; i < old; i++) {
      lastOf.put(table.rows().get(i).entry().person(), i);
    }
    Map<Integer, List<String>> after = new HashMap<>();
    for (Entry entry : merged.subList(old, merged.size())) {
      int place = lastOf.getOrDefault(entry.person(), old);
      after.computeIfAbsent(place, p -> new ArrayList<>()).add(csv.render(table.cells(entry)));
    }
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < old; i++) {
      LedgerTable.Row row = table.rows().get(i);
      text.append(csv.text(), copied, row.raw().start());
      text.append(raw(table, row, merged.get(i)));
      copied = row.raw().end();
      for (String line : after.getOrDefault(i, List.of())) {
        text.append(csv.lineEnd()).append(line);
      }
    }
    text.append(csv.text(), copied, csv.text().length());
    for (String line : after.getOrDefault(old, List.of())) {
      if (text.charAt(text.length() - 1) != '\n') {
        text.append(csv.lineEnd());
      }
      text.append(line).append(csv.lineEnd());
    }
    return text.toString();
  }

  private static String raw(LedgerTable table, LedgerTable.Row row, Entry entry) {
    CsvText csv = table.csv();
    return entry.equals(row.entry())
        ? csv.text().substring(row.raw().start(), row.raw().end())
        : csv.render(table.with(row, LedgerTable.ACCEPTED, String.join("|", entry.accepted())));
  }

  private static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path temporary = target.resolveSibling(".translint-" + UUID.randomUUID());
    try {
      writeToDisk(temporary, text.getBytes(StandardCharsets.UTF_8));
      try {
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void writeToDisk(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }
}
