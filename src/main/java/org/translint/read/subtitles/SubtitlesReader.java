package org.translint.read.subtitles;

import java.util.List;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.read.prose.ArticleBuilder;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Place;
import org.translint.text.Translation;

/** Reads subtitles: one article, in which a sentence over several cues is one sentence. */
public final class SubtitlesReader implements ArticlesReader {

  private final Dialect dialect;

  /** How a file writes its cues. */
  public enum Dialect {
    SUBRIP,
    WEB_VTT
  }

  /** A reader of files of one kind. */
  public SubtitlesReader(Dialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    String text = file.text().text();
    Speech speech = new Speech(text, dialect);
    new CueFile(file.path(), text, dialect).cues().forEach(speech::add);
    ArticleBuilder article = new ArticleBuilder(speech.extract(), FileLines.of(text));
    for (List<Speech.Part> block : speech.blocks()) {
      article.open(Block.Kind.PARAGRAPH);
      for (int i = 0; i < block.size(); i++) {
        Speech.Part part = block.get(i);
        int from = article.length();
        if (i > 0) {
          article.flow(part.start() - 1, part.end());
        } else {
          article.flow(part.start(), part.end());
        }
        article.label(from, new Place.InCue(part.cue().number(), part.cue().time()));
      }
      article.close();
    }
    articles.article(
        new Translation(
            article.build(file.path(), file.path(), Document.UNKNOWN_LANGUAGE),
            null,
            Correspondence.NONE));
  }
}
