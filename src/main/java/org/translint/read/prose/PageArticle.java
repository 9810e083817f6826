package org.translint.read.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page: among menus, buttons, related links, comments and footers.
 *
 * <p>A page in which nothing is but an article is left whole. In others the article is what the
 * page says it is ({@code articleBody}, {@code article}, {@code main}), else the container with the
 * most prose, as Readability scores it: a container counts what its paragraphs hold, those above it
 * less and less, all of them less where links are dense. Inside the article, only what names itself
 * as something else is left out ({@link PageParts}): where in doubt, text stays.
 */
final class PageArticle {

  /** How much of the page's prose an element must hold to be the article. */
  private static final double ENOUGH = 0.25;

  /** How much of the page's prose makes a frame of the page out of what seems to be beside it. */
  private static final double LARGE = 0.5;

  private static final int MENU_LINKS = 4;
  private static final double MENU_DENSITY = 0.8;
  private static final double SPARSE = 0.3;

  /** How far up the prose of a paragraph counts. */
  private static final int LEVELS = 4;

  private final Element page;
  private final PageProse prose;

  /** The elements that are beside the article, without those inside of them. */
  private final Set<Element> beside = new LinkedHashSet<>();

  private boolean hasMenu;

  private PageArticle(Element page) {
    this.page = page;
    this.prose = new PageProse(page);
    findBeside();
  }

  /**
   * The article of a page.
   *
   * @param roots the elements that it is in, none of them inside another; empty for the whole page
   * @param leftOut elements inside those that are not of it
   */
  record Found(Set<Element> roots, Set<Element> leftOut) {

    /** Nothing is left out. */
    static final Found ALL = new Found(Set.of(), Set.of());
  }

  /** Finds the article of a page. */
  static Found in(Element page) {
    PageArticle search = new PageArticle(page);
    if (search.beside.isEmpty() && !search.hasMenu) {
      return Found.ALL;
    }
    Set<Element> roots = new LinkedHashSet<>(search.roots());
    Element lead = search.lead(roots);
    if (lead != null) {
      roots.add(lead);
    }
    return new Found(outermost(roots), search.beside);
  }

  /** The elements that stand in no other of them. */
  static Set<Element> outermost(Set<Element> elements) {
    Set<Element> found = new LinkedHashSet<>();
    for (Element element : elements) {
      if (element.parents().stream().noneMatch(elements::contains)) {
        found.add(element);
      }
    }
    return found;
  }

  private void findBeside() {
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof Element element) {
            hasMenu |= isMenu(element);
            if (isBeside(element)) {
              beside.add(element);
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
          }
          return NodeFilter.FilterResult.CONTINUE;
        },
        page);
  }

  private boolean isMenu(Element element) {
    return HtmlText.isBlock(element)
        && prose.links(element) >= MENU_LINKS
        && prose.linkDensity(element) > MENU_DENSITY;
  }

  private boolean isInBeside(Element element) {
    return element.parents().stream().anyMatch(beside::contains);
  }

  private boolean isBeside(Element element) {
    PageParts.Meaning meaning = PageParts.of(element);
    if (meaning == PageParts.Meaning.OPEN || isInSentence(element)) {
      return false;
    }
    if (meaning == PageParts.Meaning.BESIDE_IF_SMALL) {
      return isSmall(element) && !isPartOfArticle(element);
    }
    return element.selectFirst("main, [itemprop~=articleBody]") == null;
  }

  /** Whether text stands around an element that is no block. */
  private static boolean isInSentence(Element element) {
    Element parent = element.parent();
    return parent != null && !HtmlText.isBlock(element) && !parent.ownText().isBlank();
  }

  private boolean isSmall(Element element) {
    return prose.prose(element) == 0 || prose.prose(element) < LARGE * prose.prose(page);
  }

  /** Whether a header, footer or aside is one of the article, and says something. */
  private boolean isPartOfArticle(Element element) {
    boolean isInside =
        element.parents().stream()
            .anyMatch(above -> above.nameIs("article") || above.nameIs("blockquote"));
    boolean holdsHeadline = element.selectFirst("h1, main, article") != null;
    boolean isSparse = prose.linkDensity(element) < SPARSE;
    return switch (element.normalName()) {
      case "header" -> isInside || (holdsHeadline && isSparse);
      case "footer" -> isInside && isSparse;
      case "aside" -> isInside && isSparse && prose.prose(element) > 0;
      default -> false;
    };
  }

  private boolean isOut(Element element) {
    return beside.contains(element) || isInBeside(element);
  }

  private Set<Element> roots() {
    Element body = largest("[itemprop~=articleBody]", e -> true);
    if (body != null) {
      Element around = body.closest("article, main, [itemtype*=Article]");
      return Set.of(around == null || isOut(around) ? body : around);
    }
    for (String tag : List.of("article", "main, [role=main]")) {
      Element said = largest(tag, this::isEnough);
      if (said != null) {
        return Set.of(said);
      }
    }
    return densest();
  }

  private boolean isEnough(Element element) {
    return prose.prose(element) >= ENOUGH * proseOfArticle();
  }

  private int proseOfArticle() {
    return prose.prose(page) - beside.stream().mapToInt(prose::prose).sum();
  }

  /** Of the elements that a selector finds, that with the most prose, the first of several. */
  private @Nullable Element largest(String selector, Predicate<Element> isFit) {
    @Nullable Element largest = null;
    for (Element element : page.select(selector)) {
      if (prose.prose(element) > 0
          && !isOut(element)
          && isFit.test(element)
          && (largest == null || prose.prose(element) > prose.prose(largest))) {
        largest = element;
      }
    }
    return largest;
  }

  /** The container with the most prose, and what stands beside it with prose of its own. */
  private Set<Element> densest() {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Element block : page.getAllElements()) {
      int own = prose.ownProse(block);
      Element at = own == 0 || isOut(block) ? null : PageProse.container(block);
      for (int level = 1; at != null && level <= LEVELS; level++) {
        scores.merge(at, (double) own / level, Double::sum);
        at = at.parent();
      }
    }
    @Nullable Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - prose.linkDensity(entry.getKey()));
      if (score > most) {
        best = entry.getKey();
        most = score;
      }
    }
    return best == null ? Set.of(page) : withNeighbours(best);
  }

  private Set<Element> withNeighbours(Element best) {
    Set<Element> roots = new LinkedHashSet<>();
    List<Element> neighbours = new ArrayList<>(best.siblingElements());
    roots.add(best);
    if (!best.nameIs("td")) {
      neighbours.stream()
          .filter(e -> prose.prose(e) > 0 && prose.linkDensity(e) < SPARSE && !isOut(e))
          .forEach(roots::add);
    }
    return roots;
  }

  /** What stands around a headline outside the article, such as a header with the summary. */
  private @Nullable Element lead(Set<Element> roots) {
    if (roots.stream().anyMatch(root -> root.selectFirst("h1") != null)) {
      return null;
    }
    Element headline = PageTitle.headline(page, this::isOut);
    if (headline == null || headline.parents().stream().anyMatch(roots::contains)) {
      return null;
    }
    Set<Element> frames = new HashSet<>();
    roots.forEach(root -> frames.addAll(root.parents()));
    Element lead = headline;
    for (Element at = headline; at != null && !frames.contains(at); at = at.parent()) {
      if (prose.linkDensity(at) < SPARSE) {
        lead = at;
      }
    }
    return lead;
  }
}
