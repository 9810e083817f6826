package org.translint.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.read.feed.NewsXmlReader;
import org.translint.read.file.Decoder;
import org.translint.zip.BadZipException;
import org.translint.zip.ZipPackage;

/** Tells the articles in a folder from what else lies there. Immutable and thread-safe. */
final class ArticleFiles {

  /** How much of a file is looked at. */
  private static final int SNIFFED = 8192;

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String OWN_DOCUMENT = "<dc:creator>translint</dc:creator>";

  /** A comment in a copy of a Word file that findings were written into. */
  private static final Pattern OWN_COMMENT =
      Pattern.compile("<(?:[\\w.-]+:)?comment\\s[^<>]*?\\bauthor=[\"']translint[\"']");

  private static final Pattern COMMENTS = Pattern.compile("(?:.*/)?comments[^/]*\\.xml");

  /** How the names begin of the files by which Word locks those that it has open. */
  private static final String LOCK = "~$";

  private static final String PROJECT_FILES = "/org/translint/read/project-files.txt";

  private final Set<String> projectFiles = projectFiles();
  private final Predicate<Path> isRuled;

  /**
   * @param isRuled whether the newsroom says of a file how it is read, so that it is an article
   */
  ArticleFiles(Predicate<Path> isRuled) {
    this.isRuled = isRuled;
  }

  /** What a file is. */
  enum Kind {
    ARTICLE,
    NOT_TEXT,
    OTHER_TEXT
  }

  /**
   * What a file in a folder is. One that cannot be opened is taken for what its name says, so that
   * reading it fails and is reported.
   *
   * @param anyText whether text of every format is an article
   */
  Kind kind(Path file, boolean anyText) {
    String name = String.valueOf(file.getFileName());
    String extension = Format.extension(name);
    boolean isArticle =
        anyText
            || isRuled.test(file)
            || (!projectFiles.contains(name.split("\\.", 2)[0])
                && (extension.isEmpty() || Format.isKnown(extension)));
    if (Format.isPackage(extension)) {
      if (!isArticle || name.startsWith(LOCK)) {
        return Kind.NOT_TEXT;
      }
      return isOwnReport(file) ? Kind.OTHER_TEXT : Kind.ARTICLE;
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(SNIFFED);
    } catch (IOException e) {
      return isArticle ? Kind.ARTICLE : Kind.OTHER_TEXT;
    }
    if (!isText(start)) {
      return Kind.NOT_TEXT;
    }
    boolean isNews = extension.equals("xml") && NewsXmlReader.isNews(latin(start));
    return (isArticle || isNews) && !OwnFiles.isOne(name, latin(start))
        ? Kind.ARTICLE
        : Kind.OTHER_TEXT;
  }

  private static boolean isText(byte[] start) {
    if (Decoder.byteOrderMark(start) != null) {
      return true;
    }
    for (byte b : start) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  private static String latin(byte[] start) {
    return new String(start, StandardCharsets.ISO_8859_1);
  }

  /**
   * Whether a package is a report, or a copy of an article with findings as comments; one that
   * cannot be opened is an article that fails.
   */
  private static boolean isOwnReport(Path file) {
    try {
      ZipPackage zip = ZipPackage.open(Files.readAllBytes(file));
      if (zip.has(PROPERTIES) && text(zip, PROPERTIES).contains(OWN_DOCUMENT)) {
        return true;
      }
      for (String part : zip.names()) {
        if (COMMENTS.matcher(part).matches() && OWN_COMMENT.matcher(text(zip, part)).find()) {
          return true;
        }
      }
      return false;
    } catch (IOException | BadZipException e) {
      return false;
    }
  }

  private static String text(ZipPackage zip, String part) throws BadZipException {
    return new String(zip.content(part), StandardCharsets.UTF_8);
  }

  private static Set<String> projectFiles() {
    try (InputStream in = ArticleFiles.class.getResourceAsStream(PROJECT_FILES);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + PROJECT_FILES, e);
    }
  }
}
