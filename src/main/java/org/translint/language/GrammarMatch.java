package org.translint.language;

import java.util.List;
import org.translint.text.Span;

/**
 * What the grammar engine says of a place.
 *
 * @param rule the engine's id of the rule, with its number within a group
 * @param span in the text that was checked
 * @param message for a person, in the language of the text where the engine has no other
 * @param suggestions replacements for the span, best first
 * @param verdict what the curated choice makes of the rule
 */
public record GrammarMatch(
    String rule,
    Span span,
    String message,
    List<String> suggestions,
    GrammarRules.Verdict verdict) {

  public GrammarMatch {
    suggestions = List.copyOf(suggestions);
  }

  /** The same in a text that begins {@code distance} earlier. */
  public GrammarMatch shift(int distance) {
    return new GrammarMatch(rule, span.shift(distance), message, suggestions, verdict);
  }
}
