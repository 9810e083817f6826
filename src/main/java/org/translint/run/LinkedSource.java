package org.translint.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.translint.config.Settings;
import org.translint.read.prose.AlternatePages;

/**
 * Finds the source of a page by what the page itself says of its other languages ({@code
 * hreflang}): a hint, for pages whose names tell nothing. Only files of the project are looked at,
 * whatever the address says, and nothing remote is ever opened. Thread-safe.
 */
final class LinkedSource {

  /** How much of a page is looked at, in bytes; links to other languages stand in its head. */
  private static final int HEAD = 1 << 18;

  private final Path project;
  private final Charset encoding;
  private final Predicate<Path> isArticle;

  /**
   * @param isArticle whether a file is of a format that can be read
   */
  LinkedSource(Settings settings, Predicate<Path> isArticle) {
    Path above = settings.file() == null ? null : settings.file().getParent();
    this.project = above == null ? settings.folder() : above;
    this.encoding = settings.articles().encoding();
    this.isArticle = isArticle;
  }

  /**
   * The file that a page says is the same article in a language, if it is one of the project.
   *
   * @param language BCP 47
   */
  Optional<Path> find(Path page, String language) {
    String name = String.valueOf(page.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.matches(".*\\.x?html?") || !page.startsWith(project)) {
      return Optional.empty();
    }
    try {
      return AlternatePages.href(head(page), language).flatMap(href -> file(page, href, language));
    } catch (IOException e) {
      // Reading the page as an article tells it.
      return Optional.empty();
    }
  }

  private Optional<Path> file(Path page, String href, String language) {
    String path = path(href);
    Path folder = page.getParent();
    if (path == null || folder == null) {
      return Optional.empty();
    }
    try {
      return candidates(page, folder, href, path).stream()
          .map(Path::normalize)
          .filter(file -> file.startsWith(project) && !file.equals(page))
          .filter(file -> Files.isRegularFile(file) && isArticle.test(file))
          .filter(file -> isInLanguage(file, page, language, isRelative(href)))
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private String head(Path page) throws IOException {
    try (InputStream in = Files.newInputStream(page)) {
      return new String(in.readNBytes(HEAD), encoding);
    }
  }

  /**
   * Whether a file says that it is in the language, or that the page is the same article; one that
   * says neither is believed to be where the page's own folder leads to it.
   */
  private boolean isInLanguage(Path file, Path page, String language, boolean isSure) {
    try {
      String head = head(file);
      Optional<String> said = AlternatePages.language(head);
      return said.map(tag -> tag.equals(language) || tag.startsWith(language + "-")).orElse(isSure)
          || AlternatePages.hasLinkTo(head, String.valueOf(page.getFileName()));
    } catch (IOException e) {
      // Reading it as the source tells it.
      return isSure;
    }
  }

  private static boolean isRelative(String href) {
    return !href.startsWith("/") && !href.contains(":");
  }

  /**
   * Where the file may lie: at its relative path, else by the end of its address, longest first. An
   * address is not cut down to the page's own name: many pages of a site are {@code index.html}.
   */
  private List<Path> candidates(Path page, Path folder, String href, String path) {
    List<Path> candidates = new ArrayList<>();
    if (isRelative(href)) {
      candidates.add(folder.resolve(path));
    }
    String whole = path.replaceAll("^/+", "");
    String rest = whole;
    String own = String.valueOf(page.getFileName());
    while (!rest.isEmpty() && (rest.equals(whole) || !rest.equals(own))) {
      candidates.add(project.resolve(rest));
      int slash = rest.indexOf('/');
      if (slash < 0) {
        candidates.add(folder.resolve(rest));
      }
      rest = slash < 0 ? "" : rest.substring(slash + 1);
    }
    return candidates;
  }

  /** The path in an address, without escapes; null where there is none. */
  private static @Nullable String path(String href) {
    try {
      String path = new URI(href.replace(" ", "%20")).getPath();
      return path == null || path.isBlank() || path.endsWith("/") ? null : path;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
