package org.translint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the rooms: what each package is for, and what it may import. */
class ArchitectureTest {

  private static final String ROOT = "org.translint.";
  private static final int FEWEST_CLASSES = 200;
  private static final List<String> LARGE_ROOMS = List.of("names", "quantity", "read", "report");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.translint");

  /** Each room with the rooms that it may import; `check.` with a dot is any family of checks. */
  private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

  static {
    MAY_IMPORT.put("text", List.of());
    MAY_IMPORT.put("zip", List.of());
    MAY_IMPORT.put("finding", List.of("text"));
    MAY_IMPORT.put("config", List.of("text", "finding"));
    MAY_IMPORT.put("read.file", List.of("text", "config"));
    MAY_IMPORT.put("read.prose", List.of("text", "config", "read.file"));
    MAY_IMPORT.put("read.xml", List.of("text", "read.file", "read.prose"));
    List<String> formats = List.of("bilingual", "records", "feed", "office", "subtitles");
    List<String> forFormats = List.of("text", "config", "read.file", "read.prose", "read.xml");
    formats.forEach(format -> MAY_IMPORT.put("read." + format, forFormats));
    MAY_IMPORT.put(
        "read.office", List.of("text", "config", "read.file", "read.prose", "read.xml", "zip"));
    MAY_IMPORT.put(
        "read",
        List.of(
            "text",
            "config",
            "read.file",
            "read.prose",
            "read.xml",
            "read.bilingual",
            "read.records",
            "read.feed",
            "read.office",
            "read.subtitles",
            "zip"));
    MAY_IMPORT.put("write", List.of("text", "config", "finding", "zip"));
    MAY_IMPORT.put("language.chunk", List.of("text"));
    MAY_IMPORT.put("language", List.of("text", "config", "language.chunk"));
    MAY_IMPORT.put("names.sound", List.of("text", "language"));
    MAY_IMPORT.put("names.ledger", List.of("text", "language", "finding", "names.sound"));
    MAY_IMPORT.put("names.place", List.of("text", "language", "finding", "names.sound"));
    MAY_IMPORT.put("names", List.of("text", "language", "finding", "names.sound", "names.ledger"));
    MAY_IMPORT.put("names.source", List.of("text", "language", "finding", "names", "names.sound"));
    MAY_IMPORT.put("names.index", List.of("text", "language", "finding", "names", "names.sound"));
    MAY_IMPORT.put("names.compare", List.of("finding", "language", "names.sound"));
    MAY_IMPORT.put("quantity", List.of("text", "language"));
    MAY_IMPORT.put("quantity.number", List.of("text", "language", "quantity"));
    MAY_IMPORT.put("quantity.calendar", List.of("text", "language", "quantity"));
    MAY_IMPORT.put("quantity.unit", List.of("text", "language", "quantity"));
    MAY_IMPORT.put("quantity.compare", List.of("quantity", "quantity.unit"));
    MAY_IMPORT.put(
        "quantity.find",
        List.of(
            "text",
            "language",
            "quantity",
            "quantity.number",
            "quantity.calendar",
            "quantity.unit"));
    MAY_IMPORT.put("terms", List.of("text", "language"));
    MAY_IMPORT.put("rules", List.of("text", "config", "language"));
    MAY_IMPORT.put("git", List.of("config"));
    MAY_IMPORT.put("decisions", List.of("text", "finding", "config", "language"));
    MAY_IMPORT.put("align", List.of("text"));
    MAY_IMPORT.put(
        "check",
        List.of(
            "text",
            "finding",
            "config",
            "language",
            "names",
            "quantity",
            "terms",
            "rules",
            "align"));
    List<String> aboveChecks =
        List.of(
            "text",
            "finding",
            "config",
            "language",
            "names",
            "quantity",
            "terms",
            "rules",
            "align",
            "check");
    for (String family : List.of("spelling", "grammar", "naming", "source", "hygiene", "script")) {
      MAY_IMPORT.put("check." + family, aboveChecks);
    }
    MAY_IMPORT.put(
        "check.catalog",
        List.of(
            "finding",
            "check",
            "check.spelling",
            "check.grammar",
            "check.naming",
            "check.source",
            "check.hygiene",
            "check.script"));
    MAY_IMPORT.put(
        "run",
        List.of(
            "text",
            "finding",
            "config",
            "read",
            "language",
            "decisions",
            "names",
            "quantity",
            "terms",
            "rules",
            "align",
            "check",
            "facts"));
    MAY_IMPORT.put("facts", List.of("text", "finding", "names", "check"));
    MAY_IMPORT.put("report", List.of("text", "finding", "run"));
    MAY_IMPORT.put("report.html", List.of("text", "finding", "decisions", "run", "report"));
    MAY_IMPORT.put("report.docx", List.of("text", "finding", "run", "report", "zip"));
    for (String format : List.of("ci", "json", "sheet", "table", "terminal", "xliff")) {
      MAY_IMPORT.put("report." + format, List.of("text", "finding", "run", "report"));
    }
    MAY_IMPORT.put("learn", List.of("text", "finding", "run"));
    MAY_IMPORT.put(
        "cli",
        List.of(
            "text",
            "finding",
            "config",
            "read",
            "language",
            "decisions",
            "git",
            "names",
            "rules",
            "terms",
            "check",
            "check.catalog",
            "facts",
            "run",
            "learn",
            "report",
            "write"));
    // Compiled in its profile alone; it has a composition root of its own, and a program.
    MAY_IMPORT.put(
        "spark",
        List.of(
            "text", "finding", "config", "read", "names", "check", "facts", "run", "report",
            "cli"));
  }

  @Test
  void everyClassStandsInARoomAndImportsOnlyWhatTheRoomMay() {
    for (JavaClass from : CLASSES) {
      String room = room(from);
      assertThat(MAY_IMPORT).as(from.getName()).containsKey(room);
      Set<String> imported =
          from.getDirectDependenciesFromSelf().stream()
              .map(dependency -> dependency.getTargetClass().getBaseComponentType())
              .filter(target -> target.getName().startsWith(ROOT))
              .map(ArchitectureTest::room)
              .map(other -> seenFrom(room, other))
              .filter(other -> !other.equals(room))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(MAY_IMPORT.get(room)).as(from.getName()).containsAll(imported);
    }
  }

  /** Rooms of one large room know each other by the table; to the others they are one. */
  private static String seenFrom(String room, String other) {
    return LARGE_ROOMS.stream()
        .filter(large -> isPartOf(other, large) && !isPartOf(room, large))
        .findFirst()
        .orElse(other);
  }

  private static boolean isPartOf(String room, String large) {
    return room.equals(large) || room.startsWith(large + ".");
  }

  @Test
  void thereAreNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.translint.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void onlyTheLanguageRoomKnowsTheGrammarEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.translint.language..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.languagetool..", "opennlp..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.translint.language", "org.translint.names..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.translint.cli", "org.translint.spark")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void whatLanguagesAndCountriesAreCalledDoesNotDependOnTheJdk() {
    for (String method :
        List.of("getISOCountries", "getISOLanguages", "getAvailableLocales", "getDisplayName")) {
      noClasses().should().callMethod(Locale.class, method).check(CLASSES);
    }
    noClasses().should().callMethod(Locale.class, "getDisplayName", Locale.class).check(CLASSES);
  }

  @Test
  void everyRoomSaysWhatItIsFor() {
    Set<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    for (String name : packages) {
      assertThat(CLASSES.contain(name + ".package-info")).as(name).isTrue();
    }
  }

  @Test
  void thereWasSomethingToLookAt() {
    assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
  }

  private static String room(JavaClass type) {
    return type.getPackageName().replace("org.translint.", "");
  }
}
