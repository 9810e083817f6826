package org.translint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.translint.config.Color;
import org.translint.config.FailOn;
import org.translint.config.Given;
import org.translint.config.Known;
import org.translint.config.NamesScope;
import org.translint.config.Option;
import org.translint.finding.UiLanguage;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code check} as Picocli wants them, made from the table of all options. */
final class OptionSpecs {

  /** The options that say which articles there are. */
  static final List<Option> ARTICLES =
      List.of(
          Option.LANGUAGE,
          Option.SOURCE,
          Option.SOURCE_LANGUAGE,
          Option.NO_SOURCE,
          Option.REQUIRE_SOURCE,
          Option.CHECK_SOURCES,
          Option.MANIFEST);

  /** The options that say which articles there are, and what is found in them. */
  static final List<Option> FINDINGS =
      concat(
          ARTICLES,
          List.of(
              Option.NAMES_SCOPE,
              Option.NAMES,
              Option.GLOSSARY,
              Option.DICTIONARY,
              Option.WORDS,
              Option.ENABLE,
              Option.DISABLE,
              Option.ONLY,
              Option.DECISIONS,
              Option.TODAY,
              Option.SINCE,
              Option.CHANGED_LINES,
              Option.CACHE,
              Option.NO_CACHE));

  /** The options that say how articles are gone through. */
  static final List<Option> RUNNING =
      List.of(
          Option.UI_LANGUAGE,
          Option.JOBS,
          Option.TIMEOUT,
          Option.MAX_SIZE,
          Option.NO_PROGRESS,
          Option.ENCODING,
          Option.SELECT,
          Option.DEBUG);

  private OptionSpecs() {}

  /** Some options, then others. */
  static List<Option> concat(List<Option> some, List<Option> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** All options. */
  static List<OptionSpec> all() {
    return of(List.of(Option.values()));
  }

  /** Some options. */
  static List<OptionSpec> of(List<Option> options) {
    List<OptionSpec> specs = new ArrayList<>();
    for (Option option : options) {
      specs.add(spec(option));
    }
    return specs;
  }

  private static OptionSpec spec(Option option) {
    List<String> names = new ArrayList<>();
    if (option.shortName() != null) {
      names.add(option.shortName());
    }
    names.add(option.longName());
    OptionSpec.Builder spec =
        OptionSpec.builder(names.toArray(String[]::new))
            .description(option.description().replace("%", "%%"))
            .completionCandidates(() -> candidates(option).iterator());
    return switch (option.kind()) {
      case FLAG -> spec.type(boolean.class).negatable(!option.key().startsWith("no-")).build();
      case ONE -> spec.type(String.class).paramLabel(option.label()).build();
      case MANY ->
          spec.type(List.class)
              .auxiliaryTypes(String.class)
              .arity("1")
              .paramLabel(option.label())
              .build();
      case LIST ->
          spec.type(List.class)
              .auxiliaryTypes(String.class)
              .arity("1")
              .splitRegex(",")
              .splitRegexSynopsisLabel(",")
              .paramLabel(option.label())
              .build();
    };
  }

  /** What a shell may put after the option. */
  private static List<String> candidates(Option option) {
    Known known = Parts.known();
    return switch (option) {
      case ENABLE, DISABLE, ONLY -> List.copyOf(known.checks());
      case FORMAT -> List.copyOf(known.formats().keySet());
      case FAIL_ON -> words(FailOn.values());
      case NAMES_SCOPE -> words(NamesScope.values());
      case COLOR -> words(Color.values());
      case UI_LANGUAGE -> words(UiLanguage.values());
      default -> List.of();
    };
  }

  private static List<String> words(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** What was said on the command line; paths in it are relative to {@code folder}. */
  static Map<Option, Given> given(ParseResult parsed, Path folder) {
    Map<Option, Given> given = new EnumMap<>(Option.class);
    for (Option option : Option.values()) {
      OptionSpec spec = parsed.matchedOption(option.longName());
      if (spec != null) {
        given.put(option, given(option, spec.getValue(), folder));
      }
    }
    return given;
  }

  private static Given given(Option option, Object value, Path folder) {
    List<?> values = value instanceof List<?> list ? list : List.of(value);
    return new Given(
        values.stream().map(v -> new Given.Item(String.valueOf(v), option.longName())).toList(),
        folder);
  }
}
