package org.translint.report.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.translint.text.FormulaGuard;

/**
 * Reads sheets of findings that came back from their reviewers: workbooks of Excel, and CSV with
 * commas, semicolons or tabs, as spreadsheet programs save it. What a file is, its first bytes
 * tell, not its name.
 */
public final class ReviewReader {

  private static final long LARGEST_CSV = 256L * 1024 * 1024;
  private static final char MARK = '\uFEFF';
  private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?\\r?\\n");
  private static final Pattern ESCAPED = Pattern.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)");

  private ReviewReader() {}

  /**
   * What the reviewers decided.
   *
   * @param name of the file for error messages
   * @throws SheetException if it cannot be read, or a row makes no sense
   */
  public static Review read(Path file, String name) throws SheetException {
    try {
      byte[] start;
      try (InputStream in = Files.newInputStream(file)) {
        start = in.readNBytes(8);
      }
      if (startsWith(start, 'P', 'K')) {
        return workbook(file, name);
      }
      if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
        throw new SheetException(
            name + " is a workbook of an old Excel, or has a password; save it as .xlsx without.");
      }
      return csv(file, name);
    } catch (NoSuchFileException e) {
      throw new SheetException("there is no file '" + name + "'.");
    } catch (IOException e) {
      String reason = Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage());
      throw new SheetException("'" + name + "' cannot be read: " + reason + ".");
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Review workbook(Path file, String name) throws IOException, SheetException {
    ReviewRows rows = new ReviewRows(name, ReviewReader::original);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      Optional<Sheet> findings = book.findSheet(FindingsGrid.NAME).or(() -> book.getSheet(0));
      if (findings.isEmpty()) {
        throw notAWorkbook(name);
      }
      try (Stream<Row> all = findings.get().openStream()) {
        for (Row row : (Iterable<Row>) all::iterator) {
          rows.row(row.getRowNum(), row.stream().map(c -> c == null ? "" : c.getText()).toList());
        }
      }
    } catch (IOException | RuntimeException e) {
      // The library has no one exception for files that are no workbooks.
      throw notAWorkbook(name);
    }
    return rows.review();
  }

  /** The text of a cell; it may have been in a CSV file before it came into a workbook. */
  private static String original(String cell) {
    return FormulaGuard.unguard(ESCAPED.matcher(cell).replaceAll("_"));
  }

  private static SheetException notAWorkbook(String name) {
    return new SheetException(
        name + " is not a workbook of Excel, or it is damaged; save it again as .xlsx.");
  }

  private static Review csv(Path file, String name) throws IOException, SheetException {
    if (Files.size(file) > LARGEST_CSV) {
      throw new SheetException(name + " is larger than 256 MB; split it.");
    }
    String text = decoded(Files.readAllBytes(file), name);
    ReviewRows rows = new ReviewRows(name, FormulaGuard::unguard);
    Matcher declared = SEPARATOR_LINE.matcher(text);
    boolean isDeclared = declared.lookingAt();
    char delimiter = isDeclared ? declared.group(1).charAt(0) : delimiter(text);
    String table = isDeclared ? text.substring(declared.end()) : text;
    int number = isDeclared ? 1 : 0;
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
      for (CSVRecord record : parser) {
        number++;
        rows.row(number, List.of(record.values()));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw SheetException.at(
          name,
          number,
          "below this row it is not CSV; look for a quotation mark that is never closed.");
    }
    return rows.review();
  }

  /** The text of a file: UTF-16 with its mark, or UTF-8. */
  private static String decoded(byte[] bytes, String name) throws SheetException {
    boolean isUtf16 = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    Charset charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SheetException(
          name + " is not UTF-8 text; in Excel, save it as .xlsx or as \"CSV UTF-8\".");
    }
  }

  /** What stands between the headings. */
  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }
}
