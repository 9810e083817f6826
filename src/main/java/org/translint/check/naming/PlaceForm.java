package org.translint.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.NameGroup.Kind;
import org.translint.finding.Severity;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.names.place.Gazetteer;
import org.translint.names.place.PlaceMention;
import org.translint.names.sound.NameKeys;
import org.translint.text.Span;

/** Finds places in a form that the article's language does not use. */
public final class PlaceForm implements DocumentCheck {

  private static final double CONFIDENCE = 0.8;

  private final CheckInfo info =
      CheckPages.info("place-form", Category.SPELLING, CheckInfo.Maturity.STABLE);
  private final NameKeys keys = new NameKeys();

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    List<Span> people =
        article.names().stream()
            .filter(cluster -> cluster.group().kind() == Kind.PERSON)
            .flatMap(cluster -> cluster.mentions().stream())
            .toList();
    Set<PlaceMention> strayed = new ForeignPlaces(article, keys).mentions();
    for (PlaceMention mention : strayed) {
      Gazetteer.of(article.language())
          .ownForm(mention.form().place())
          .ifPresent(right -> add(article, mention.span(), "country", right, findings));
    }
    if (!article.dictionary().equals(Dictionary.ALL_KNOWING)) {
      for (SoundAlikePlaces.Place place : new SoundAlikePlaces(article, keys).find()) {
        add(article, place.span(), "sound", place.right(), findings);
      }
    }
    findings.removeIf(f -> people.stream().anyMatch(span -> span.overlaps(f.span())));
    return findings;
  }

  private void add(Analysis article, Span span, String kind, String right, List<Finding> findings) {
    Optional<Finding> same = findings.stream().filter(f -> f.span().overlaps(span)).findFirst();
    if (same.isPresent()) {
      return;
    }
    String form = span.of(article.text());
    String language = LanguageTags.name(article.language(), Messages.language().locale());
    String message = Messages.say("place-form." + kind, form, language, right);
    findings.add(
        Finding.of(info, Severity.MINOR, CONFIDENCE, span, message)
            .withSuggestions(List.of(right), Applicability.UNSAFE));
  }
}
