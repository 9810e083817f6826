package org.translint.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds translint twice, from copies of this repository in two folders: the same bytes. Under the
 * profile {@code reliability} alone, since it takes minutes.
 */
@Tag("reliability")
class BuildTest {

  private static final List<String> SOURCES =
      List.of("pom.xml", "LICENSE", "README.md", ".mvn", "src", "samples");

  /** A package URL of Maven's. */
  private static final Pattern LIBRARY =
      Pattern.compile("pkg:maven/[^/\"]+/([^@\"]+)@([^?\"]+)\\?(?:classifier=([^&\"]+)&)?type=jar");

  @TempDir private Path folder;

  @Test
  void twoBuildsGiveTheSameBytes() throws Exception {
    assumeTrue(System.getProperty(Promise.RUN) != null, "asked for by the profile reliability");

    Map<String, String> one = built(folder.resolve("one"));
    Map<String, String> other = built(folder.resolve("a/second folder"));

    assertThat(one).hasSizeGreaterThan(4);
    assertThat(other).isEqualTo(one);
    Promise.of("same-build").passed(one.size(), "jar, zip, tar.gz, NOTICE, SBOM");
    Promise.of("licences").passed(namedLibraries(folder.resolve("one/target/translint")));
  }

  /** How many libraries a distribution brings; each is named in NOTICE and in the bill. */
  private static int namedLibraries(Path distribution) throws IOException {
    String notice = Files.readString(distribution.resolve("NOTICE"));
    Map<String, String> billed = billed(distribution.resolve("sbom.cdx.json"));
    int libraries = 0;
    try (Stream<Path> files = Files.list(distribution.resolve("lib"))) {
      for (Path file :
          files.filter(f -> !f.getFileName().toString().startsWith("translint")).toList()) {
        String name = file.getFileName().toString();
        assertThat(billed).as("the bill of materials").containsKey(name);
        assertThat(notice).as(name).containsPattern(":" + billed.get(name) + "\n  (?!\n|Unknown)");
        libraries++;
      }
    }
    assertThat(libraries).isGreaterThan(50);
    return libraries;
  }

  /** The libraries of a bill of materials by the names of their files: artifact and version. */
  private static Map<String, String> billed(Path bill) throws IOException {
    Map<String, String> libraries = new TreeMap<>();
    Matcher library = LIBRARY.matcher(Files.readString(bill));
    while (library.find()) {
      String artifact = library.group(1);
      String version = library.group(2);
      String classifier = library.group(3) == null ? "" : "-" + library.group(3);
      libraries.put(
          artifact + "-" + version + classifier + ".jar", Pattern.quote(artifact + " " + version));
    }
    return libraries;
  }

  /** What a build makes that is given to others, by name, with its digest. */
  private static Map<String, String> built(Path copy) throws Exception {
    for (String source : SOURCES) {
      if (Files.exists(Path.of(source))) {
        copy(Path.of(source), copy.resolve(source));
      }
    }
    Process maven =
        new ProcessBuilder("mvn", "-q", "-B", "-ntp", "-Dmaven.test.skip=true", "package")
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(maven.waitFor()).as(said).isZero();
    Map<String, String> digests = new TreeMap<>();
    List<Path> made = new ArrayList<>();
    try (Stream<Path> files = Files.list(copy.resolve("target"))) {
      files.filter(f -> f.toString().matches(".*\\.(jar|zip|tar\\.gz)")).forEach(made::add);
    }
    made.add(copy.resolve("target/translint/NOTICE"));
    made.add(copy.resolve("target/translint/sbom.cdx.json"));
    for (Path file : made) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      digests.put(String.valueOf(file.getFileName()), HexFormat.of().formatHex(digest));
    }
    return digests;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }
}
