package org.translint.read.bilingual;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Span;

/**
 * Reads PO files of gettext: the whole file is one article, each entry a block. All forms of a
 * plural go with the source's form for many. Obsolete entries are not read.
 */
public final class PoReader implements ArticlesReader {

  private static final Pattern LINE = Pattern.compile("[^\\n\\r]*+(?:\\r\\n|[\\n\\r]|\\z)");
  private static final Pattern START =
      Pattern.compile("\\h*+(?:([a-z_]++)(?:\\[(\\d{1,2})])?)?\\h*+\"");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x([0-9A-Fa-f]{1,2})|([0-7]{1,3})|(.))");

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    String fileText = file.text().text();
    Entries entries = new Entries(fileText);
    parse(file.path(), fileText, entries::add);
    String language = Records.language(entries.header("Language"));
    String record = language.equals(Document.UNKNOWN_LANGUAGE) ? "po" : language;
    articles.article(
        entries.article.build(
            file.path() + "#" + record,
            file.path(),
            new BilingualArticle.Languages(
                Records.language(entries.header("X-Source-Language")), language),
            FileLines.of(fileText)));
  }

  /** Gives all entries that are not obsolete, in order. */
  private static void parse(String path, String fileText, Consumer<PoEntry> entries)
      throws UnreadableException {
    Matcher line = LINE.matcher(fileText);
    Matcher string = START.matcher(fileText);
    PoEntry entry = new PoEntry();
    PoEntry.@Nullable Text open = null;
    for (int number = 1; line.find() && line.start() < fileText.length(); number++) {
      String content = line.group().strip();
      if (content.isEmpty() || content.startsWith("#")) {
        continue;
      }
      boolean isString = string.region(line.start(), line.end()).lookingAt();
      int end = isString ? closingQuote(fileText, string.end(), line.end()) : -1;
      if (end < 0) {
        throw bad(path, number);
      }
      String keyword = string.group(1);
      if (keyword != null) {
        if (!keyword.matches("msgctxt|msgid|msgid_plural|msgstr|domain")) {
          throw bad(path, number);
        }
        if (entry.isBefore(keyword)) {
          entries.accept(entry);
          entry = new PoEntry();
        }
        int form = string.group(2) == null ? 0 : Integer.parseInt(string.group(2));
        open = keyword.equals("domain") ? new PoEntry.Text() : entry.begin(keyword, form);
        if (open == null) {
          throw misplaced(path, number, keyword);
        }
      }
      if (open == null) {
        throw bad(path, number);
      }
      open.add(new Span(string.end(), end));
    }
    entries.accept(entry);
  }

  /** Where the quote is that closes a line's string, with nothing after it; -1 where none does. */
  private static int closingQuote(String fileText, int start, int lineEnd) {
    for (int i = start; i < lineEnd; i++) {
      char c = fileText.charAt(i);
      if (c == '"') {
        return fileText.substring(i + 1, lineEnd).isBlank() ? i : -1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  private static UnreadableException bad(String path, int line) {
    return new UnreadableException(
        ("%s is not a PO file that can be read: line %d is neither a comment nor a keyword with its"
                + " text in quotes. Mend that line; msgfmt shows what is wrong with it.")
            .formatted(path, line));
  }

  private static UnreadableException misplaced(String path, int line, String keyword) {
    return new UnreadableException(
        ("%s is not a PO file that can be read: the %s on line %d has no msgid before it, or is the"
                + " second in its entry. Mend that entry; msgfmt shows what is wrong with it.")
            .formatted(path, keyword, line));
  }

  /** The entries of a file as segments. */
  private static final class Entries {

    private final String fileText;
    private final BilingualArticle article;
    private String header = "";
    private int number;

    Entries(String fileText) {
      this.fileText = fileText;
      this.article = new BilingualArticle(fileText);
    }

    /** What the header says of something, or null. */
    @Nullable String header(String name) {
      return header
          .lines()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse(null);
    }

    void add(PoEntry entry) {
      PoEntry.Text source = entry.source();
      if (source == null) {
        return;
      }
      if (entry.context() == null && text(source).isEmpty()) {
        header = text(entry.translations().getOrDefault(0, new PoEntry.Text()));
        return;
      }
      number++;
      String label = label(entry);
      give(source, article.source());
      int from = article.source().end(Block.Kind.PARAGRAPH, label);
      if (entry.translations().isEmpty()) {
        article.pair(from, BilingualArticle.NONE, false);
      }
      entry
          .translations()
          .forEach(
              (form, translation) -> {
                give(translation, article.target());
                String shown = entry.isPlural() ? label + "[" + form + "]" : label;
                article.pair(from, article.target().end(Block.Kind.PARAGRAPH, shown), false);
              });
    }

    /** The number of the entry, with its context where it has one. */
    private String label(PoEntry entry) {
      PoEntry.Text context = entry.context();
      return context == null || text(context).isBlank()
          ? String.valueOf(number)
          : number + " (" + text(context).strip().replaceAll("\\s+", " ") + ")";
    }

    private String text(PoEntry.Text string) {
      Side alone = new Side(fileText);
      give(string, alone);
      return alone.text().text().toString();
    }

    private void give(PoEntry.Text string, Side side) {
      for (Span line : string.lines()) {
        int run = line.start();
        Matcher escape = ESCAPE.matcher(fileText).region(line.start(), line.end());
        while (escape.find()) {
          side.text().copy(run, escape.start());
          side.text().put(meant(escape), escape.start(), escape.end());
          run = escape.end();
        }
        side.text().copy(run, line.end());
      }
    }

    private static String meant(Matcher escape) {
      if (escape.group(1) != null) {
        return character(Integer.parseInt(escape.group(1), 16));
      }
      if (escape.group(2) != null) {
        return character(Integer.parseInt(escape.group(2), 8));
      }
      return switch (escape.group(3)) {
        case "n" -> "\n";
        case "t" -> "\t";
        case "r", "v", "f" -> " ";
        case "a", "b" -> "";
        default -> escape.group(3);
      };
    }

    /** A character by its number; those that control devices are no text. */
    private static String character(int number) {
      return Character.isISOControl(number) ? " " : Character.toString(number);
    }
  }
}
