package org.translint.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.translint.config.SettingsException;
import org.translint.facts.DamagedEntry;
import org.translint.fuzz.Target.Attempt;
import org.translint.fuzz.Target.Refused;
import org.translint.names.ledger.LedgerException;
import org.translint.read.Format;
import org.translint.read.file.UnreadableException;
import org.translint.report.sheet.SheetException;
import org.translint.terms.GlossaryException;

/** All that reads what strangers write; a new reader is one line here. */
final class Targets {

  private static final Path FORMATS = Path.of("samples/formats");

  private Targets() {}

  /** The targets; their shares make 1000, and more goes to what is read in less time. */
  static List<Target> all() throws IOException {
    List<Target> targets = new ArrayList<>();
    targets.add(target("names", 120, Seeds.names(), NameTargets::compare));
    targets.add(target("sounds", 80, Seeds.names(), NameTargets::sound));
    targets.add(target("numbers", 60, Seeds.sentences(), TextTargets::quantities));
    targets.add(target("alignment", 30, Seeds.numbers(), TextTargets::align));
    targets.add(target("cache", 300, List.of(DamagedEntry.good()), DamagedEntry::find));
    targets.add(target("settings", 50, Seeds.settings(), new FileTarget(FileTarget::settings)));
    targets.add(target("rules", 30, Seeds.rules(), new FileTarget(FileTarget::rules)));
    targets.add(target("ledger", 100, Seeds.ledgers(), new FileTarget(FileTarget::ledger)));
    targets.add(target("glossary", 50, Seeds.glossaries(), new FileTarget(FileTarget::glossary)));
    targets.add(target("words", 78, Seeds.words(), new FileTarget(FileTarget::words)));
    targets.add(target("decisions", 40, Seeds.decisions(), new FileTarget(FileTarget::decisions)));
    targets.add(target("manifest", 30, Seeds.manifests(), new FileTarget(FileTarget::manifest)));
    targets.add(target("review", 8, Seeds.reviews(), new FileTarget(FileTarget::review)));
    targets.add(target("article", 4, Seeds.articles(), TextTargets::analyse));
    targets.add(target("checks", 1, Seeds.articles(), TextTargets::check));
    List<Path> formats = formats();
    for (Path file : formats) {
      String name = String.valueOf(file.getFileName());
      targets.add(
          target(
              "reader-" + extension(file),
              1,
              List.of(Files.readAllBytes(file)),
              input -> TextTargets.read(name, input)));
    }
    return targets;
  }

  /** A good file of each extension that can be read. */
  private static List<Path> formats() throws IOException {
    try (Stream<Path> files = Files.list(FORMATS)) {
      List<String> seen = new ArrayList<>();
      return files
          .sorted()
          .filter(file -> Format.extensions().contains(extension(file)))
          .filter(file -> !seen.contains(extension(file)) && seen.add(extension(file)))
          .toList();
    }
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Target target(String name, int share, List<?> seeds, Attempt attempt) {
    List<byte[]> bytes =
        seeds.stream()
            .map(s -> s instanceof byte[] b ? b : ((String) s).getBytes(StandardCharsets.UTF_8))
            .toList();
    return new Target(name, share, bytes, input -> refusing(attempt, input));
  }

  /** The exceptions by which translint says in a sentence what is wrong with an input. */
  private static void refusing(Attempt attempt, byte[] input) throws Exception {
    try {
      attempt.on(input);
    } catch (SettingsException e) {
      throw new Refused(e.sentence());
    } catch (LedgerException e) {
      throw new Refused(e.sentence());
    } catch (GlossaryException e) {
      throw new Refused(e.sentence());
    } catch (SheetException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    } catch (UnreadableException e) {
      throw new Refused(e.reason());
    }
  }
}
