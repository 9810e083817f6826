package org.translint.names.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
 * other itself: forms never join through a third one. In memory there are two bits for each form,
 * whether it belongs to another and whether others belong to it; the rest is asked of the index,
 * and only the last answers are kept. Thread-safe.
 */
public final class BatchPeople implements AutoCloseable {

  private static final int MOST_NEIGHBOURS = 64;
  private static final int MOST_FORMS = 256;

  private final NameIndex index;
  private final SamePerson samePerson = new SamePerson();
  private final LastAnswers<List<Borne>> above = new LastAnswers<>(2048);
  private final LastAnswers<Decision> decisions = new LastAnswers<>(2048);
  private final Belonging belonging;

  /**
   * What is decided about the forms of a person.
   *
   * @param because why the best established form is preferred, or null where nothing decides
   * @param place id of the article that is told where nothing decides
   * @param second the form of that article that is told
   */
  private record Decision(@Nullable Because because, String place, String second) {}

  /**
   * Which forms belong to others, by number.
   *
   * @param drifting those that belong to another
   * @param owning those to which others belong
   */
  public record Belonging(BitSet drifting, BitSet owning) {

    /** Nothing is known yet. */
    public Belonging() {
      this(new BitSet(), new BitSet());
    }

    /** Takes over what is known elsewhere. */
    public void add(Belonging other) {
      drifting.or(other.drifting);
      owning.or(other.owning);
    }
  }

  /** Takes what an index shows. */
  @FunctionalInterface
  public interface Taker {
    /** Takes the next person. */
    void take(BatchName name) throws IOException;
  }

  /**
   * Looks once at each form.
   *
   * @param index is closed with this
   */
  public BatchPeople(NameIndex index) throws IOException {
    this(index, belonging(index, 0, index.size()));
  }

  /**
   * People of whom somebody has looked at all forms.
   *
   * @param index is closed with this
   * @param belonging what was seen; nothing is added to it from now on
   */
  public BatchPeople(NameIndex index, Belonging belonging) {
    this.index = index;
    this.belonging = belonging;
  }

  /** Looks at the forms of an index from one number to another, that not included. */
  public static Belonging belonging(NameIndex index, int from, int to) throws IOException {
    Belonging seen = new Belonging();
    BatchPeople people = new BatchPeople(index, seen);
    for (int number = from; number < to; number++) {
      IndexedForm form = index.form(number);
      for (int i = 0; i < form.bearers().size(); i++) {
        Optional<Borne> owner = people.owner(form.borne(i));
        if (owner.isPresent()) {
          seen.drifting.set(number);
          seen.owning.set(owner.get().form().number());
        }
      }
    }
    return seen;
  }

  /** Hands over everybody, those whom most articles name first. */
  public void forEach(Taker taker) throws IOException {
    forEach(0, index.size(), taker);
  }

  /** Hands over whom forms from one number to another, that not included, lead. */
  public void forEach(int from, int to, Taker taker) throws IOException {
    for (int number = from; number < to; number++) {
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
      OptionalInt number = index.number(use.language(), use.form());
      if (number.isEmpty() || !belonging.drifting.get(number.getAsInt())) {
        return Optional.empty();
      }
      @Nullable Borne borne = index.form(number.getAsInt()).borneBy(use);
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
    Decision decision = decision(main);
    Because because = decision.because();
    boolean isPlace =
        decision.place().equals(article) && decision.second().equals(borne.form().form());
    if (because == null && !isPlace) {
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
  private Decision decision(Borne main) throws IOException {
    String group = group(main);
    Decision kept = decisions.get(group);
    if (kept != null) {
      return kept;
    }
    List<Borne> members = members(main);
    Borne second =
        members.stream().filter(m -> !isMarksAlone(main, m)).findFirst().orElse(members.get(0));
    Decision decision =
        new Decision(
            because(main, members),
            index.articles(second.form()).get(second.index()).get(0),
            second.form().form());
    decisions.put(group, decision);
    return decision;
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

  /** The forms that belong to one that belongs to no other, by rank. */
  private List<Borne> members(Borne main) throws IOException {
    List<Borne> members = new ArrayList<>();
    if (!belonging.owning.get(main.form().number())) {
      return members;
    }
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
    for (Borne better : above(borne)) {
      if (above(better).isEmpty()) {
        return Optional.of(better);
      }
    }
    return Optional.empty();
  }

  /** Better established forms of the same person, the best first. */
  private List<Borne> above(Borne borne) throws IOException {
    if (borne.bearer().isBare()) {
      return List.of();
    }
    String group = group(borne);
    List<Borne> kept = above.get(group);
    if (kept != null) {
      return kept;
    }
    List<Borne> found = new ArrayList<>();
    for (IndexedForm near : index.neighbours(borne.form(), MOST_NEIGHBOURS)) {
      for (int i = 0; i < near.bearers().size(); i++) {
        if (isBelow(near.borne(i), borne)) {
          found.add(near.borne(i));
        }
      }
    }
    found.sort(Borne.RANK);
    List<Borne> answer = List.copyOf(found);
    above.put(group, answer);
    return answer;
  }

  /** Closes the index, as that says. */
  @Override
  public void close() throws IOException {
    index.close();
  }
}
