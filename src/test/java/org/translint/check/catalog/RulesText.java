package org.translint.check.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.translint.config.Known;
import org.translint.config.SettingsException;
import org.translint.config.SettingsFile;
import org.translint.config.SettingsMaker;
import org.translint.rules.HouseRules;

/** House rules as a newsroom writes them. */
final class RulesText {

  private RulesText() {}

  /** The rules of a {@code translint.yaml}; none where the text is empty. */
  static HouseRules parse(String yaml) throws IOException, SettingsException {
    Path folder = Files.createTempDirectory("rules").toRealPath();
    Path file = Files.writeString(folder.resolve(SettingsFile.NAME), yaml);
    try {
      Known known = new Known(Set.of(), Map.of("terminal", ""));
      return HouseRules.of(
          SettingsMaker.make(folder, known, SettingsFile.read(file, folder), Map.of())
              .tuning()
              .rules());
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
