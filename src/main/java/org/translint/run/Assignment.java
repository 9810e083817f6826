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
 * @param isAlone whether a source that the file of the article brings itself is left aside
 * @param withoutSource why the article fails if no source is found for it, one sentence; null where
 *     it needs none
 */
public record Assignment(
    Input target,
    @Nullable String language,
    @Nullable Input source,
    @Nullable String sourceLanguage,
    String story,
    boolean isAlone,
    @Nullable String withoutSource) {

  /** An article that needs no source. */
  public Assignment(
      Input target,
      @Nullable String language,
      @Nullable Input source,
      @Nullable String sourceLanguage,
      String story) {
    this(target, language, source, sourceLanguage, story, false, null);
  }

  /** The same under another story. */
  Assignment withStory(String newStory) {
    return new Assignment(
        target, language, source, sourceLanguage, newStory, isAlone, withoutSource);
  }

  /** The same with other bytes of the article and of its source. */
  public Assignment with(Input newTarget, @Nullable Input newSource) {
    return new Assignment(
        newTarget, language, newSource, sourceLanguage, story, isAlone, withoutSource);
  }
}
