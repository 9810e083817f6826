package org.translint.finding;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.translint.text.Span;

/**
 * The forms under which one article names one person, place or organisation.
 *
 * @param group id within the article ({@code n1}); its findings carry it
 * @param name the fullest form, for people
 * @param kind what is named
 * @param consistent false if and only if a finding above neutral exists for the group
 * @param preferred the form to use, or null where nothing decides
 * @param because why it is preferred; null where {@code preferred} is
 * @param sourceName how the source names it, or null
 * @param variants the forms of the part that varies, most frequent first
 */
public record NameGroup(
    String group,
    String name,
    Kind kind,
    boolean consistent,
    @Nullable String preferred,
    @Nullable Because because,
    @Nullable String sourceName,
    List<Variant> variants) {

  public NameGroup {
    variants = List.copyOf(variants);
  }

  /** The same group, found consistent or not. */
  public NameGroup withConsistent(boolean isConsistent) {
    return new NameGroup(group, name, kind, isConsistent, preferred, because, sourceName, variants);
  }

  /** The same group with another form preferred. */
  public NameGroup withPreferred(String form, Because why) {
    return new NameGroup(group, name, kind, consistent, form, why, sourceName, variants);
  }

  /** The same group under another id. */
  public NameGroup withGroup(String id) {
    return new NameGroup(id, name, kind, consistent, preferred, because, sourceName, variants);
  }

  /** What is named. */
  public enum Kind {
    PERSON,
    PLACE,
    ORGANISATION,
    UNKNOWN;

    /** The name as reports write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What makes a form the preferred one; the strongest first. */
  public enum Because {
    LEDGER,
    SOURCE,
    CONVENTION,
    INTRODUCTION,
    MAJORITY;

    /** The name as reports write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One form.
   *
   * @param text the part of the name that varies, as it is written
   * @param reading in Latin letters, where an editor may not read the script; else null
   * @param spans where it stands in the document's text, in order
   */
  public record Variant(String text, @Nullable String reading, List<Span> spans) {

    public Variant {
      spans = List.copyOf(spans);
    }

    public int count() {
      return spans.size();
    }
  }
}
