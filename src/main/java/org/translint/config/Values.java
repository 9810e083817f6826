package org.translint.config;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.translint.config.Option.Kind;

/**
 * What was said for each option, read as the type that it is to have; where that fails, a {@link
 * SettingsException} says where and why.
 */
final class Values {

  private final Map<Option, Given> given;

  Values(Map<Option, Given> given) {
    this.given = new EnumMap<>(Option.class);
    this.given.putAll(given);
  }

  boolean isSaid(Option option) {
    return given.containsKey(option);
  }

  /** Whether a flag is set, or another option said at all. */
  boolean isOn(Option option) {
    Given said = given.get(option);
    return said != null && (option.kind() != Kind.FLAG || said.item().value().equals("true"));
  }

  /** What was said for an option that takes one value. */
  Given.Item item(Option option) {
    return said(option).item();
  }

  /** What was said for an option, one by one; nothing where nothing was said. */
  List<Given.Item> items(Option option) {
    Given said = given.get(option);
    return said == null ? List.of() : said.items();
  }

  Optional<String> language(Option option) throws SettingsException {
    if (!isSaid(option)) {
      return Optional.empty();
    }
    Given.Item item = item(option);
    Optional<String> tag = LanguageCodes.canonical(item.value());
    if (tag.isEmpty()) {
      throw item.wrong(LanguageCodes.unknown(item.value()));
    }
    return tag;
  }

  Optional<Charset> encoding(Option option) throws SettingsException {
    if (!isSaid(option)) {
      return Optional.empty();
    }
    Given.Item item = item(option);
    try {
      return Optional.of(Charset.forName(item.value()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw item.wrong(
          "there is no character encoding '"
              + item.value()
              + "'"
              + Suggestion.question(
                  Suggestion.nearest(item.value(), Charset.availableCharsets().keySet())));
    }
  }

  Optional<String> selector(Option option) throws SettingsException {
    if (!isSaid(option)) {
      return Optional.empty();
    }
    Given.Item item = item(option);
    String problem = CssSelector.problem(item.value());
    if (problem != null) {
      throw item.wrong(problem);
    }
    return Optional.of(item.value());
  }

  Optional<LocalDate> date(Option option) throws SettingsException {
    if (!isSaid(option)) {
      return Optional.empty();
    }
    Given.Item item = item(option);
    try {
      return Optional.of(LocalDate.parse(item.value().strip()));
    } catch (DateTimeException e) {
      throw item.wrong("'" + item.value() + "' is not a date such as 2026-11-24, year first.");
    }
  }

  Optional<Path> path(Option option) throws SettingsException {
    return isSaid(option)
        ? Optional.of(resolve(option, item(option), item(option).value()))
        : Optional.empty();
  }

  /** The path {@code text}, which was said for {@code option}, absolute. */
  Path resolve(Option option, Given.Item item, String text) throws SettingsException {
    if (text.isBlank()) {
      throw item.wrong("the name of a file is missing.");
    }
    try {
      return said(option).base().resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw item.wrong("'" + text + "' cannot be the name of a file.");
    }
  }

  Optional<Integer> number(Option option, int least, int most) throws SettingsException {
    if (!isSaid(option)) {
      return Optional.empty();
    }
    Given.Item item = item(option);
    try {
      int number = Integer.parseInt(item.value());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Told below, as a number out of range is.
    }
    throw item.wrong(
        "'" + item.value() + "' is not a whole number from " + least + " to " + most + ".");
  }

  <E extends Enum<E>> Optional<E> oneOf(Option option, E[] constants) throws SettingsException {
    if (!isSaid(option)) {
      return Optional.empty();
    }
    Given.Item item = item(option);
    for (E constant : constants) {
      if (constant.name().equalsIgnoreCase(item.value())) {
        return Optional.of(constant);
      }
    }
    List<String> names =
        Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    throw item.wrong("'" + item.value() + "' is not one of " + String.join(", ", names) + ".");
  }

  private Given said(Option option) {
    Given said = given.get(option);
    if (said == null) {
      throw new IllegalArgumentException("nothing was said for " + option);
    }
    return said;
  }
}
