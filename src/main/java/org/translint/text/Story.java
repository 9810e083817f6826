package org.translint.text;

import java.util.List;

/**
 * One source and all its translations, which are evidence about each other.
 *
 * @param name what the articles share, without language and extension
 * @param translations ordered by the id of their target
 */
public record Story(String name, List<Translation> translations) {

  public Story {
    translations = List.copyOf(translations);
  }
}
