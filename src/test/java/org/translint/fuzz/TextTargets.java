package org.translint.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.translint.align.AnchorPoint;
import org.translint.align.LengthAligner;
import org.translint.align.Link;
import org.translint.align.MoveFinder;
import org.translint.align.Piece;
import org.translint.check.Analysis;
import org.translint.check.Analyzer;
import org.translint.fuzz.Target.Refused;
import org.translint.language.Languages;
import org.translint.language.SentenceSplitter;
import org.translint.names.ledger.Ledger;
import org.translint.quantity.Quantity;
import org.translint.quantity.find.QuantityFinder;
import org.translint.read.Readers;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.run.Assignment;
import org.translint.run.Linting;
import org.translint.run.Outcome;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Translation;

/** Reads, measures, aligns and checks what strangers take for articles. */
final class TextTargets {

  private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "zh", "ja", "id");
  private static final Readers READERS = new Readers();
  private static final QuantityFinder QUANTITIES = new QuantityFinder();
  private static final Analyzer ANALYZER = new Analyzer(new Languages());
  private static final char OF_SOURCE = '\u0001';

  private TextTargets() {}

  /** The article that a file of any format holds, looked at as a report would. */
  static void read(String name, byte[] input) throws UnreadableException {
    List<String> failures = new ArrayList<>();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Translation article) {
            look(article.target());
            if (article.source() != null) {
              look(article.source());
            }
          }

          @Override
          public void failure(String id, String reason) {
            failures.add(reason);
          }
        };
    READERS.read(READERS.open(new Input.InMemory(name, input), StandardCharsets.UTF_8), sink);
    if (!failures.isEmpty()) {
      throw new UnreadableException(failures.get(0));
    }
  }

  private static void look(Document document) {
    for (Block block : document.blocks()) {
      document.place(block.span());
    }
  }

  private static String language(byte[] input) {
    int first = input.length == 0 ? 0 : input[0] & 0xFF;
    return LANGUAGES.get(first % LANGUAGES.size());
  }

  private static Document document(String text, String language) throws UnreadableException {
    Input input = new Input.InMemory("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return READERS.read(input, StandardCharsets.UTF_8).withLanguage(language);
  }

  /** The numbers, dates and measures of a text lie in it and do not overlap. */
  static void quantities(byte[] input) throws UnreadableException {
    String language = language(input);
    Document document = document(new String(input, StandardCharsets.UTF_8), language);
    int end = 0;
    for (Quantity quantity :
        QUANTITIES.find(document, new SentenceSplitter(language).split(document))) {
      require(quantity.span().start() >= end, "quantities overlap at " + quantity.span());
      end = quantity.span().end();
    }
    require(end <= document.text().length(), "a quantity lies outside of the text");
  }

  /** Whatever the lengths and anchors, the beads cover both texts in order. */
  static void align(byte[] input) {
    int sources = input.length == 0 ? 0 : (input[0] & 0xFF) % 40;
    int targets = input.length < 2 ? 0 : (input[1] & 0xFF) % 40;
    List<Piece> source = pieces(input, 2, sources);
    List<Piece> target = pieces(input, 3, targets);
    List<AnchorPoint> anchors = new ArrayList<>();
    for (int i = 4; sources > 0 && targets > 0 && i + 2 < input.length && i < 400; i += 3) {
      anchors.add(
          new AnchorPoint(
              (input[i] & 0xFF) % sources,
              (input[i + 1] & 0xFF) % targets,
              0.1 + (input[i + 2] & 0xFF) / 16.0));
    }
    List<Link> links = new LengthAligner().align(source, target, anchors);
    int sourceEnd = 0;
    int targetEnd = 0;
    for (Link link : links) {
      require(
          link.bead().sourceStart() == sourceEnd && link.bead().targetStart() == targetEnd,
          "a hole or an overlap at " + link.bead());
      require(link.confidence() >= 0 && link.confidence() <= 1.000001, "sure by " + link);
      sourceEnd = link.bead().sourceEnd();
      targetEnd = link.bead().targetEnd();
    }
    require(sourceEnd == sources && targetEnd == targets, "the beads end early");
    new MoveFinder(source, target, anchors).find(links);
  }

  private static List<Piece> pieces(byte[] input, int from, int count) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int a = input[(from + i * 7) % input.length] & 0xFF;
      int b = input[(from + i * 11) % input.length] & 0xFF;
      pieces.add(new Piece(a * (b % 5 == 0 ? 1000.0 : 1), b / 8.0, a % 3 == 0 ? b / 16.0 : 0));
    }
    return pieces;
  }

  /** All that an analysis holds, but the engine's grammar. */
  static void analyse(byte[] input) throws UnreadableException {
    String[] texts = texts(input);
    Analysis source = ANALYZER.analyse(document(texts[1], "id"));
    Analysis article = ANALYZER.analyse(document(texts[0], language(input)), source);
    article.names();
    article.sourceNaming();
    article.places();
    article.figures();
    require(article.quantities() != null && article.alignment() != null, "something is missing");
  }

  /** Every check on an article beside its source; none may fail. */
  static void check(byte[] input) throws Refused {
    String[] texts = texts(input);
    Input target = new Input.InMemory("a.txt", texts[0].getBytes(StandardCharsets.UTF_8));
    Input source = new Input.InMemory("id/a.txt", texts[1].getBytes(StandardCharsets.UTF_8));
    List<Assignment> work = List.of(new Assignment(target, language(input), source, "id", "a.txt"));
    Outcome outcome = Linting.run(work, Ledger.EMPTY).get(0);
    if (outcome instanceof Outcome.Unreadable unreadable) {
      throw new Refused(unreadable.reason());
    }
    Outcome.Checked checked = (Outcome.Checked) outcome;
    require(checked.failedChecks().isEmpty(), String.valueOf(checked.failedChecks()));
  }

  private static String[] texts(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int at = text.indexOf(OF_SOURCE);
    return at < 0
        ? new String[] {text, ""}
        : new String[] {text.substring(0, at), text.substring(at + 1)};
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
