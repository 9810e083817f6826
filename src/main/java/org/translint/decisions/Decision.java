package org.translint.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One decision of a newsroom.
 *
 * @param kind what is accepted
 * @param value which: a fingerprint, a word, a form of a name, the digest of a paragraph, the path
 *     of an article, the id of a check
 * @param language BCP 47 tag of the articles that it is about; empty for all
 * @param place where the thing was found, for whoever reviews the decision; of a check, where it is
 *     not wanted
 * @param stamp who decided when and why, and until when
 * @param other what columns that translint does not know say, by column
 */
public record Decision(
    Kind kind, String value, String language, Place place, Stamp stamp, Map<String, String> other) {

  public Decision {
    other = Map.copyOf(other);
  }

  /** What a decision accepts. */
  public enum Kind {
    /** All that is found in one article, by its path. */
    ARTICLE,
    /** All that one check finds in the articles whose path matches a pattern. */
    CHECK,
    /** One finding, by its fingerprint. */
    FINDING,
    /** A form of a name, beside the one that is preferred. */
    NAME,
    /** All that is said of the name of one person or place, in whatever form. */
    PERSON,
    /** A paragraph that recurs, with all that is found in it, by its {@link ParagraphDigest}. */
    TEXT,
    /** A word or phrase, wherever it stands. */
    WORD;

    /** The word for it in the table. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word, if there is one; capitals make no difference. */
    static Optional<Kind> of(String label) {
      return Stream.of(values())
          .filter(kind -> kind.label().equals(label.toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  /**
   * Where something was found.
   *
   * @param path of the article
   * @param check that found it
   * @param what it is: an excerpt
   */
  public record Place(String path, String check, String what) {

    /** Of what is accepted without having been found. */
    public static final Place NONE = new Place("", "", "");
  }

  /**
   * Who decided, when, why, and until when.
   *
   * @param date as the table writes it, ISO 8601 where translint wrote it
   * @param until the last day on which the decision holds, ISO 8601; empty where it has no end
   */
  public record Stamp(String date, String owner, String reason, String until) {

    /** A decision without an end. */
    public Stamp(String date, String owner, String reason) {
      this(date, owner, reason, "");
    }

    /** Whether the decision holds longer than another one. */
    private boolean endsAfter(Stamp other) {
      return !other.until.isEmpty() && (until.isEmpty() || until.compareTo(other.until) > 0);
    }

    /** Whether the decision no longer holds on a day. */
    boolean hasExpired(LocalDate day) {
      return !until.isEmpty() && LocalDate.parse(until).isBefore(day);
    }
  }

  /** A decision that no column of somebody else's says more about. */
  public static Decision of(Kind kind, String value, String language, Place place, Stamp stamp) {
    return new Decision(kind, value, language, place, stamp, Map.of());
  }

  /**
   * This decision, up to the end of a newer one about the same where that is later; owner and
   * reason stay where the newer one says none.
   */
  Decision prolongedBy(Decision newer) {
    Stamp now = newer.stamp;
    if (!now.endsAfter(stamp)) {
      return this;
    }
    String owner = now.owner().isEmpty() ? stamp.owner() : now.owner();
    String reason = now.reason().isEmpty() ? stamp.reason() : now.reason();
    Stamp prolonged = new Stamp(now.date(), owner, reason, now.until());
    return new Decision(kind, value, language, place, prolonged, other);
  }

  /** What no two decisions need to share. */
  List<String> key() {
    return List.of(kind.label(), value, language, kind == Kind.CHECK ? place.path() : "");
  }
}
