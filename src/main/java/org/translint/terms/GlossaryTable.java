package org.translint.terms;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.translint.language.LanguageTags;
import org.translint.terms.Term.Status;

/**
 * A glossary as a table that people edit: a line for a concept and a language. Lines with the same
 * concept, or without one the same source term, are one concept. Lines that begin with {@code #}
 * are comments. Used once.
 */
final class GlossaryTable {

  private static final String CONCEPT = "concept";
  private static final String SOURCE = "source";
  private static final String SOURCE_LANGUAGE = "source_language";
  private static final String LANGUAGE = "language";
  private static final String APPROVED = "approved";
  private static final String ACCEPTED = "accepted";
  private static final String FORBIDDEN = "forbidden";
  private static final String NOTE = "note";
  private static final List<String> OURS =
      List.of(CONCEPT, SOURCE, SOURCE_LANGUAGE, LANGUAGE, APPROVED, ACCEPTED, FORBIDDEN, NOTE);

  private final String text;
  private final String name;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<List<String>, ConceptBuilder> concepts = new LinkedHashMap<>();
  private int width;
  private int line = 1;
  private int counted;

  private GlossaryTable(String text, String name) {
    this.text = text;
    this.name = name;
  }

  /**
   * The concepts of a table.
   *
   * @param text without a byte order mark
   * @param name of the file for error messages
   */
  static List<Concept> read(String text, String name) throws GlossaryException {
    return new GlossaryTable(text, name).concepts();
  }

  private List<Concept> concepts() throws GlossaryException {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format())) {
      for (CSVRecord record : parser) {
        goTo(record.getCharacterPosition());
        if (columns.isEmpty()) {
          header(record);
        } else {
          row(record);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw wrong("from here on this is not CSV; look for a quotation mark that is never closed.");
    }
    if (columns.isEmpty()) {
      throw wrong("the header is missing; it names the columns " + String.join(", ", OURS) + ".");
    }
    return concepts.values().stream().map(ConceptBuilder::concept).toList();
  }

  /** With the one of the delimiters that the header has most of. */
  private CSVFormat format() {
    String header =
        text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).findFirst().orElse("");
    char delimiter = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, delimiter)) {
        delimiter = candidate;
      }
    }
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setIgnoreSurroundingSpaces(true)
        .setCommentMarker('#')
        .get();
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }

  /** Counts on to the line of the record that begins at {@code position} or after comments. */
  private void goTo(long position) {
    count((int) position);
    while (counted < text.length() && "#\r\n".indexOf(text.charAt(counted)) >= 0) {
      int end = text.indexOf('\n', counted);
      count(end < 0 ? text.length() : end + 1);
    }
  }

  private void count(int position) {
    for (; counted < position; counted++) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
    }
  }

  private void header(CSVRecord record) throws GlossaryException {
    width = record.size();
    for (int i = 0; i < record.size(); i++) {
      String column = record.get(i).toLowerCase(Locale.ROOT).replace('-', '_');
      if (columns.putIfAbsent(column, i) != null && OURS.contains(column)) {
        throw wrong("the column '" + column + "' is there twice; keep one.");
      }
    }
    boolean saysTerms = columns.containsKey(APPROVED) || columns.containsKey(FORBIDDEN);
    if (!columns.containsKey(LANGUAGE) || !saysTerms) {
      throw wrong(
          "the header has no column '"
              + (saysTerms ? LANGUAGE : APPROVED)
              + "'; it is the first line, and names the columns "
              + String.join(", ", OURS)
              + ".");
    }
  }

  private void row(CSVRecord record) throws GlossaryException {
    if (record.stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
      throw wrong(
          "there are more cells than the header has columns; put a cell that has the sign between"
              + " cells in it between quotation marks.");
    }
    String source = cell(record, SOURCE);
    List<String> approved =
        cell(record, APPROVED).isEmpty() ? List.of() : List.of(cell(record, APPROVED));
    List<String> forbidden = several(cell(record, FORBIDDEN));
    if (approved.isEmpty() && forbidden.isEmpty()) {
      throw wrong(
          "there is neither an approved nor a forbidden term; write one, or take the line out.");
    }
    String language = language(record, LANGUAGE);
    String sourceLanguage = source.isEmpty() ? "" : language(record, SOURCE_LANGUAGE);
    ConceptBuilder concept = concept(record, source, sourceLanguage);
    if (!source.isEmpty()) {
      concept.add(source, sourceLanguage, Status.ACCEPTED);
    }
    approved.forEach(term -> concept.add(term, language, Status.APPROVED));
    several(cell(record, ACCEPTED)).forEach(t -> concept.add(t, language, Status.ACCEPTED));
    forbidden.forEach(term -> concept.add(term, language, Status.FORBIDDEN));
    String contradiction = concept.contradiction().orElse("");
    if (!contradiction.isEmpty()) {
      throw wrong("'" + contradiction + "' is both forbidden and allowed; keep one of the two.");
    }
  }

  /** The concept that a line belongs to: by its name, else by its source, else one of its own. */
  private ConceptBuilder concept(CSVRecord record, String source, String sourceLanguage) {
    String id = cell(record, CONCEPT);
    List<String> key = List.of(source, sourceLanguage);
    if (!id.isEmpty()) {
      key = List.of(id);
    } else if (source.isEmpty()) {
      key = List.of(name, String.valueOf(line), "");
    }
    return concepts.computeIfAbsent(key, k -> new ConceptBuilder(k.get(0)));
  }

  private String cell(CSVRecord record, String column) {
    Integer index = columns.get(column);
    return index == null || index >= record.size() ? "" : record.get(index).strip();
  }

  private static List<String> several(String cell) {
    return Stream.of(cell.split("[|;]")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private String language(CSVRecord record, String column) throws GlossaryException {
    String cell = cell(record, column);
    if (cell.isEmpty()) {
      throw wrong("the " + column + " is missing; write a BCP 47 tag, such as fr or pt-BR.");
    }
    return LanguageTags.canonical(cell).orElseThrow(() -> wrong(LanguageTags.unknown(cell)));
  }

  private GlossaryException wrong(String sentence) {
    return GlossaryException.at(name, line, sentence);
  }
}
