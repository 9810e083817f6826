import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes quantity/unit/cldr/LANGUAGE.tsv from Unicode's CLDR as ICU4J ships it, for the languages of
 * language/languages.tsv, the units of units.tsv and the currencies of currencies.txt: asking ICU
 * when an article is checked takes a second.
 *
 * <p>Usage, from the project's root: {@code java -cp icu4j.jar src/tools/UnitForms.java}
 */
final class UnitForms {

  private static final Path RESOURCES = Path.of("src/main/resources/org/translint");
  private static final List<UnitWidth> WIDTHS = List.of(UnitWidth.FULL_NAME, UnitWidth.SHORT);
  private static final Pattern NUMBER = Pattern.compile("[0-9](?:[0-9.,\\p{Zs}]*[0-9])?");
  private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u061C]");
  private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

  /** Numbers that together call for every plural form of every language. */
  private static final List<Double> SAMPLES = List.of(1.0, 2.0, 0.0, 3.0, 5.0, 11.0, 100.0, 1.5);

  public static void main(String[] arguments) throws IOException {
    Set<String> languages = new TreeSet<>();
    for (String line : lines("language/languages.tsv")) {
      languages.add(new ULocale(line.split("\t")[0]).getLanguage());
    }
    for (String language : languages) {
      Map<String, Set<String>> forms = new TreeMap<>();
      units(language, forms);
      currencies(language, forms);
      write(language, forms);
    }
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static void units(String language, Map<String, Set<String>> forms) throws IOException {
    ULocale locale = new ULocale(language + "@numbers=latn");
    PluralRules rules = PluralRules.forLocale(locale);
    Set<String> seen = new HashSet<>();
    List<Double> samples =
        SAMPLES.stream().filter(sample -> seen.add(rules.select(sample))).toList();
    for (String line : lines("quantity/unit/units.tsv")) {
      String id = line.split("\t")[0];
      MeasureUnit unit = MeasureUnit.forIdentifier(id.substring(id.indexOf('-') + 1));
      for (UnitWidth width : WIDTHS) {
        LocalizedNumberFormatter format =
            NumberFormatter.withLocale(locale).unit(unit).unitWidth(width);
        for (double sample : samples) {
          for (String part : NUMBER.split(clean(format.format(sample).toString()), 2)) {
            add(part, id, forms);
          }
        }
      }
    }
  }

  private static void currencies(String language, Map<String, Set<String>> forms)
      throws IOException {
    ULocale locale = new ULocale(language);
    for (String code : lines("quantity/unit/currencies.txt")) {
      Currency currency = Currency.getInstance(code);
      String id = "currency-" + code;
      add(code, id, forms);
      add(currency.getName(locale, Currency.SYMBOL_NAME, null), id, forms);
      add(currency.getName(locale, Currency.NARROW_SYMBOL_NAME, null), id, forms);
      add(currency.getName(locale, Currency.LONG_NAME, null), id, forms);
      for (String count : PluralRules.forLocale(locale).getKeywords()) {
        add(currency.getName(locale, Currency.PLURAL_LONG_NAME, count, null), id, forms);
      }
    }
  }

  private static String clean(String form) {
    String plain = SPACES.matcher(MARKS.matcher(form).replaceAll("")).replaceAll(" ");
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static void add(String form, String id, Map<String, Set<String>> forms) {
    String name = clean(form).strip();
    boolean isName =
        name.codePoints()
            .anyMatch(
                c -> Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL);
    if (isName) {
      forms.computeIfAbsent(name, n -> new TreeSet<>()).add(id);
    }
  }

  private static void write(String language, Map<String, Set<String>> forms) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("# Names and signs of units and currencies: form, units by CLDR's ids.\n");
    out.append("# From Unicode CLDR as in ICU4J ")
        .append(VersionInfo.ICU_VERSION.getMajor())
        .append(", Copyright © 1991-2026 Unicode, Inc. (Unicode-3.0); made by\n")
        .append("# src/tools/UnitForms.java, which is Apache-2.0. Do not edit: run it again.\n");
    forms.forEach((form, ids) -> out.append(form).append('\t').append(String.join(" ", ids)).append('\n'));
    Path file = RESOURCES.resolve("quantity/unit/cldr/" + language + ".tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, out);
  }
}
