package org.translint.names;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Kind;
import org.translint.text.Span;

/**
 * One spelling under which one article names somebody: what the batch is told of it.
 *
 * @param language of the article, BCP 47
 * @param form the surname, or the name that stands for it, as it is written
 * @param fullName the fullest mention in this spelling; the form itself where it stands alone
 * @param givenNames the words before it, as they are written, without particles
 * @param kind what is named
 * @param sourceName how the source names it, or null
 * @param because why the article itself would have this spelling, or null where it does not say
 * @param person number within the article of who is named: its spellings share it
 * @param spans where the form stands in the article's text, in order; at least one
 */
public record NameUse(
    String language,
    String form,
    String fullName,
    SortedSet<String> givenNames,
    Kind kind,
    @Nullable String sourceName,
    @Nullable Because because,
    int person,
    List<Span> spans) {

  public NameUse {
    givenNames = Collections.unmodifiableSortedSet(new TreeSet<>(givenNames));
    spans = List.copyOf(spans);
  }

  /** How often the article writes it so. */
  public int count() {
    return spans.size();
  }

  /** Whether the newsroom's ledger approves of the form. */
  public boolean isApproved() {
    return because == Because.LEDGER;
  }
}
