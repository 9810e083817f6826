package org.translint.read.records;

import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that fields of articles usually have. */
final class FieldNames {

  private static final String FILE = "/org/translint/read/records/field-names.tsv";
  private static final Pattern SEPARATORS = Pattern.compile("[\\s_.:-]+");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\s]+");
  private static final int MOST_LISTED = 30;
  private static final int LONGEST_LISTED = 40;
  private static final String SOURCE = "source";
  private static final Set<String> BESIDE_SOURCE =
      Set.of("target", "targettext", "translated", "translatedtext", "translation");
  private static final Map<String, Role> ROLES = read();

  private FieldNames() {}

  /** What a field with this name usually is. */
  static Optional<Role> role(String name) {
    return Optional.ofNullable(ROLES.get(fold(name)));
  }

  /**
   * Whether a field is called as that of a source, which is an agency where no field of the record
   * is called as that of a target.
   */
  static boolean isAgency(String name, Collection<String> names) {
    return fold(name).equals(SOURCE)
        && names.stream().map(FieldNames::fold).noneMatch(BESIDE_SOURCE::contains);
  }

  /** Names as an error message lists them; there may be many, and what is damaged has odd ones. */
  static String listed(Collection<String> names) {
    String some =
        names.stream()
            .limit(MOST_LISTED)
            .map(name -> UNPRINTABLE.matcher(name).replaceAll(" "))
            .map(FieldNames::shortened)
            .map(name -> "'" + name + "'")
            .collect(Collectors.joining(", "));
    return names.size() > MOST_LISTED ? some + " and others" : some;
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_LISTED
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_LISTED)) + "…";
  }

  /** A name without what people write in many ways: capitals, spaces, hyphens. */
  static String fold(String name) {
    String composed = Normalizer2.getNFCInstance().normalize(name);
    return SEPARATORS.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static Map<String, Role> read() {
    Map<String, Role> roles = new HashMap<>();
    try (InputStream in = FieldNames.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              row ->
                  roles.put(
                      row[0], Role.valueOf(row[1].replace('-', '_').toUpperCase(Locale.ROOT))));
      return Map.copyOf(roles);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
