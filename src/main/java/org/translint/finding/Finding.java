package org.translint.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.text.Span;

/**
 * One fault in one article.
 *
 * @param check id of the check that found it
 * @param category its kind
 * @param severity how much it harms
 * @param confidence how likely it is a fault, from 0 to 1
 * @param message what is wrong, the evidence, and what to do; for a person
 * @param span where, in the document's text; empty where something is missing
 * @param fixes what would mend it, best first; all of them alternatives
 * @param group findings of one problem share it within an article; else null
 * @param rule the engine's own name of the rule, where an engine found it; else null
 * @param related other places that it speaks of
 */
public record Finding(
    String check,
    Category category,
    Severity severity,
    double confidence,
    String message,
    Span span,
    List<Fix> fixes,
    @Nullable String group,
    @Nullable String rule,
    List<Related> related) {

  public Finding {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence of " + check + ": " + confidence);
    }
    fixes = List.copyOf(fixes);
    related = List.copyOf(related);
  }

  /** A finding with neither fixes, group, rule nor related places; the {@code with} methods add. */
  public static Finding of(
      CheckInfo check, Severity severity, double confidence, Span span, String message) {
    return new Finding(
        check.id(),
        check.category(),
        severity,
        confidence,
        message,
        span,
        List.of(),
        null,
        null,
        List.of());
  }

  /** The same with the text of the span to be replaced by one of {@code replacements}. */
  public Finding withSuggestions(List<String> replacements, Fix.Applicability applicability) {
    List<Fix> some = replacements.stream().map(r -> new Fix(span, r, applicability)).toList();
    return new Finding(
        check, category, severity, confidence, message, span, some, group, rule, related);
  }

  /** The same as part of a group of findings that are one problem. */
  public Finding withGroup(String newGroup) {
    return new Finding(
        check, category, severity, confidence, message, span, fixes, newGroup, rule, related);
  }

  /** The same as an engine's rule found it, with the category that the rule belongs to. */
  public Finding withRule(String newRule, Category newCategory) {
    return new Finding(
        check, newCategory, severity, confidence, message, span, fixes, group, newRule, related);
  }

  /** The same, harming more or less than was thought. */
  public Finding withSeverity(Severity newSeverity) {
    return new Finding(
        check, category, newSeverity, confidence, message, span, fixes, group, rule, related);
  }

  /** The same, surer or less sure. */
  public Finding withConfidence(double newConfidence) {
    return new Finding(
        check, category, severity, newConfidence, message, span, fixes, group, rule, related);
  }

  /** The same in other words. */
  public Finding withMessage(String newMessage) {
    return new Finding(
        check, category, severity, confidence, newMessage, span, fixes, group, rule, related);
  }

  /** The same with other places that it speaks of. */
  public Finding withRelated(List<Related> places) {
    return new Finding(
        check, category, severity, confidence, message, span, fixes, group, rule, places);
  }

  /** The replacements of the fixes, best first. */
  public List<String> suggestions() {
    return fixes.stream().map(Fix::replacement).toList();
  }
}
