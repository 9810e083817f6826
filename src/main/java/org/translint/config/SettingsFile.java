package org.translint.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code translint.yaml} says.
 *
 * @param path where it is, absolute; null where there is none
 * @param given what it says for each option; paths in it are relative to its folder
 * @param sections what only such a file can say
 */
public record SettingsFile(@Nullable Path path, Map<Option, Given> given, Sections sections) {

  /** The name of the file. */
  public static final String NAME = "translint.yaml";

  /** What is said where there is no file: nothing. */
  public static final SettingsFile NONE = new SettingsFile(null, Map.of(), Sections.NONE);

  /** The language of Norway ({@code no}) is not false. */
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  /**
   * The sections of the file, before anyone asked whether they make sense.
   *
   * @param name of the file, for error messages
   */
  record Sections(String name, Map<Section, YamlNode> nodes) {

    private static final Sections NONE = new Sections(NAME, Map.of());

    Sections {
      nodes = Map.copyOf(nodes);
    }
  }

  public SettingsFile {
    given = Map.copyOf(given);
  }

  /**
   * Reads the file in {@code folder} or in the nearest folder above that has one.
   *
   * @param folder absolute
   * @throws SettingsException if it cannot be read, or says what no option is
   */
  public static SettingsFile find(Path folder) throws SettingsException {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return read(file, folder);
      }
    }
    return NONE;
  }

  /**
   * Reads a file.
   *
   * @param folder the working folder, which the file's name in error messages is relative to
   * @throws SettingsException if it cannot be read, or says what no option is
   */
  public static SettingsFile read(Path file, Path folder) throws SettingsException {
    String name = file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    try {
      return parse(Files.readString(file), name, file);
    } catch (CharacterCodingException e) {
      throw new SettingsException(name + ": the file is not UTF-8 text; save it as UTF-8.");
    } catch (JsonProcessingException e) {
      throw new SettingsException(YamlErrors.sentence(name, e));
    } catch (IOException e) {
      throw new SettingsException(name + ": the file cannot be read: " + e.getMessage() + ".");
    }
  }

  private static SettingsFile parse(String yaml, String name, Path file)
      throws IOException, SettingsException {
    Path parent = file.getParent();
    try (YAMLParser parser = YAML.createParser(yaml)) {
      return parent == null ? NONE : new SettingsFileParser(parser, name, parent).parse(file);
    }
  }
}
