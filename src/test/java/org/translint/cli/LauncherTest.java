package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that starts translint, run by a real shell with a Java that prints what it is given, a
 * word a line; and with the real one.
 */
class LauncherTest {

  private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";
  private static final Path SCRIPT = Path.of("src/main/scripts/translint").toAbsolutePath();

  @TempDir private Path folder;
  private Path home;
  private Path java;
  private Path articles;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void installTranslint() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell here");
    folder = folder.toRealPath();
    home = folder.resolve("a home");
    Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("bin"));
    Files.copy(SCRIPT, home.resolve("bin/translint"));
    Files.writeString(home.resolve("lib/translint-1.jar"), "");
    java = folder.resolve("java");
    Files.createDirectories(java.resolve("bin"));
    Files.writeString(java.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.resolve("bin/java").toFile().setExecutable(true)).isTrue();
    javaIs("17.0.15+6");
    articles = Files.createDirectories(folder.resolve("articles/fr")).getParent();
    Files.writeString(articles.resolve("fr/a b.txt"), "Le pont.\n");
    environment.put("JAVA_HOME", java.toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  @Test
  void oneArticleIsCompiledQuickly() throws Exception {
    assertThat(start("check", "fr/a b.txt")).contains(QUICK_COMPILER, "-Xmn40m");
    assertThat(start("check", "--source", "fr", "fr/a b.txt")).contains(QUICK_COMPILER);
    assertThat(start("check", "-")).contains(QUICK_COMPILER);
    assertThat(start("checks")).contains(QUICK_COMPILER);
  }

  @Test
  void soIsAFolderOfAFew() throws Exception {
    assertThat(start("check")).contains(QUICK_COMPILER, "-Xmn40m");
    assertThat(start("check", "fr")).contains(QUICK_COMPILER, "-Xmn40m");
    writeArticles(articles.resolve("fr/.hidden"), 5);
    assertThat(start("check", "fr")).contains(QUICK_COMPILER, "-Xmn40m");
  }

  @Test
  void soAreHundredsWithMoreRoom() throws Exception {
    writeArticles(articles.resolve("fr"), 999);
    assertThat(start("check")).contains(QUICK_COMPILER).doesNotContain("-Xmn40m");
    assertThat(start("check", "fr")).contains(QUICK_COMPILER).doesNotContain("-Xmn40m");
    assertThat(start("check", "fr/a b.txt", "fr/")).doesNotContain(QUICK_COMPILER);
    writeArticles(articles.resolve("fr/more"), 1);
    assertThat(start("check", "fr")).doesNotContain(QUICK_COMPILER);
  }

  @Test
  void whatMayBeALargeBatchIsCompiledThoroughly() throws Exception {
    Files.writeString(articles.resolve("large.txt"), "Le pont.\n".repeat(50_000));
    assertThat(start("check")).doesNotContain(QUICK_COMPILER);
    assertThat(start("check", "large.txt")).doesNotContain(QUICK_COMPILER);
    assertThat(start("check", "fr")).contains(QUICK_COMPILER);
    assertThat(start("check", "--manifest=m.tsv")).doesNotContain(QUICK_COMPILER);
  }

  @Test
  void aLargeBatchOfWhichMostIsKnownIsCompiledQuickly() throws Exception {
    writeArticles(articles.resolve("fr"), 1_019);
    writeArticles(articles.resolve(".translint/cache/00"), 509);
    assertThat(start("check", "fr")).doesNotContain(QUICK_COMPILER);
    writeArticles(articles.resolve(".translint/cache/01"), 1);
    assertThat(start("check", "fr")).contains(QUICK_COMPILER);
    assertThat(start("check")).contains(QUICK_COMPILER);
    assertThat(start("check", "fr", "--no-cache")).doesNotContain(QUICK_COMPILER);
    assertThat(start("check", "fr", "--cache", "none")).doesNotContain(QUICK_COMPILER);
    assertThat(start("check", "fr", "--cache=.translint/cache"))
        .contains(QUICK_COMPILER)
        .doesNotContain("-Xmn40m");
  }

  @Test
  void whereNothingCanCountItStartsAsForABatch() throws Exception {
    Path few = Files.createDirectories(folder.resolve("few"));
    for (String program : List.of("dirname", "readlink", "sh", "uname", "basename", "mkdir")) {
      Path whole =
          Stream.of("/usr/bin", "/bin")
              .map(Path::of)
              .map(b -> b.resolve(program))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      Files.createSymbolicLink(few.resolve(program), whole);
    }
    environment.put("PATH", few.toString());
    assertThat(start("check", "fr/a b.txt")).contains("check").doesNotContain(QUICK_COMPILER);
    assertThat(start("checks")).contains(QUICK_COMPILER);
  }

  @Test
  void whatTheUserSaysToTheJvmComesLastAndArgumentsStayWhole() throws Exception {
    environment.put("JAVA_OPTS", "-XX:TieredStopAtLevel=4 -Xmx1g");
    List<String> said = start("check", "fr/a b.txt");
    assertThat(said.indexOf("-XX:TieredStopAtLevel=4")).isGreaterThan(said.indexOf(QUICK_COMPILER));
    assertThat(said)
        .endsWith(
            "-Xmx1g",
            "-cp",
            home.resolve("lib/translint-1.jar").toString(),
            "org.translint.cli.Main",
            "check",
            "fr/a b.txt");
  }

  @Test
  void theArchiveOfTheBuildIsUsedWhereItIsWholeAndForThisJavaAndFolder() throws Exception {
    String option = "-XX:SharedArchiveFile=" + home.resolve("lib/translint.jsa");
    prepare("17.0.15+6", home, 5);
    assertThat(start("check", "fr/a b.txt")).contains(option);
    prepare("17.0.14+7", home, 5);
    assertThat(start("check", "fr/a b.txt")).doesNotContain(option);
    prepare("17.0.15+6", folder, 5);
    assertThat(start("check", "fr/a b.txt")).doesNotContain(option);
    prepare("17.0.15+6", home, 6);
    assertThat(start("check", "fr/a b.txt")).doesNotContain(option);
  }

  @Test
  void withoutItTheFirstCheckLeavesAnArchiveForTheNext() throws Exception {
    Path kept = folder.resolve("cache/translint/java-17.0.15+6" + home + "/translint-1.jsa");
    assertThat(start("checks")).contains("-Xshare:auto");
    assertThat(start("check", "fr")).contains("-XX:ArchiveClassesAtExit=" + kept);
    Files.writeString(kept, "an archive");
    Files.setLastModifiedTime(kept, later(home.resolve("lib/translint-1.jar"), 5));
    assertThat(start("check", "fr")).contains("-XX:SharedArchiveFile=" + kept);
    Files.setLastModifiedTime(home.resolve("lib/translint-1.jar"), later(kept, 5));
    assertThat(start("check", "fr")).contains("-XX:ArchiveClassesAtExit=" + kept);
  }

  @Test
  void laterJavasKeepTheirArchiveThemselves() throws Exception {
    javaIs("25.0.3+9-LTS");
    assertThat(start("check", "fr"))
        .contains(
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile="
                + folder.resolve("cache/translint/java-25.0.3+9-LTS" + home + "/translint-1.jsa"));
  }

  @Test
  void nothingIsKeptInPipelinesNorWhereNothingIsKnown() throws Exception {
    environment.put("CI", "true");
    assertThat(start("check", "fr")).contains("-Xshare:auto");
    environment.remove("CI");
    Files.delete(java.resolve("release"));
    assertThat(start("check", "fr")).contains("-Xshare:auto");
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void aRealArchiveIsUsedAndABrokenOneDoesNoHarm() throws Exception {
    Path real = Path.of(System.getProperty("java.home"));
    assumeTrue(Files.isReadable(real.resolve("release")), "this Java does not say its version");
    environment.put("JAVA_HOME", real.toString());
    // With a space in the path JDK 17 archives no class of a jar.
    home = Files.move(home, folder.resolve("home"));
    writeRealJar(home.resolve("lib/translint-1.jar"));
    Files.writeString(articles.resolve("zh.txt"), "市长说这座桥明年通车。\n");
    List<String> first = checkChinese();
    Path log = folder.resolve("loaded.log");
    environment.put("JAVA_OPTS", "-Xlog:class+load:file=" + log);
    assertThat(checkChinese()).isEqualTo(first);
    assertThat(Files.readAllLines(log))
        .anyMatch(l -> l.contains("org.translint.cli.CheckRun ") && l.contains("shared objects"));
    environment.remove("JAVA_OPTS");
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      for (Path archive : files.filter(f -> f.toString().endsWith(".jsa")).toList()) {
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.writeString(archive, "no archive");
      }
    }
    assertThat(checkChinese()).isEqualTo(first);
    assertThat(first).anyMatch(line -> line.startsWith("1 article"));
  }

  private static void writeArticles(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "Le pont.\n");
    }
  }

  private static FileTime later(Path file, int seconds) throws IOException {
    return FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + seconds * 1000L);
  }

  private void javaIs(String version) throws IOException {
    Files.writeString(
        java.resolve("release"),
        "IMPLEMENTOR=\"X\"\nJAVA_RUNTIME_VERSION=\"%s\"\nJAVA_VERSION=\"%s\"\n"
            .formatted(version, version.replaceFirst("\\+.*", "")));
  }

  /** Writes an archive of five bytes, and what the build would say of it. */
  private void prepare(String version, Path where, int size) throws IOException {
    Files.writeString(home.resolve("lib/translint.jsa"), "12345");
    Files.writeString(
        home.resolve("lib/translint.jsa.txt"), version + "\n" + where + "\n" + size + "\n");
  }

  /** Writes translint itself into a jar that names the rest of this class path. */
  private static void writeRealJar(Path jar) throws IOException {
    Path classes = Path.of("target/classes").toAbsolutePath();
    List<String> others = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path other = Path.of(entry).toAbsolutePath();
      if (entry.endsWith(".jar") && !Files.exists(jar.resolveSibling(other.getFileName()))) {
        // Archives of classes want names that are relative.
        Files.createSymbolicLink(jar.resolveSibling(other.getFileName()), other);
        others.add(other.getFileName().toString());
      }
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", others));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(
            new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, entries);
      }
    }
  }

  /** The report; what libraries that only tests have say before it is left out. */
  private List<String> checkChinese() throws Exception {
    return start("check", "--language", "zh", "--no-source", "zh.txt").stream()
        .dropWhile(line -> !line.startsWith("--"))
        .toList();
  }

  /** Starts the script in the folder of articles; the lines that it writes, errors among them. */
  private List<String> start(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", home + "/bin/translint"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(articles.toFile());
    builder.environment().keySet().removeAll(List.of("CI", "JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return output.lines().toList();
  }
}
