package org.translint.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.config.Settings;
import org.translint.config.Settings.DecisionsFile;
import org.translint.config.SettingsFile;
import org.translint.config.SettingsSchema;

/** Knows what translint itself wrote, or reads for another purpose, in a folder of articles. */
final class OwnFiles {

  private static final Set<String> NAMES =
      Set.of(SettingsFile.NAME, DecisionsFile.NAME, SettingsSchema.FILE);

  /** The generator of an HTML report, the tool of a report in JSON, a report for GitLab. */
  private static final Pattern REPORT =
      Pattern.compile(
          "<meta name=\"generator\" content=\"translint|\"name\"\\s*:\\s*\"translint\""
              + "|\\A\\s*\\[\\s*\\{[^}]*\"check_name\"\\s*:");

  /** Columns of reports, of decisions, of a name ledger, and of the people of a batch. */
  private static final List<Set<String>> HEADERS =
      List.of(
          Set.of("check", "severity", "fingerprint"),
          Set.of("kind", "value", "reason"),
          Set.of("person", "language", "approved"),
          Set.of("group", "kind", "form", "preferred"));

  private static final int MARK = 3;

  private static final Path CACHES = Path.of(Settings.Running.CACHE).getName(0);

  /** The mark of folders of caches: bford.info/cachedir. */
  private static final String CACHE_TAG = "CACHEDIR.TAG";

  private OwnFiles() {}

  /**
   * Whether a file is one of translint's own.
   *
   * @param start of the file, a character for each byte
   */
  static boolean isOne(String name, String start) {
    return NAMES.contains(name) || REPORT.matcher(start).find() || hasOwnHeader(start);
  }

  /** Whether a folder is a cache, of translint or of any program that marks it as one. */
  static boolean isCache(Path folder) {
    return folder.endsWith(CACHES) || Files.isRegularFile(folder.resolve(CACHE_TAG));
  }

  private static boolean hasOwnHeader(String start) {
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(MARK) : start;
    Set<String> header =
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().stream()
            .flatMap(line -> Arrays.stream(line.split("[,;\t]")))
            .map(cell -> cell.replace("\"", "").strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return HEADERS.stream().anyMatch(header::containsAll);
  }
}
