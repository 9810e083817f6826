package org.translint.names.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup.Because;
import org.translint.names.Likeness;
import org.translint.names.NameUse;
import org.translint.names.index.IndexedForm.Borne;
import org.translint.names.sound.NameKeys;

/**
 * Who is named in a batch, and under which forms, as its index shows it.
 *
 * <p>A form belongs to the best established form near it that is the same person and belongs to no
 * other itself: forms never join through a third one. Everything is computed from the index when it
 * is asked for; only the last answers are kept. Thread-safe.
 */
public final class BatchPeople implements AutoCloseable {

  private static final int MOST_NEIGHBOURS = 64;
  private static final int MOST_FORMS = 256;
  private static final int KEPT_ANSWERS = 2048;

  private final NameIndex index;
  private final SamePerson samePerson = new SamePerson();
  private final Map<String, List<Borne>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Borne>> eldest) {
          return size() > KEPT_ANSWERS;
        }
      };

  /** Takes what an index shows. */
  @FunctionalInterface
  public interface Taker {
    /** Takes the next person. */
    void take(BatchName name) throws IOException;
  }

  /**
   * @param index is closed with this
   */
  public BatchPeople(NameIndex index) {
    this.index = index;
  }

  /** Hands over everybody, those whom most articles name first. */
  public void forEach(Taker taker) throws IOException {
    for (int number = 0; number < index.size(); number++) {
      IndexedForm form = index.form(number);
      for (int i = 0; i < form.bearers().size(); i++) {
        Borne main = form.borne(i);
        if (owner(main).isEmpty()) {
          taker.take(name(main));
        }
      }
    }
  }

  /**
   * What the batch says of a form in an article; nothing where all write the same.
   *
   * @param article its id
   */
  public Optional<NameDrift> drift(NameUse use, String article) {
    try {
      Optional<IndexedForm> form = index.find(use.language(), use.form());
      @Nullable Borne borne = form.map(f -> bearer(f, use)).orElse(null);
      Optional<Borne> main = borne == null ? Optional.empty() : owner(borne);
      return borne == null || main.isEmpty()
          ? Optional.empty()
          : drift(main.get(), borne, use, article);
    } catch (IOException e) {
      throw new UncheckedIOException("the index of names cannot be read", e);
    }
  }

  /** In how many articles of its language a form stands. */
  public int articles(String language, String form) {
    try {
      return index
          .find(language, form)
          .map(f -> f.bearers().stream().mapToInt(Bearer::articles).sum())
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException("the index of names cannot be read", e);
    }
  }

  private Optional<NameDrift> drift(Borne main, Borne borne, NameUse use, String article)
      throws IOException {
    List<Borne> members = members(main);
    Because because = because(main, members);
    if (because == null && !isPlaceOfUndecided(main, borne, members, article)) {
      return Optional.empty();
    }
    SamePerson.Evidence evidence = samePerson.of(main, borne).orElseThrow();
    boolean bySource = evidence.backing() == SamePerson.Backing.SOURCE;
    return Optional.of(
        new NameDrift(
            group(main),
            use.form(),
            main.form().form(),
            main.bearer().fullName(),
            because == null ? null : main.form().form(),
            because,
            borne.bearer().articles(),
            main.bearer().articles(),
            index.articles(main.form()).get(main.index()).get(0),
            bySource ? main.bearer().sourceNames().get(0) : null,
            evidence.likeness() == Likeness.SOUND || evidence.likeness() == Likeness.PLAIN,
            isMarksAlone(main, borne)));
  }

  /** Where nothing decides, one place is told: the first article of the second form. */
  private boolean isPlaceOfUndecided(Borne main, Borne borne, List<Borne> members, String article)
      throws IOException {
    Borne second =
        members.stream()
            .filter(member -> !isMarksAlone(main, member))
            .findFirst()
            .orElse(members.get(0));
    return second.equals(borne)
        && index.articles(borne.form()).get(borne.index()).get(0).equals(article);
  }

  private BatchName name(Borne main) throws IOException {
    List<Borne> members = members(main);
    Because because = because(main, members);
    List<BatchName.Form> forms = new ArrayList<>();
    forms.add(form(main));
    for (Borne member : members) {
      forms.add(form(member));
    }
    Bearer bearer = main.bearer();
    return new BatchName(
        group(main),
        main.form().language(),
        bearer.fullName(),
        bearer.kind(),
        members.stream().allMatch(member -> isMarksAlone(main, member)),
        because == null ? null : main.form().form(),
        because,
        bearer.sourceNames().isEmpty() ? null : bearer.sourceNames().get(0),
        forms);
  }

  private BatchName.Form form(Borne borne) throws IOException {
    return new BatchName.Form(
        borne.form().form(),
        borne.bearer().mentions(),
        borne.bearer().articles(),
        index.articles(borne.form()).get(borne.index()));
  }

  private static String group(Borne main) {
    String number = "b" + (main.form().number() + 1);
    return main.index() == 0 ? number : number + "." + (main.index() + 1);
  }

  private static @Nullable Because because(Borne main, List<Borne> members) {
    if (main.bearer().approved()) {
      return Because.LEDGER;
    }
    int articles = main.bearer().articles();
    boolean most =
        members.stream().allMatch(m -> articles >= SamePerson.MAJORITY * m.bearer().articles());
    return most ? Because.MAJORITY : null;
  }

  private static boolean isMarksAlone(Borne main, Borne other) {
    return NameKeys.sameLetters(main.form().form(), other.form().form());
  }

  /** The bearer of a form whom an article means by it. */
  private static @Nullable Borne bearer(IndexedForm form, NameUse use) {
    String source = use.sourceName();
    for (int i = 0; i < form.bearers().size(); i++) {
      Bearer bearer = form.bearers().get(i);
      boolean given =
          bearer.given().stream()
              .anyMatch(
                  g ->
                      !g.isInitial()
                          && use.givenNames().stream()
                              .anyMatch(name -> NameKeys.sameLetters(name, g.text())));
      boolean sourceAlone =
          use.givenNames().isEmpty()
              && source != null
              && bearer.sourceNames().stream().anyMatch(n -> NameKeys.sameLetters(n, source));
      if (given || sourceAlone) {
        return form.borne(i);
      }
    }
    return null;
  }

  /** The forms that belong to one that belongs to no other, by rank. */
  private List<Borne> members(Borne main) throws IOException {
    List<Borne> members = new ArrayList<>();
    for (IndexedForm near : index.neighbours(main.form(), MOST_FORMS)) {
      for (int i = 0; i < near.bearers().size(); i++) {
        Borne other = near.borne(i);
        if (isBelow(main, other) && owner(other).filter(o -> isSame(o, main)).isPresent()) {
          members.add(other);
        }
      }
    }
    members.sort(Borne.RANK);
    return members;
  }

  /** Whether {@code other} is the same person, in a form that is less well established. */
  private boolean isBelow(Borne main, Borne other) {
    return Borne.RANK.compare(main, other) < 0 && samePerson.of(main, other).isPresent();
  }

  private static boolean isSame(Borne one, Borne other) {
    return one.form().number() == other.form().number() && one.index() == other.index();
  }

  /** The form to which another belongs; nothing where it stands for itself. */
  private Optional<Borne> owner(Borne borne) throws IOException {
    for (Borne above : above(borne)) {
      if (above(above).isEmpty()) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** Better established forms of the same person, the best first. */
  private List<Borne> above(Borne borne) throws IOException {
    if (borne.bearer().isBare()) {
      return List.of();
    }
    String name = group(borne);
    synchronized (kept) {
      List<Borne> answer = kept.get(name);
      if (answer != null) {
        return answer;
      }
    }
    List<Borne> above = new ArrayList<>();
    for (IndexedForm near : index.neighbours(borne.form(), MOST_NEIGHBOURS)) {
      for (int i = 0; i < near.bearers().size(); i++) {
        if (isBelow(near.borne(i), borne)) {
          above.add(near.borne(i));
        }
      }
    }
    above.sort(Borne.RANK);
    List<Borne> answer = List.copyOf(above);
    synchronized (kept) {
      kept.put(name, answer);
    }
    return answer;
  }

  /** Closes and deletes the index. */
  @Override
  public void close() throws IOException {
    index.close();
  }
}
