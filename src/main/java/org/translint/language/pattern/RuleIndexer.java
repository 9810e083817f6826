package org.translint.language.pattern;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.translint.language.pattern.RuleIndex.Kind;
import org.translint.language.pattern.RuleIndex.Part;
import org.translint.language.pattern.RuleScanner.Element;

/** Makes the indexes of files of rules. The build runs it; nothing else does. */
final class RuleIndexer {

  private static final Pattern DISAMBIGUATED = Pattern.compile("<wd\\s[^>]*lemma=\"([^\"]*)\"");
  private static final Pattern CATEGORY =
      Pattern.compile("<!--.*?-->|<category\\s", Pattern.DOTALL);
  private static final Pattern BLANK = Pattern.compile("\\s");

  private final Language language;
  private final Set<String> added;
  private final Map<String, Integer> sets = new LinkedHashMap<>();

  private RuleIndexer(Language language) throws IOException {
    this.language = language;
    this.added = addedWords(language);
  }

  /**
   * Writes the index of each file of rules of the languages that have them.
   *
   * @param arguments the folder of our own classes
   */
  public static void main(String[] arguments) throws IOException {
    for (String code : RuleFile.LANGUAGES) {
      Language language = Languages.getLanguageForShortCode(code);
      for (String path : language.getRuleFileNames()) {
        RuleFile file = new RuleFile(path);
        Path index = Path.of(arguments[0] + file.indexPath());
        Files.createDirectories(index.getParent());
        try (DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(index)))) {
          new RuleIndexer(language).index(file).write(out);
        }
      }
    }
  }

  /**
   * Words that the engine may take a word for which the tagger did not: its disambiguation adds
   * them.
   */
  private static Set<String> addedWords(Language language) throws IOException {
    String path =
        "/org/languagetool/resource/%s/disambiguation.xml".formatted(language.getShortCode());
    Set<String> words = new TreeSet<>();
    try (InputStream in = RuleIndexer.class.getResourceAsStream(path)) {
      if (in != null) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        DISAMBIGUATED
            .matcher(text)
            .results()
            .forEach(match -> words.add(SentenceWords.fold(match.group(1))));
      }
    }
    return words;
  }

  RuleIndex index(RuleFile file) throws IOException {
    byte[] bytes = file.bytes();
    List<Element> elements = RuleScanner.scan(bytes);
    Map<String, List<AbstractPatternRule>> rules = new HashMap<>();
    try (InputStream in = file.all()) {
      load(in, file, rules);
    }
    Set<String> lost = new TreeSet<>(rules.keySet());
    elements.stream().flatMap(RuleIndexer::withParts).forEach(e -> lost.remove(e.id()));
    if (!lost.isEmpty()) {
      throw new IOException(file.path() + ": these rules are not where they should be: " + lost);
    }
    try (InputStream in = exceptions(bytes, elements)) {
      load(in, file, rules);
    }
    List<Part> parts = elements.stream().map(element -> part(element, rules)).toList();
    return new RuleIndex(bytes.length, RuleFile.checksum(bytes), List.copyOf(sets.keySet()), parts);
  }

  private static Stream<Element> withParts(Element element) {
    return Stream.concat(
        Stream.of(element), element.parts().stream().flatMap(RuleIndexer::withParts));
  }

  private void load(InputStream in, RuleFile file, Map<String, List<AbstractPatternRule>> rules)
      throws IOException {
    for (AbstractPatternRule rule : new PatternRuleLoader().getRules(in, file.path(), language)) {
      rules.computeIfAbsent(rule.getFullId(), id -> new ArrayList<>()).add(rule);
    }
  }

  /**
   * A file with a rule for each exception to a rule, which has the same pattern: so the engine
   * itself tells what the pattern means.
   */
  private static InputStream exceptions(byte[] file, List<Element> elements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String text = new String(file, StandardCharsets.ISO_8859_1);
    out.write(file, 0, beforeCategories(text));
    out.writeBytes(bytes("<category id='X' name='x'>"));
    elements.stream()
        .flatMap(RuleIndexer::withParts)
        .filter(element -> element.kind() == Kind.ANTIPATTERN)
        .forEach(
            element -> {
              out.writeBytes(bytes("<rule id='" + exceptionId(element) + "' name='x'><pattern>"));
              int at = element.contentStart();
              for (Element example : element.parts()) {
                out.write(file, at, example.start() - at);
                at = example.end();
              }
              String rest = text.substring(at, element.end());
              out.write(file, at, rest.lastIndexOf("</"));
              out.writeBytes(bytes("</pattern><message>x</message></rule>"));
            });
    out.writeBytes(bytes("</category></rules>"));
    return new ByteArrayInputStream(out.toByteArray());
  }

  /** Where the first category begins that no comment holds. */
  private static int beforeCategories(String text) {
    Matcher matcher = CATEGORY.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().startsWith("<!--")) {
        return matcher.start();
      }
    }
    return text.length();
  }

  private static String exceptionId(Element element) {
    return "EXCEPTION_" + element.start();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Part part(Element element, Map<String, List<AbstractPatternRule>> rules) {
    String id = element.kind() == Kind.ANTIPATTERN ? exceptionId(element) + "[1]" : element.id();
    List<AbstractPatternRule> made = rules.getOrDefault(id, List.of());
    boolean isUseful =
        element.kind() != Kind.EXAMPLE
            && (made.isEmpty() || made.stream().anyMatch(r -> PatternRules.runs(r, language)));
    return new Part(
        element.kind(),
        element.start(),
        element.end(),
        isUseful ? needs(made) : List.of(),
        isUseful,
        element.parts().stream().map(inner -> part(inner, rules)).toList());
  }

  /** An element of which the engine makes several rules may match anything. */
  private List<Integer> needs(List<AbstractPatternRule> rules) {
    if (rules.size() != 1) {
      return List.of();
    }
    return Requirements.of(rules.get(0)).stream()
        .filter(words -> words.stream().noneMatch(word -> added.contains(word) || hasBlank(word)))
        .map(
            words -> sets.computeIfAbsent(String.join(" ", new TreeSet<>(words)), s -> sets.size()))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean hasBlank(String word) {
    return BLANK.matcher(word).find();
  }
}
