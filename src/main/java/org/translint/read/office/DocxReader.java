package org.translint.read.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.read.xml.XmlElement;
import org.translint.text.Correspondence;
import org.translint.text.Place.InParagraph.Part;
import org.translint.text.Translation;

/**
 * Reads Word documents (DOCX): the body with its tables and text boxes, then the notes, then
 * headers and footers. Parts are found by their relations, whatever they are called. Stateless.
 */
public final class DocxReader implements ArticlesReader {

  private static final String KIND = "a Word document (.docx)";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    articles.article(
        new Translation(open(file.path(), file.bytes()).document(), null, Correspondence.NONE));
  }

  /**
   * The article of a file, with its parts.
   *
   * @throws UnreadableException if the bytes are no Word document, or not a sound one
   */
  public static OfficeArticle open(String path, byte[] bytes) throws UnreadableException {
    OfficePackage zip = OfficePackage.open(path, bytes, KIND);
    String main =
        Relations.of(zip, "")
            .target("officeDocument")
            .orElseThrow(() -> notWord(path, "it names no main part"));
    requireWord(path, zip, main);
    Relations relations = Relations.of(zip, main);
    OfficePackage.Xml document = zip.xml(main);
    Optional<String> stylesPart = existing(zip, relations, "styles");
    XmlElement styles = stylesPart.isPresent() ? zip.xml(stylesPart.get()).root() : null;
    WordStory.Shared shared =
        new WordStory.Shared(
            new Stretches(path, document), new WordStyles(styles), new Counters(), new HashMap<>());
    document.root().first("body").ifPresent(body -> new WordStory(shared, Where.BODY).read(body));
    notes(zip, relations, shared, "footnote", Part.FOOTNOTE);
    notes(zip, relations, shared, "endnote", Part.ENDNOTE);
    margins(zip, relations, shared, "header", Part.HEADER);
    margins(zip, relations, shared, "footer", Part.FOOTER);
    return shared
        .stretches()
        .article(existing(zip, relations, "comments").orElse(null), document.name());
  }

  private static Optional<String> existing(OfficePackage zip, Relations relations, String kind) {
    return relations.target(kind).filter(zip::has);
  }

  private static UnreadableException notWord(String path, String why) {
    return new UnreadableException(
        "%s is not %s: %s. Save it again from the program that wrote it."
            .formatted(path, KIND, why));
  }

  /** Makes sure that the main part is the text of a Word document, not a sheet or slides. */
  private static void requireWord(String path, OfficePackage zip, String main)
      throws UnreadableException {
    if (!zip.has(main)) {
      throw notWord(path, "it lacks its main part " + main);
    }
    String type = "";
    for (XmlElement said : zip.xml(CONTENT_TYPES).root().elements().toList()) {
      String part = Attributes.text(said, "PartName");
      String extension = Attributes.text(said, "Extension");
      if (part.equalsIgnoreCase("/" + main)
          || (type.isEmpty()
              && !extension.isEmpty()
              && main.regionMatches(
                  true,
                  main.length() - extension.length() - 1,
                  "." + extension,
                  0,
                  extension.length() + 1))) {
        type = Attributes.text(said, "ContentType");
      }
    }
    if (!type.contains("wordprocessingml") && !type.contains("ms-word.document")) {
      throw notWord(path, "its main part is of the type '" + type + "'");
    }
  }

  /** Reads the notes that the body refers to, in the order of their part. */
  private static void notes(
      OfficePackage zip, Relations relations, WordStory.Shared shared, String kind, Part part)
      throws UnreadableException {
    Optional<String> name = existing(zip, relations, kind + "s");
    Map<String, Integer> numbers = shared.notes().getOrDefault(kind, Map.of());
    if (name.isEmpty() || numbers.isEmpty()) {
      return;
    }
    OfficePackage.Xml notes = zip.xml(name.get());
    shared.stretches().next(notes);
    for (XmlElement note : notes.root().elements(kind)) {
      Integer number = numbers.get(Attributes.text(note, "id"));
      if (number != null) {
        new WordStory(shared, Where.note(part, number)).read(note);
      }
    }
  }

  private static void margins(
      OfficePackage zip, Relations relations, WordStory.Shared shared, String kind, Part part)
      throws UnreadableException {
    List<String> names = relations.targets(kind);
    for (String name : names) {
      if (zip.has(name)) {
        OfficePackage.Xml margin = zip.xml(name);
        shared.stretches().next(margin);
        new WordStory(shared, Where.margin(part)).read(margin.root());
      }
    }
  }
}
