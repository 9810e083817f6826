package org.translint.read.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.RecordIds;
import org.translint.read.file.UnreadableException;
import org.translint.read.xml.XmlElement;
import org.translint.read.xml.XmlFile;
import org.translint.read.xml.XmlHandler;
import org.translint.text.Correspondence;
import org.translint.text.FileLines;
import org.translint.text.Translation;

/**
 * Reads news that come as XML, whichever kind the root element shows: RSS and Atom, whose items are
 * articles, NITF, which is one, and NewsML-G2, which holds one or several.
 */
public final class NewsXmlReader implements ArticlesReader {

  private static final Set<String> ROOTS =
      Set.of("rss", "RDF", "feed", "nitf", "newsItem", "newsMessage", "packageItem");
  private static final Set<String> FEED_ITEMS = Set.of("item", "entry");
  private static final Set<String> WIRE_ITEMS = Set.of("nitf", "newsItem");

  private static final Pattern ROOT =
      Pattern.compile(
          "\\A(?:\u00EF\u00BB\u00BF|\uFEFF)?(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*>)*+"
              + "<(?:[\\w.-]+:)?([\\w.-]+)",
          Pattern.DOTALL);

  /** Whether a file that begins so is news. */
  public static boolean isNews(String start) {
    Matcher root = ROOT.matcher(start);
    return root.find() && ROOTS.contains(root.group(1));
  }

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    String text = file.text().text();
    Matcher root = ROOT.matcher(text);
    if (root.find() && !ROOTS.contains(root.group(1))) {
      throw new UnreadableException(
          "%s is XML of a kind that translint does not read: its first element is '%s'. RSS, Atom, NITF and NewsML-G2 are read, and other kinds by the extension of their files."
              .formatted(file.path(), root.group(1)));
    }
    XmlFile.read(file.path(), text, new Reading(file.path(), text, articles));
  }

  /** One way through a file. */
  private static final class Reading implements XmlHandler {

    private final String path;
    private final String text;
    private final ArticleSink articles;
    private final FileLines lines;
    private final RecordIds ids = new RecordIds();

    /** What the elements around say of their language, the innermost first. */
    private final Deque<String> around = new ArrayDeque<>();

    /** What the feed says of its language in an element of its own; empty where it does not. */
    private String language = "";

    private int number;

    Reading(String path, String text, ArticleSink articles) {
      this.path = path;
      this.text = text;
      this.articles = articles;
      this.lines = FileLines.of(text);
    }

    @Override
    public boolean isWhole(XmlElement head) {
      return FEED_ITEMS.contains(head.name())
          || WIRE_ITEMS.contains(head.name())
          || head.name().equals("language");
    }

    @Override
    public void start(XmlElement head) {
      String said = head.attribute("xml:lang");
      around.push(said == null ? around() : said);
    }

    @Override
    public void end(String name) {
      around.pop();
    }

    private String around() {
      return around.isEmpty() ? "" : around.element();
    }

    @Override
    public void whole(XmlElement element) {
      if (element.name().equals("language")) {
        language = element.text(text);
      } else if (element.name().equals("nitf")) {
        NewsItem item = new NewsItem(element, text);
        give(path, null, item.language(), item.parts());
      } else if (element.name().equals("newsItem")) {
        NewsItem item = new NewsItem(element, text);
        String record = ids.next(item.id(), ++number);
        give(path + "#" + record, record, item.language(), item.parts());
      } else {
        FeedItem item = new FeedItem(element, text);
        String record = ids.next(item.id(), ++number);
        give(
            path + "#" + record,
            record,
            item.language(language.isEmpty() ? around() : language),
            item.parts());
      }
    }

    private void give(String id, @Nullable String record, String itsLanguage, ArticleParts parts) {
      if (!parts.isEmpty()) {
        articles.article(
            new Translation(
                parts.build(id, path, record, itsLanguage, lines), null, Correspondence.NONE));
      }
    }
  }
}
