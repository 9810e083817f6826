package org.translint.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.translint.cli.Assembly;
import org.translint.config.Given;
import org.translint.config.Option;
import org.translint.config.SettingsException;
import org.translint.config.SettingsFile;

/**
 * What was said on the command line, with the files that it speaks of, to be taken to other
 * machines. There the files lie in a folder of their own in the same order.
 *
 * @param id unique among the kits of a machine
 * @param folder the working folder
 * @param config the configuration file, or null: there is none
 * @param options what was said
 * @param files their bytes, by absolute path
 */
record Kit(
    String id,
    String folder,
    @Nullable String config,
    List<Said> options,
    Map<String, byte[]> files)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A value of an option; paths in it are relative to the working folder. */
  record Said(Option option, String value, String where) implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  /**
   * The kit of a run.
   *
   * @param assembly what the options came to here, with the configuration file that was found
   * @throws SettingsException if a file cannot be read
   */
  static Kit of(String id, Path folder, Map<Option, Given> given, Assembly assembly)
      throws SettingsException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : assembly.files()) {
      try {
        files.put(file.toAbsolutePath().normalize().toString(), Files.readAllBytes(file));
      } catch (IOException e) {
        throw new SettingsException("'" + file + "' cannot be read: " + e.getMessage() + ".");
      }
    }
    List<Said> options = new ArrayList<>();
    given.forEach(
        (option, values) ->
            values
                .items()
                .forEach(
                    item ->
                        options.add(
                            new Said(
                                option, relative(option, item.value(), folder), item.where()))));
    Path config = assembly.settings().file();
    return new Kit(
        id,
        folder.toString(),
        config == null ? null : config.toAbsolutePath().normalize().toString(),
        options,
        files);
  }

  /** A path from the root means nothing on another machine. */
  private static String relative(Option option, String value, Path folder) {
    return switch (option) {
      case NAMES, GLOSSARY, WORDS, DECISIONS ->
          value.startsWith("/") ? folder.relativize(Path.of(value)).toString() : value;
      case DICTIONARY -> {
        int at = value.indexOf('=') + 1;
        String path = value.substring(at);
        yield path.startsWith("/")
            ? value.substring(0, at) + folder.relativize(Path.of(path))
            : value;
      }
      default -> value;
    };
  }

  /**
   * Unpacks the kit into a new folder, and puts together what it says.
   *
   * @param root an empty folder
   * @throws SettingsException if something makes no sense here that did where it was packed, or the
   *     configuration file speaks of a file by its absolute path, which has no meaning here
   */
  Assembly unpacked(Path root) throws IOException, SettingsException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path to = in(root, file.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, file.getValue());
    }
    Path here = in(root, folder);
    Files.createDirectories(here);
    Map<Option, List<Given.Item>> items = new EnumMap<>(Option.class);
    for (Said said : options) {
      if (!isOfPairing(said.option())) {
        items
            .computeIfAbsent(said.option(), option -> new ArrayList<>())
            .add(new Given.Item(said.value(), said.where()));
      }
    }
    Map<Option, Given> given = new EnumMap<>(Option.class);
    items.forEach((option, values) -> given.put(option, new Given(values, here)));
    // What lies above the folder of an executor is none of this run.
    SettingsFile file =
        config == null ? SettingsFile.NONE : SettingsFile.read(in(root, config), here);
    Assembly assembly = Assembly.ofFile(here, file, given);
    for (Path needed : assembly.files()) {
      if (!needed.normalize().startsWith(root)) {
        throw new SettingsException(
            "'"
                + needed
                + "' is named by its absolute path in the configuration file, which other machines"
                + " do not have; name it relative to that file, or on the command line.");
      }
    }
    return assembly;
  }

  /** Which source belongs to which article has been decided before articles travel. */
  private static boolean isOfPairing(Option option) {
    return option == Option.SOURCE || option == Option.MANIFEST;
  }

  private static Path in(Path root, String absolute) {
    return root.resolve("." + absolute).normalize();
  }
}
