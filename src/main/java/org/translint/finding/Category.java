package org.translint.finding;

import java.util.Optional;

/**
 * The kind of a fault: a path in the MQM typology, and what ITS 2.0 calls it.
 *
 * <p>Sources: MQM Core at themqm.org; the values of "Localization Quality Issue Type" in ITS 2.0.
 */
public enum Category {
  INCONSISTENT_USE("terminology/inconsistent-use", "inconsistency"),
  TERMINOLOGY("terminology/wrong-term", "terminology"),
  NUMBER("accuracy/number", "numbers"),
  MISTRANSLATION("accuracy/mistranslation", "mistranslation"),
  OMISSION("accuracy/omission", "omission"),
  ADDITION("accuracy/addition", "addition"),
  UNTRANSLATED("accuracy/untranslated", "untranslated"),
  SPELLING("linguistic-conventions/spelling", "misspelling"),
  GRAMMAR("linguistic-conventions/grammar", "grammar"),
  PUNCTUATION("linguistic-conventions/punctuation", "typographical"),
  DUPLICATION("linguistic-conventions/duplication", "duplication"),
  CHARACTERS("linguistic-conventions/character-encoding", "characters"),
  TYPOGRAPHY("linguistic-conventions/typography", "typographical"),
  STYLE("style/awkward", "style"),
  MARKUP("design-and-markup/markup-tag", "markup");

  private final String path;
  private final String itsType;

  Category(String path, String itsType) {
    this.path = path;
    this.itsType = itsType;
  }

  /** The MQM path in lower case, as the JSON report writes it. */
  public String path() {
    return path;
  }

  /** The ITS 2.0 issue type. */
  public String itsType() {
    return itsType;
  }

  /** The category with this MQM path. */
  public static Optional<Category> ofPath(String path) {
    for (Category category : values()) {
      if (category.path.equals(path)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
