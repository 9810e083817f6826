package org.translint.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.translint.config.PathPattern;
import org.translint.decisions.Decision.Kind;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.language.AcceptedWord;
import org.translint.language.AcceptedWords;
import org.translint.language.LanguageTags;
import org.translint.text.Block;
import org.translint.text.Document;

/** What a newsroom accepts, so that nobody is told of it again. Immutable. */
public final class Decisions {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of());

  /** How the ids of the checks begin that speak of names of people and places. */
  private static final List<String> NAME_CHECKS = List.of("name-", "place-");

  private final List<Decision> inForce;
  private final List<Decision> expired;
  private final Map<String, Decision> fingerprints = new HashMap<>();
  private final List<Scope> scopes;
  private final Forms words;
  private final Forms names;
  private final List<PersonName> people;
  private final Map<String, List<Decision>> paragraphs;

  /** A decision about the articles whose paths match. */
  private record Scope(Decision decision, PathPattern paths) {

    boolean holds(Finding finding, Document article) {
      boolean isAsked = decision.kind() == Kind.ARTICLE || decision.value().equals(finding.check());
      return isAsked
          && isAbout(decision.language(), article.language())
          && (paths.matches(article.id()) || paths.matches(article.path()));
    }
  }

  /** An article as decisions see it: with the names in it. */
  public record Article(Document document, List<NameGroup> names) {

    public Article {
      names = List.copyOf(names);
    }
  }

  /** What decisions without an end come to; their order makes no difference. */
  public Decisions(Collection<Decision> decisions) {
    this(decisions, LocalDate.MIN, "");
  }

  /**
   * What decisions come to on a day.
   *
   * @param day on which they are to hold
   * @param folder the way from the table's folder down to the working folder, with {@code /}; empty
   *     where they are the same, or not below each other
   */
  public Decisions(Collection<Decision> decisions, LocalDate day, String folder) {
    inForce = decisions.stream().filter(d -> !d.stamp().hasExpired(day)).toList();
    expired = decisions.stream().filter(d -> d.stamp().hasExpired(day)).toList();
    of(Kind.FINDING).forEach(decision -> fingerprints.putIfAbsent(decision.value(), decision));
    scopes =
        Stream.concat(of(Kind.ARTICLE), of(Kind.CHECK))
            .flatMap(decision -> scope(decision, folder).stream())
            .toList();
    words = new Forms(of(Kind.WORD).toList());
    names = new Forms(of(Kind.NAME).toList());
    people = of(Kind.PERSON).map(PersonName::new).toList();
    paragraphs =
        of(Kind.TEXT)
            .collect(Collectors.groupingBy(Decision::value, Collectors.toUnmodifiableList()));
  }

  private Stream<Decision> of(Kind kind) {
    return inForce.stream().filter(decision -> decision.kind() == kind);
  }

  private static Optional<Scope> scope(Decision decision, String folder) {
    Optional<PathPattern> pattern =
        decision.kind() == Kind.CHECK
            ? PathPattern.below(folder, decision.place().path())
            : Optional.of(PathPattern.exactly(folder, decision.value()));
    return pattern.map(paths -> new Scope(decision, paths));
  }

  /** The decisions that hold. */
  public List<Decision> inForce() {
    return inForce;
  }

  /** The decisions whose last day is past. */
  public List<Decision> expired() {
    return expired;
  }

  /** The decisions that accept findings by one of these fingerprints. */
  public List<Decision> about(Collection<String> found) {
    return found.stream()
        .flatMap(fingerprint -> Optional.ofNullable(fingerprints.get(fingerprint)).stream())
        .toList();
  }

  /** The decisions about all that is found in one article. */
  public List<Decision> ofArticle(String id) {
    return scopes.stream()
        .filter(scope -> scope.decision().kind() == Kind.ARTICLE && scope.paths().matches(id))
        .map(Scope::decision)
        .toList();
  }

  /**
   * The decisions that accept a finding, at least one of each kind that does; none where nobody
   * accepted it.
   *
   * @param fingerprint of the finding
   * @param article that it was found in
   */
  public List<Decision> accepting(Finding finding, String fingerprint, Article article) {
    if (inForce.isEmpty()) {
      return List.of();
    }
    Document document = article.document();
    List<Decision> accepting = new ArrayList<>();
    Optional.ofNullable(fingerprints.get(fingerprint)).ifPresent(accepting::add);
    scopes.stream()
        .filter(scope -> scope.holds(finding, document))
        .forEach(scope -> accepting.add(scope.decision()));
    acceptingForm(finding, document).ifPresent(accepting::add);
    acceptingPerson(finding, article).ifPresent(accepting::add);
    acceptingParagraph(finding, document).ifPresent(accepting::add);
    return accepting;
  }

  private Optional<Decision> acceptingForm(Finding finding, Document article) {
    boolean isSpelling = finding.category() == Category.SPELLING;
    if (finding.span().isEmpty() || (!isSpelling && !isOfNames(finding))) {
      return Optional.empty();
    }
    return names
        .accepting(finding, article)
        .or(() -> isSpelling ? words.accepting(finding, article) : Optional.empty());
  }

  private Optional<Decision> acceptingPerson(Finding finding, Article article) {
    if (finding.category() != Category.SPELLING && !isOfNames(finding)) {
      return Optional.empty();
    }
    return people.stream()
        .filter(person -> isAbout(person.decision().language(), article.document().language()))
        .filter(person -> person.isMeant(finding, article))
        .map(PersonName::decision)
        .findFirst();
  }

  private static boolean isOfNames(Finding finding) {
    return NAME_CHECKS.stream().anyMatch(finding.check()::startsWith);
  }

  private Optional<Decision> acceptingParagraph(Finding finding, Document article) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    return article.blocks().stream()
        .map(Block::span)
        .filter(span -> span.contains(finding.span()))
        .map(span -> ParagraphDigest.of(span.of(article.text())))
        .flatMap(digest -> paragraphs.getOrDefault(digest, List.of()).stream())
        .filter(decision -> isAbout(decision.language(), article.language()))
        .findFirst();
  }

  private static boolean isAbout(String decided, String language) {
    return decided.isEmpty() || LanguageTags.sameLanguage(decided, language);
  }

  /**
   * The forms of one kind that are accepted; all are asked at once before each is, since there are
   * many.
   */
  private static final class Forms {

    private final AcceptedWords all;
    private final List<Decision> decisions;

    Forms(List<Decision> decisions) {
      this.decisions = decisions;
      this.all = new AcceptedWords(decisions.stream().map(Forms::word).toList());
    }

    private static AcceptedWord word(Decision decision) {
      return AcceptedWord.of(decision.value(), decision.language());
    }

    private static AcceptedWords wordsOf(Decision decision) {
      return new AcceptedWords(List.of(word(decision)));
    }

    Optional<Decision> accepting(Finding finding, Document article) {
      if (!all.accepts(article.text(), finding.span(), article.language())) {
        return Optional.empty();
      }
      return decisions.stream()
          .filter(d -> wordsOf(d).accepts(article.text(), finding.span(), article.language()))
          .findFirst();
    }
  }
}
