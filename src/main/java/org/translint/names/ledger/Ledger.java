package org.translint.names.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.translint.language.LanguageTags;
import org.translint.names.sound.NameKeys;

/**
 * A name ledger: the approved and the accepted forms of people, organisations and places, by
 * language. Immutable, thread-safe.
 */
public final class Ledger {

  /** A ledger in which there is nothing. */
  public static final Ledger EMPTY = of(List.of());

  private static final String BUNDLED = "/org/translint/names/ledger/bundled.csv";

  private final List<Entry> entries;
  private final Map<String, List<Entry>> byPerson = new HashMap<>();
  private final Map<String, List<Entry>> byForm = new HashMap<>();
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final NameIndex surnames;
  private final NameIndex wholes;
  private final Map<String, List<ScriptForm>> scriptForms = new ConcurrentHashMap<>();

  private Ledger(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    List<KnownName> known = new ArrayList<>();
    List<KnownName> whole = new ArrayList<>();
    for (Entry entry : entries) {
      add(byPerson, entry.person(), entry);
      for (String form : entry.forms()) {
        NameForm name = NameForm.of(form);
        add(byForm, name.text(), entry);
        if (ScriptForm.isLatin(form)) {
          whole.add(new KnownName(entry, form, name.text()));
        }
        if (entry.isPerson()) {
          new LinkedHashSet<>(name.words()).forEach(word -> add(byWord, word, entry));
          name.surname()
              .filter(ScriptForm::isLatin)
              .ifPresent(surname -> known.add(new KnownName(entry, form, surname)));
        }
      }
    }
    NameKeys keys = new NameKeys();
    surnames = new NameIndex(known, keys);
    wholes = new NameIndex(whole, keys);
  }

  private static void add(Map<String, List<Entry>> map, String key, Entry entry) {
    List<Entry> there = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (there.isEmpty() || !there.get(there.size() - 1).equals(entry)) {
      there.add(entry);
    }
  }

  /**
   * A ledger of {@code entries}, which no two of may approve a form for one person and language.
   */
  public static Ledger of(List<Entry> entries) {
    return new Ledger(entries);
  }

  /** Public figures and organisations, as each language usually writes them. */
  public static Ledger bundled() {
    return Bundled.LEDGER;
  }

  /** Read when somebody asks. */
  private static final class Bundled {

    static final Ledger LEDGER = read();

    private static Ledger read() {
      try (InputStream in = Ledger.class.getResourceAsStream(BUNDLED)) {
        if (in == null) {
          throw new IllegalStateException("no data file " + BUNDLED);
        }
        return LedgerReader.parse(LedgerReader.decode(in.readAllBytes(), BUNDLED), BUNDLED);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + BUNDLED, e);
      } catch (LedgerException e) {
        throw new IllegalStateException(e.sentence(), e);
      }
    }
  }

  /** All entries in the order of the ledger. */
  public List<Entry> entries() {
    return entries;
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * How a language writes a person: by the entry for this very tag, else by the first one for its
   * primary language.
   */
  public Optional<Entry> entry(String person, String language) {
    return governing(person, language).stream().findFirst();
  }

  /** The entries of a person in all languages. */
  public List<Entry> ofPerson(String person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** The people of whom {@code language} writes {@code word}, alone or in a longer form. */
  public List<Entry> withWord(String word, String language) {
    return ofLanguage(byWord.getOrDefault(NameForm.normal(word), List.of()), language);
  }

  private List<Entry> governing(String person, String language) {
    List<Entry> all = byPerson.getOrDefault(person, List.of());
    List<Entry> exactly = all.stream().filter(e -> e.language().equals(language)).toList();
    return exactly.isEmpty()
        ? all.stream().filter(e -> LanguageTags.sameLanguage(e.language(), language)).toList()
        : exactly;
  }

  /** The entries of {@code language} that approve or accept {@code form}, capitals and all. */
  public List<Entry> exact(String form, String language) {
    return ofLanguage(byForm.getOrDefault(NameForm.normal(form), List.of()), language);
  }

  /** The entries of any language that have {@code form}. */
  public List<Entry> exact(String form) {
    return byForm.getOrDefault(NameForm.normal(form), List.of());
  }

  /**
   * The entries of {@code language} whose forms may sound like {@code form} as a whole, or, for a
   * single word in it, have a surname that does. In other scripts than Latin, those that have it.
   */
  public List<Entry> near(String form, String language) {
    if (!ScriptForm.isLatin(form)) {
      return exact(form, language);
    }
    NameForm name = NameForm.of(form);
    List<KnownName> found = new ArrayList<>(wholes.soundingLike(name.text()));
    if (name.words().size() == 1) {
      found.addAll(surnames.soundingLike(name.text()));
    }
    return ofLanguage(found.stream().map(KnownName::entry).distinct().toList(), language);
  }

  /** The surnames in Latin letters, of any language, that are {@code word} but for a letter. */
  public List<KnownName> nearby(String word) {
    return surnames.nearby(word);
  }

  /**
   * Whether {@code language} may write {@code form}: approved or accepted for anybody, or a word of
   * such a form of a person.
   */
  public boolean allows(String form, String language) {
    String text = NameForm.normal(form);
    return !ofLanguage(byForm.getOrDefault(text, List.of()), language).isEmpty()
        || !ofLanguage(byWord.getOrDefault(text, List.of()), language).isEmpty();
  }

  /**
   * Which form a language usually uses for a name that is, or sounds like, {@code form}: the
   * surname alone for a single word. Nothing where nobody is known under it, or people whom the
   * language writes differently.
   */
  public Optional<String> conventional(String language, String form) {
    NameForm name = NameForm.of(form);
    boolean single = name.words().size() == 1;
    Set<Entry> known = new LinkedHashSet<>(byForm.getOrDefault(name.text(), List.of()));
    if (single) {
      known.addAll(byWord.getOrDefault(name.text(), List.of()));
    }
    if (known.isEmpty() && ScriptForm.isLatin(form)) {
      wholes.soundingLike(name.text()).forEach(k -> known.add(k.entry()));
      if (single) {
        surnames.soundingLike(name.text()).forEach(k -> known.add(k.entry()));
      }
    }
    Set<String> usual =
        known.stream()
            .flatMap(e -> entry(e.person(), language).stream())
            .map(e -> single ? aloneIn(e) : e.approved())
            .collect(Collectors.toSet());
    return usual.size() == 1 ? usual.stream().findFirst() : Optional.empty();
  }

  private static String aloneIn(Entry entry) {
    return entry.isPerson()
        ? NameForm.of(entry.approved()).surname().orElse(entry.approved())
        : entry.approved();
  }

  /** The forms in other scripts than the Latin one that matter in {@code language}. */
  public List<ScriptForm> scriptForms(String language) {
    return scriptForms.computeIfAbsent(language, l -> ScriptForm.of(this, l));
  }

  /** Of {@code some}, those that say how {@code language} writes. */
  private List<Entry> ofLanguage(List<Entry> some, String language) {
    return some.stream().filter(e -> governing(e.person(), language).contains(e)).toList();
  }

  /**
   * This ledger with what {@code found} adds: new people, languages and accepted forms. What is
   * there stays as it is: where another form is approved, the found one is not added, since it may
   * be the very fault that the ledger is there to find.
   */
  public Ledger merge(List<Entry> found) {
    List<Entry> merged = new ArrayList<>(entries);
    for (Entry entry : found) {
      int place = placeOf(entry, merged);
      if (place < 0) {
        merged.add(entry);
      } else {
        merged.set(place, merged.get(place).accepting(newForms(entry, merged.get(place), merged)));
      }
    }
    return of(merged);
  }

  /** The entry that {@code entry} belongs to: of the same person, else with its approved form. */
  private static int placeOf(Entry entry, List<Entry> in) {
    String form = NameForm.normal(entry.approved());
    int place = -1;
    for (int i = 0; i < in.size(); i++) {
      Entry other = in.get(i);
      if (other.language().equals(entry.language())) {
        if (other.person().equals(entry.person())) {
          return i;
        }
        if (NameForm.normal(other.approved()).equals(form)) {
          place = i;
        }
      }
    }
    return place;
  }

  /** The accepted forms of {@code entry} that neither {@code there} has nor another approves. */
  private static List<String> newForms(Entry entry, Entry there, List<Entry> all) {
    Set<String> taken = new HashSet<>();
    there.forms().forEach(form -> taken.add(NameForm.normal(form)));
    all.stream()
        .filter(e -> e.language().equals(there.language()))
        .forEach(e -> taken.add(NameForm.normal(e.approved())));
    return entry.accepted().stream().filter(form -> taken.add(NameForm.normal(form))).toList();
  }
}
