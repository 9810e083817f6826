package org.translint.run;

import org.jspecify.annotations.Nullable;
import org.translint.read.file.Input;

/**
 * One article to check, as pairing understood it.
 *
 * @param target the translation
 * @param language its language (BCP 47), or null to detect it
 * @param source the source article, or null where there is none
 * @param sourceLanguage of the source (BCP 47), or null to detect it
 * @param story what the article shares with the other translations of its source
 * @param problem why the article fails before it is read, one sentence; null where nothing is wrong
 */
public record Assignment(
    Input target,
    @Nullable String language,
    @Nullable Input source,
    @Nullable String sourceLanguage,
    String story,
    @Nullable String problem) {

  /** An article with which nothing is wrong so far. */
  public Assignment(
      Input target,
      @Nullable String language,
      @Nullable Input source,
      @Nullable String sourceLanguage,
      String story) {
    this(target, language, source, sourceLanguage, story, null);
  }

  /** The same under another story. */
  Assignment withStory(String newStory) {
    return new Assignment(target, language, source, sourceLanguage, newStory, problem);
  }
}
