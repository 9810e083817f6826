package org.translint.read.prose;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes the beginnings of comments and the like that end nowhere in their paragraph for what they
 * are in Markdown: text. The parser itself looks for the end of each of them anew, which takes
 * hours where a file repeats them thousands of times.
 */
final class UnclosedMarkup implements InlineContentParserFactory {

  /** How what can stand in a paragraph ends, by how it begins. */
  private static final Map<String, String> ENDS =
      Map.of("<!--", "-->", "<?", "?>", "<![CDATA[", "]]>");

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return new OneParagraph();
  }

  /** Knows which ends are not to come any more. */
  private static final class OneParagraph implements InlineContentParser {

    private final Set<String> missing = new HashSet<>();

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      Position start = scanner.position();
      for (Map.Entry<String, String> markup : ENDS.entrySet()) {
        if (scanner.next(markup.getKey())) {
          boolean isOpen = missing.contains(markup.getKey()) || !find(scanner, markup.getValue());
          scanner.setPosition(start);
          if (isOpen) {
            missing.add(markup.getKey());
            scanner.next();
            return ParsedInline.of(new Text("<"), scanner.position());
          }
        }
      }
      return ParsedInline.none();
    }

    private static boolean find(Scanner scanner, String end) {
      while (scanner.find(end.charAt(0)) >= 0) {
        if (scanner.next(end)) {
          return true;
        }
        scanner.next();
      }
      return false;
    }
  }
}
