package org.translint.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.translint.check.catalog.Catalog;
import org.translint.config.Given;
import org.translint.config.Known;
import org.translint.config.LanguageCodes;
import org.translint.config.Option;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import org.translint.config.SettingsFile;
import org.translint.config.SettingsMaker;
import org.translint.decisions.DecisionTable;
import org.translint.decisions.Decisions;
import org.translint.language.WordListReader;
import org.translint.names.ledger.LedgerReader;
import org.translint.report.sheet.ReviewReader;
import org.translint.rules.HouseRule;
import org.translint.rules.HouseRules;
import org.translint.run.Pairing;
import org.translint.terms.GlossaryReader;

/** A reader of a file that a newsroom keeps: the input stands in that file. */
record FileTarget(Reader reader) implements Target.Attempt {

  private static final Path FOLDER = folder();

  private static final Known KNOWN =
      new Known(
          Catalog.checks().stream().map(c -> c.info().id()).collect(Collectors.toSet()),
          Map.of("terminal", "", "json", "json", "html", "html"));

  private static final String ARTICLE =
      "Le président a dit non !!  Il l’a dit 12 pour cent. 漢字 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!";

  /** Reads a file. */
  @FunctionalInterface
  interface Reader {
    void read(Path file) throws Exception;
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("fuzz").toRealPath();
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void on(byte[] input) throws Exception {
    Path file = FOLDER.resolve("translint.yaml");
    Files.write(file, input);
    try {
      reader.read(file);
    } finally {
      Files.delete(file);
    }
  }

  static void settings(Path file) throws SettingsException {
    made(file);
  }

  private static Settings made(Path file) throws SettingsException {
    return SettingsMaker.make(FOLDER, KNOWN, SettingsFile.read(file, FOLDER), Map.of());
  }

  static void rules(Path file) throws SettingsException {
    for (HouseRule rule : HouseRules.of(made(file).tuning().rules()).about("fr")) {
      try {
        rule.in(ARTICLE);
      } catch (IllegalStateException e) {
        // What a pattern with too many steps is documented to do.
        if (!String.valueOf(e.getMessage()).contains("too many steps")) {
          throw e;
        }
      }
    }
  }

  static void ledger(Path file) throws Exception {
    LedgerReader.read(file, "names.csv");
  }

  static void glossary(Path file) throws Exception {
    GlossaryReader.read(file, "terms.csv").concepts();
  }

  static void words(Path file) throws SettingsException {
    WordListReader.read(file, "words.txt");
  }

  /** What is read and written is read and written as the same. */
  static void decisions(Path file) throws Exception {
    DecisionTable table = DecisionTable.read(file, "decisions.csv");
    new Decisions(table.decisions());
    table.with(List.of());
    String written = table.text();
    Files.writeString(file, written);
    String again = DecisionTable.read(file, "decisions.csv").text();
    if (!again.equals(written)) {
      throw new AssertionError("written again, the table says something else");
    }
  }

  static void manifest(Path file) throws Exception {
    boolean hasTabs = Files.readString(file, StandardCharsets.ISO_8859_1).contains("\t");
    Path table = file.resolveSibling(hasTabs ? "manifest.tsv" : "manifest.csv");
    Files.move(file, table);
    try {
      readManifest(table);
    } finally {
      Files.move(table, file);
    }
  }

  private static void readManifest(Path file) throws SettingsException {
    Given given = new Given(List.of(new Given.Item(file.toString(), "--manifest")), FOLDER);
    Settings settings =
        SettingsMaker.make(FOLDER, KNOWN, SettingsFile.NONE, Map.of(Option.MANIFEST, given));
    new Pairing(settings, LanguageCodes::isInPath, any -> true).listed();
  }

  static void review(Path file) throws Exception {
    boolean isZip = Files.size(file) > 1 && Files.readAllBytes(file)[0] == 'P';
    ReviewReader.read(file, isZip ? "review.xlsx" : "review.csv");
  }
}
