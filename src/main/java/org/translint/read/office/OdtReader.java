package org.translint.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.read.xml.XmlElement;
import org.translint.text.Correspondence;
import org.translint.text.Place.InParagraph.Part;
import org.translint.text.Translation;

/**
 * Reads OpenDocument texts (ODT): the body with its tables and text boxes, then the notes, then
 * headers and footers. Stateless.
 */
public final class OdtReader implements ArticlesReader {

  private static final String KIND = "an OpenDocument text (.odt)";
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    articles.article(
        new Translation(open(file.path(), file.bytes()).document(), null, Correspondence.NONE));
  }

  /**
   * The article of a file, with its parts.
   *
   * @throws UnreadableException if the bytes are no OpenDocument text, or not a sound one
   */
  public static OfficeArticle open(String path, byte[] bytes) throws UnreadableException {
    OfficePackage zip = OfficePackage.open(path, bytes, KIND);
    requireOpen(path, zip);
    OfficePackage.Xml content = zip.xml(CONTENT);
    XmlElement text =
        content
            .root()
            .first("body")
            .flatMap(body -> body.first("text"))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "%s is not %s: it holds something else, such as a sheet. Save it as a text."
                            .formatted(path, KIND)));
    OfficePackage.Xml styles = zip.has(STYLES) ? zip.xml(STYLES) : null;
    TextStory.Shared shared =
        new TextStory.Shared(new Stretches(path, content), new Counters(), new ArrayList<>());
    TextStyles own = styles(styles, content);
    new TextStory(shared, own, Where.BODY).read(text);
    notes(shared, own, "footnote", Part.FOOTNOTE);
    notes(shared, own, "endnote", Part.ENDNOTE);
    if (styles != null) {
      shared.stretches().next(styles);
      TextStyles ofMargins = styles(styles, null);
      margins(shared, styles, ofMargins, "header", Part.HEADER);
      margins(shared, styles, ofMargins, "footer", Part.FOOTER);
    }
    return shared.stretches().article(null, CONTENT);
  }

  private static void requireOpen(String path, OfficePackage zip) throws UnreadableException {
    boolean isEncrypted =
        zip.has(MANIFEST)
            && zip.xml(MANIFEST)
                .root()
                .elements()
                .anyMatch(file -> file.first("encryption-data").isPresent());
    if (isEncrypted) {
      throw new UnreadableException(
          "%s is protected by a password. Open it and save it without one.".formatted(path));
    }
    if (!zip.has(CONTENT)) {
      throw new UnreadableException(
          "%s is not %s: it lacks its text (%s). Save it again from the program that wrote it."
              .formatted(path, KIND, CONTENT));
    }
  }

  /** The styles of the text, or, without {@code content}, of headers and footers. */
  private static TextStyles styles(
      OfficePackage.@Nullable Xml styles, OfficePackage.@Nullable Xml content) {
    List<XmlElement> groups = new ArrayList<>();
    if (styles != null) {
      groups.addAll(styles.root().elements("styles"));
    }
    OfficePackage.Xml own = content == null ? styles : content;
    if (own != null) {
      groups.addAll(own.root().elements("automatic-styles"));
    }
    return new TextStyles(groups);
  }

  /** Reads the notes of one class, each a stretch of its own: they stand where they belong. */
  private static void notes(
      TextStory.Shared shared, TextStyles styles, String noteClass, Part part) {
    int number = 0;
    for (XmlElement note : List.copyOf(shared.notes())) {
      Optional<XmlElement> body = note.first("note-body");
      if (Attributes.text(note, "note-class").equals(noteClass) && body.isPresent()) {
        number++;
        shared.stretches().next(false);
        new TextStory(shared, styles, Where.note(part, number)).read(body.get());
      }
    }
  }

  /** Reads headers or footers, each a stretch of its own: a page has both, in any order. */
  private static void margins(
      TextStory.Shared shared,
      OfficePackage.Xml styles,
      TextStyles ofMargins,
      String name,
      Part part) {
    Stream<XmlElement> pages =
        styles.root().elements("master-styles").stream()
            .flatMap(masters -> masters.elements("master-page").stream());
    pages
        .flatMap(page -> page.elements())
        .filter(margin -> margin.name().equals(name) || margin.name().startsWith(name + "-"))
        .forEach(
            margin -> {
              shared.stretches().next(false);
              new TextStory(shared, ofMargins, Where.margin(part)).read(margin);
            });
  }
}
