package org.translint.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.translint.config.Given;
import org.translint.config.SettingsException;
import org.translint.config.Tuning;
import org.translint.language.LanguageTags;
import org.translint.text.Span;

/**
 * One rule of a newsroom. Immutable and thread-safe.
 *
 * <p>Letters, words and their boundaries are those of Unicode. A line end inside a paragraph is a
 * space, so that a phrase is found however its lines are broken.
 */
public final class HouseRule {

  private static final Pattern GROUP =
      Pattern.compile("\\\\.|\\$(?:([0-9])|\\{([A-Za-z][A-Za-z0-9]*)\\}|(.?))", Pattern.DOTALL);

  private final Tuning.HouseRule rule;
  private final Pattern pattern;

  private HouseRule(Tuning.HouseRule rule, Pattern pattern) {
    this.rule = rule;
    this.pattern = pattern;
  }

  /**
   * Something that a rule found.
   *
   * @param span in the text that was looked through
   * @param replacement what to write instead, or null
   */
  public record Match(Span span, @Nullable String replacement) {}

  /**
   * The rule that is written so, tried on its own examples.
   *
   * @throws SettingsException if its pattern is none, or an example proves it wrong
   */
  static HouseRule of(Tuning.HouseRule written) throws SettingsException {
    HouseRule rule = new HouseRule(written, compile(written));
    rule.requireGroups();
    for (Given.Item example : written.bad()) {
      if (rule.tried(example).isEmpty()) {
        throw example.wrong(
            "the rule '%s' finds nothing in its bad example '%s'; mend the pattern or the example."
                .formatted(written.id(), example.value()));
      }
    }
    for (Given.Item example : written.good()) {
      for (Match match : rule.tried(example)) {
        throw example.wrong(
            "the rule '%s' finds '%s' in its good example '%s'; mend the pattern or the example."
                .formatted(written.id(), match.span().of(example.value()), example.value()));
      }
    }
    return rule;
  }

  private static Pattern compile(Tuning.HouseRule written) throws SettingsException {
    Given.Item place = new Given.Item(written.pattern(), written.place().pattern());
    try {
      Pattern pattern =
          Pattern.compile(
              Normalizer.normalize(written.pattern(), Normalizer.Form.NFC),
              Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);
      if (pattern.matcher("").find()) {
        throw place.wrong(
            "the pattern of '%s' is found in an empty text, so it would be found everywhere."
                .formatted(written.id()));
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      throw place.wrong(
          "the pattern of '%s' is no regular expression: %s, after '%s'."
              .formatted(
                  written.id(),
                  e.getDescription(),
                  e.getPattern()
                      .substring(0, Math.max(0, Math.min(e.getIndex(), e.getPattern().length())))));
    }
  }

  private void requireGroups() throws SettingsException {
    if (rule.replacement() == null) {
      return;
    }
    Matcher reference = GROUP.matcher(rule.replacement());
    while (reference.find()) {
      boolean isThere =
          reference.group(1) != null
              ? Integer.parseInt(reference.group(1)) <= pattern.matcher("").groupCount()
              : reference.group(2) != null
                  ? hasGroup(reference.group(2))
                  : reference.group(3) == null;
      if (!isThere) {
        throw new Given.Item(rule.replacement(), rule.place().replacement())
            .wrong(
                "the replacement of '%s' has '%s', but the pattern has no such group; write \\$ for a"
                        .formatted(rule.id(), reference.group())
                    + " dollar sign.");
      }
    }
    if (rule.replacement().replaceAll("\\\\.", "").endsWith("\\")) {
      throw new Given.Item(rule.replacement(), rule.place().replacement())
          .wrong("a \\ at the end of a replacement stands for nothing; write two.");
    }
  }

  /** A reference to a group that is not there makes no pattern. */
  private boolean hasGroup(String name) {
    try {
      return !Pattern.compile(pattern.pattern() + "\\k<" + name + ">").pattern().isEmpty();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private List<Match> tried(Given.Item example) throws SettingsException {
    try {
      return find(Normalizer.normalize(example.value(), Normalizer.Form.NFC));
    } catch (BoundedText.RunawayException | StackOverflowError e) {
      throw example.wrong(
          "the pattern of '%s' takes too many steps on this example; make it simpler, as by taking"
                  .formatted(rule.id())
              + " out a repetition inside another.");
    }
  }

  /** The rule as it is written. */
  public Tuning.HouseRule rule() {
    return rule;
  }

  /** Whether it is about articles in a language. */
  boolean isAbout(String language) {
    return rule.language() == null || LanguageTags.sameLanguage(rule.language(), language);
  }

  /**
   * What it finds in a paragraph, in order, without overlap.
   *
   * @throws IllegalStateException if the pattern would take too many steps on it
   */
  public List<Match> in(String paragraph) {
    try {
      return find(paragraph);
    } catch (BoundedText.RunawayException | StackOverflowError e) {
      throw new IllegalStateException(
          "the pattern of the house rule '%s' takes too many steps on this text; make it simpler"
              .formatted(rule.id()),
          e);
    }
  }

  private List<Match> find(String paragraph) {
    List<Match> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(new BoundedText(paragraph.replace('\n', ' ')));
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        matches.add(new Match(new Span(matcher.start(), matcher.end()), replacement(matcher)));
      }
    }
    return matches;
  }

  /** What to write instead of the last match. */
  private @Nullable String replacement(Matcher matcher) {
    if (rule.replacement() == null) {
      return null;
    }
    StringBuilder written = new StringBuilder();
    Matcher reference = GROUP.matcher(rule.replacement());
    int last = 0;
    while (reference.find()) {
      written.append(rule.replacement(), last, reference.start());
      String token = reference.group();
      String group =
          token.startsWith("\\")
              ? token.substring(1)
              : reference.group(1) != null
                  ? matcher.group(Integer.parseInt(reference.group(1)))
                  : matcher.group(reference.group(2));
      written.append(group == null ? "" : group);
      last = reference.end();
    }
    return Normalizer.normalize(
        written.append(rule.replacement(), last, rule.replacement().length()), Normalizer.Form.NFC);
  }
}
