package org.translint.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;
import org.translint.config.SettingsException;

/**
 * A table of translations and their sources: TSV, in which quotes are text, or CSV; UTF-8.
 *
 * @param rows by the translation's file, in the order of the table
 */
record Manifest(List<Row> rows) {

  private static final String TRANSLATION = "translation";
  private static final String SOURCE = "source";
  private static final String LANGUAGE = "language";
  private static final String SOURCE_LANGUAGE = "source_language";

  Manifest {
    rows = List.copyOf(rows);
  }

  /**
   * One translation.
   *
   * @param translation absolute; need not exist
   * @param source absolute, or null for none; need not exist
   * @param language of the translation (BCP 47), or null where the table does not say
   * @param sourceLanguage of the source, likewise
   */
  record Row(
      Path translation,
      @Nullable Path source,
      @Nullable String language,
      @Nullable String sourceLanguage) {}

  /**
   * Reads a manifest.
   *
   * @param name of the file for error messages
   * @throws SettingsException if it cannot be read, or a line of it makes no sense
   */
  static Manifest read(Path file, String name) throws SettingsException {
    try {
      String text = Files.readString(file);
      return new Reading(file, name, text.startsWith("\uFEFF") ? text.substring(1) : text).read();
    } catch (NoSuchFileException e) {
      throw new SettingsException("manifest: there is no file '" + name + "'.");
    } catch (CharacterCodingException e) {
      throw new SettingsException("manifest: " + name + " is not UTF-8 text; save it as UTF-8.");
    } catch (IOException e) {
      throw new SettingsException("manifest: " + name + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The reading of one table. */
  private static final class Reading {

    private final Path file;
    private final String name;
    private final String text;
    private final Map<String, Integer> columns = new TreeMap<>();
    private final Map<Path, Integer> lines = new HashMap<>();
    private int line = 1;
    private int counted;

    Reading(Path file, String name, String text) {
      this.file = file;
      this.name = name;
      this.text = text;
    }

    Manifest read() throws IOException, SettingsException {
      List<Row> rows = new ArrayList<>();
      try (CSVParser parser = CSVParser.parse(new StringReader(text), format())) {
        for (CSVRecord record : parser) {
          goTo(record.getCharacterPosition());
          if (columns.isEmpty()) {
            readHeader(record);
          } else {
            rows.add(row(record));
          }
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        throw wrong("this is not CSV: a quote is missing or stands in the wrong place.");
      }
      if (columns.isEmpty()) {
        throw wrong("the header is missing; it is to name the column " + TRANSLATION + ".");
      }
      return new Manifest(rows);
    }

    private CSVFormat format() {
      String fileName = name.toLowerCase(Locale.ROOT);
      String header = text.lines().findFirst().orElse("");
      boolean tabs =
          !fileName.endsWith(".csv") && (fileName.endsWith(".tsv") || header.contains("\t"));
      CSVFormat.Builder builder = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true);
      return tabs ? builder.setDelimiter('\t').setQuote(null).get() : builder.get();
    }

    /**
     * Counts on to the line of the record that begins at {@code position}, or after empty lines.
     */
    private void goTo(long position) {
      while (counted < text.length() && (counted < position || isLineEnd(text.charAt(counted)))) {
        line += text.charAt(counted) == '\n' ? 1 : 0;
        counted++;
      }
    }

    private static boolean isLineEnd(char c) {
      return c == '\n' || c == '\r';
    }

    private void readHeader(CSVRecord record) throws SettingsException {
      for (int i = 0; i < record.size(); i++) {
        String column = record.get(i).strip().toLowerCase(Locale.ROOT).replace('-', '_');
        boolean isOurs = List.of(TRANSLATION, SOURCE, LANGUAGE, SOURCE_LANGUAGE).contains(column);
        if (columns.putIfAbsent(column, i) != null && isOurs) {
          throw wrong("the column '" + column + "' is there twice; keep one.");
        }
      }
      if (!columns.containsKey(TRANSLATION)) {
        throw wrong(
            "the header has no column '"
                + TRANSLATION
                + "'; it is the first line, and names the columns.");
      }
    }

    private Row row(CSVRecord record) throws SettingsException {
      Path translation = path(record, TRANSLATION);
      if (translation == null) {
        throw wrong("the translation is missing.");
      }
      Integer before = lines.putIfAbsent(translation, line);
      if (before != null) {
        throw wrong(
            "'" + cell(record, TRANSLATION) + "' is in line " + before + " already; keep one.");
      }
      return new Row(
          translation,
          path(record, SOURCE),
          language(record, LANGUAGE),
          language(record, SOURCE_LANGUAGE));
    }

    private String cell(CSVRecord record, String column) {
      Integer index = columns.get(column);
      return index == null || index >= record.size() ? "" : record.get(index).strip();
    }

    private @Nullable Path path(CSVRecord record, String column) throws SettingsException {
      String cell = cell(record, column);
      if (cell.isEmpty()) {
        return null;
      }
      try {
        return file.resolveSibling(cell).normalize();
      } catch (InvalidPathException e) {
        throw wrong("'" + cell + "' cannot be the name of a file.");
      }
    }

    private @Nullable String language(CSVRecord record, String column) throws SettingsException {
      String cell = cell(record, column);
      if (cell.isEmpty()) {
        return null;
      }
      return LanguageCodes.canonical(cell).orElseThrow(() -> wrong(LanguageCodes.unknown(cell)));
    }

    private SettingsException wrong(String sentence) {
      return new SettingsException(name + ":" + line + ": " + sentence);
    }
  }
}
