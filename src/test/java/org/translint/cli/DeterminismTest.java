package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.reliability.Promise;

/**
 * The same articles, the same report, to the byte: whatever the number of jobs, the order of the
 * files, the locale, the time zone and the encoding of the machine. {@code -Ddeterminism.runs=20}
 * (or the profile {@code reliability}) runs it so often, {@code -Dseed=} otherwise.
 */
@Tag("reliability")
class DeterminismTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final List<String> LANGUAGES =
      isLong() ? List.of("fr", "en", "ar", "zh", "ja") : List.of("fr", "ja");
  private static final List<String> LOCALES = List.of("tr-TR", "ar-EG", "th-TH", "en-US", "de-CH");
  private static final List<String> ZONES =
      List.of("Asia/Jakarta", "America/St_Johns", "Pacific/Kiritimati", "UTC");
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "ISO-8859-1", "US-ASCII", "windows-1256");

  /** Reports of one run; together they are all formats whose bytes are the run's alone. */
  private static final List<String> REPORTS =
      List.of(
          "json=r.json",
          "jsonl=r.jsonl",
          "html=r.html",
          "csv=r.csv",
          "xlsx=r.xlsx",
          "docx=r.docx",
          "sarif=r.sarif",
          "junit=r.junit",
          "gitlab=r.gitlab",
          "rdjson=r.rdjson",
          "github=r.github",
          "terminal=r.terminal");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private final List<String> articles = new ArrayList<>();

  @BeforeEach
  void copyArticles() throws IOException {
    for (String language : LANGUAGES) {
      copy(language);
      try (Stream<Path> files = Files.list(SAMPLES.resolve(language))) {
        files
            .sorted()
            .limit(isLong() ? 8 : 2)
            .forEach(f -> articles.add(SAMPLES.relativize(f).toString()));
      }
    }
    copy("id");
    Files.copy(SAMPLES.resolve("translint.yaml"), folder.resolve("translint.yaml"));
  }

  private void copy(String language) throws IOException {
    Path to = Files.createDirectories(folder.resolve(language));
    try (Stream<Path> files = Files.list(SAMPLES.resolve(language))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static boolean isLong() {
    return Integer.getInteger("determinism.runs") != null;
  }

  @Test
  void everyRunOfTheSameArticlesWritesTheSameBytes() throws Exception {
    int runs = Integer.getInteger("determinism.runs", 1);
    long seed = Long.getLong("seed", 20261130L);
    Random random = new Random(seed);
    Map<String, String> first = run("en-US", "UTC", "UTF-8", 1, articles);

    assertThat(first).hasSize(REPORTS.size());
    for (int i = 0; i < runs; i++) {
      List<String> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, random);
      // A file that is named twice is one article.
      shuffled.add(shuffled.get(0));
      String locale = LOCALES.get(i % LOCALES.size());
      String zone = ZONES.get(random.nextInt(ZONES.size()));
      String encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
      int jobs = 1 + random.nextInt(4);
      assertThat(run(locale, zone, encoding, jobs, shuffled))
          .as("-Dseed=%d run %d: %s %s %s --jobs %d", seed, i, locale, zone, encoding, jobs)
          .isEqualTo(first);
    }
    Promise.of("same-bytes")
        .passed(
            (long) runs * REPORTS.size(),
            runs
                + " runs of "
                + articles.size()
                + " articles, "
                + REPORTS.size()
                + " formats each");
  }

  /** The digest of each report of a run in a process of its own. */
  private Map<String, String> run(
      String locale, String zone, String encoding, int jobs, List<String> files) throws Exception {
    String[] tags = locale.split("-");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.language=" + tags[0]);
    command.add("-Duser.country=" + tags[1]);
    command.add("-Duser.timezone=" + zone);
    command.add("-Dfile.encoding=" + encoding);
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    command.addAll(
        List.of("check", "--fail-on", "never", "--no-progress", "--no-cache", "--jobs", "" + jobs));
    REPORTS.forEach(report -> command.addAll(List.of("--report", report)));
    command.addAll(files);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(false)
            .start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    Map<String, String> digests = new TreeMap<>();
    for (String report : REPORTS) {
      Path file = folder.resolve(report.substring(report.indexOf('=') + 1));
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digests.put(report, HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))));
      Files.delete(file);
    }
    return digests;
  }

  /** The class path of this process, from any folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void howLinesEndChangesNoFinding() throws Exception {
    assertThat(findings(text -> text.replace("\n", "\r\n"))).isEqualTo(findings(text -> text));
    Promise.of("line-ends").passed(articles.size());
  }

  @Test
  void howLettersAreComposedChangesNoFinding() throws Exception {
    assertThat(findings(text -> Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(findings(text -> Normalizer.normalize(text, Normalizer.Form.NFC)));
    Promise.of("composition").passed(articles.size());
  }

  /** The findings of the articles, changed so, without places inside of lines. */
  private List<String> findings(UnaryOperator<String> change) throws IOException {
    for (String language : Stream.concat(LANGUAGES.stream(), Stream.of("id")).toList()) {
      try (Stream<Path> files = Files.list(SAMPLES.resolve(language))) {
        for (Path file : files.toList()) {
          Files.writeString(
              folder.resolve(language).resolve(file.getFileName().toString()),
              change.apply(Files.readString(file)));
        }
      }
    }
    List<String> command = new ArrayList<>(List.of("check", "--format", "json"));
    command.addAll(articles);
    List<String> findings = new ArrayList<>();
    JsonNode report = JSON.readTree(InProcess.run(folder, command.toArray(String[]::new)).out());
    for (JsonNode article : report.get("articles")) {
      for (JsonNode finding : article.get("findings")) {
        findings.add(
            Stream.of("check", "severity", "line", "message", "text", "suggestions", "fingerprint")
                .map(field -> finding.get(field).toString().replace("\\r\\n", "\\n"))
                .map(value -> Normalizer.normalize(value, Normalizer.Form.NFC))
                .reduce(article.get("id").asText(), (a, b) -> a + " " + b));
      }
    }
    assertThat(findings).isNotEmpty();
    return findings;
  }
}
