package org.translint.config;

import java.nio.file.Path;
import java.util.List;

/**
 * What was said for one option, and where, before anyone asked whether it makes sense.
 *
 * @param items the values as written, at least one; a flag has {@code true} or {@code false}
 * @param base the folder that paths in the values are relative to
 */
public record Given(List<Item> items, Path base) {

  public Given {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("an option without a value");
    }
  }

  /**
   * One value.
   *
   * @param where for error messages: {@code --jobs}, or {@code translint.yaml:7: jobs}
   */
  public record Item(String value, String where) {

    /** The error that {@code sentence} tells, with the place of what caused it. */
    public SettingsException wrong(String sentence) {
      return new SettingsException(where + ": " + sentence);
    }
  }

  /** The value of an option that takes one. */
  Item item() {
    return items.get(0);
  }
}
