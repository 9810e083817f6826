package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The definitions for other people's pipelines, run as those pipelines run them: their shell steps
 * in a real bash, the hook by a real pre-commit, with a translint on the path.
 */
class IntegrationsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final String FAULTY = "Le maire a parlé parlé du pont.\n";
  private static final String CLEAN = "Le maire a parlé du pont.\n";

  @TempDir private Path folder;
  private Path articles;
  private final Map<String, String> environment = new HashMap<>();

  private record Done(int code, String output) {}

  @BeforeEach
  void putTranslintOnThePath() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path launcher = bin.resolve("translint");
    Files.writeString(
        launcher,
        "#!/bin/bash\nexec '%s' -cp '%s' org.translint.cli.Main \"$@\"\n"
            .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), classPath()));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    environment.put("PATH", bin + ":" + System.getenv("PATH"));
    articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("a b.fr.txt"), FAULTY);
  }

  @Test
  void theActionAnnotatesAndSumsUpAndFailsTheJob() throws Exception {
    Path summary = folder.resolve("summary.md");
    Path outputs = folder.resolve("outputs");
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    environment.put("GITHUB_OUTPUT", outputs.toString());
    environment.put("OPTIONS", "--fail-on=minor\n--no-source\n");
    environment.put("PATHS", "a b.fr.txt\n$(touch injected)\n`touch injected`; touch injected\n");
    environment.put("SARIF", "r.sarif");
    environment.put("HTML", "r.html");
    environment.put("FOLDER", "articles");

    Done wrongPath = bash(actionStep("Check"), articles);
    assertThat(wrongPath.code()).as(wrongPath.output()).isEqualTo(ExitCode.USAGE);
    assertThat(articles.resolve("injected")).doesNotExist();

    environment.put("PATHS", "a b.fr.txt");
    Done done = bash(actionStep("Check"), articles);
    assertThat(done.code()).as(done.output()).isEqualTo(ExitCode.FINDINGS);
    assertThat(done.output()).contains("::warning file=a b.fr.txt,line=1");
    assertThat(summary).content().contains("a b.fr.txt");
    assertThat(outputs).content().contains("sarif=articles/r.sarif", "html=articles/r.html");
    assertThat(articles.resolve("r.sarif")).content().contains("doubled-word");
    assertThat(articles.resolve("r.html")).isNotEmptyFile();
  }

  @Test
  void theActionChecksTheWorkingFolderWhereNothingIsNamed() throws Exception {
    Files.writeString(articles.resolve("a b.fr.txt"), CLEAN);
    environment.put("GITHUB_OUTPUT", folder.resolve("outputs").toString());
    environment.putAll(
        Map.of("OPTIONS", "", "PATHS", "", "SARIF", "r.sarif", "HTML", "r.html", "FOLDER", "."));
    Done done = bash(actionStep("Check"), articles);
    assertThat(done.code()).as(done.output()).isZero();
  }

  @Test
  void theActionBuildsNothingWhereTranslintIsThereAndElseFromItsOwnRepository() throws Exception {
    String build = actionStep("Build translint");
    assertThat(bash(build, folder).code()).isZero();
    Path path = folder.resolve("github-path");
    environment.put("GITHUB_PATH", path.toString());
    environment.put("GITHUB_ACTION_PATH", ROOT.resolve(".github/actions/translint").toString());
    Path bin = Files.createDirectories(folder.resolve("maven"));
    Files.writeString(bin.resolve("mvn"), "#!/bin/bash\necho \"mvn $*\"\n");
    assertThat(bin.resolve("mvn").toFile().setExecutable(true)).isTrue();
    environment.put("PATH", bin + ":/usr/bin:/bin");
    assertThat(bash(build, folder).output())
        .contains("-f " + ROOT.resolve("pom.xml"))
        .contains("package");
    assertThat(path).content().contains(ROOT + "/target/translint/bin");
  }

  @Test
  void theTemplateForGitlabWritesTheReportsThatItDeclares() throws Exception {
    Map<?, ?> job = (Map<?, ?>) yaml(".gitlab/translint.yml").get("translint");
    assertThat(job).isNotNull();
    environment.put("TRANSLINT_PATHS", "*.txt");
    environment.put("TRANSLINT_OPTIONS", "--fail-on minor --no-source");
    assertThat(bash(lines(job, "before_script"), articles).code()).isZero();
    Done done = bash(lines(job, "script"), articles);
    assertThat(done.code()).as(done.output()).isEqualTo(ExitCode.FINDINGS);
    Map<?, ?> artifacts = (Map<?, ?>) job.get("artifacts");
    List<Object> declared = new ArrayList<>((List<?>) artifacts.get("paths"));
    declared.addAll(((Map<?, ?>) artifacts.get("reports")).values());
    assertThat(declared).hasSize(3);
    for (Object file : declared) {
      assertThat(articles.resolve(file.toString())).isNotEmptyFile();
    }
  }

  @Test
  void theHookStopsACommitWithAFaultAndLetsACleanOnePass() throws Exception {
    requirePreCommit();
    Path hooks = repository("hooks");
    Files.copy(ROOT.resolve(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
    bash("git add -A && git commit -qm hooks", hooks);
    String revision = bash("git rev-parse HEAD", hooks).output().strip();
    Path newsroom = repository("newsroom");
    Files.writeString(
        newsroom.resolve(".pre-commit-config.yaml"),
        """
        repos:
          - repo: %s
            rev: %s
            hooks:
              - id: translint
                args: [--fail-on=minor, --no-source]
        """
            .formatted(hooks, revision));
    environment.put("PRE_COMMIT_HOME", folder.resolve("pre-commit").toString());
    Files.writeString(newsroom.resolve("pont.fr.txt"), FAULTY);
    Done stopped = bash("pre-commit install && git add -A && git commit -qm faulty", newsroom);
    assertThat(stopped.code()).as(stopped.output()).isNotZero();
    assertThat(stopped.output()).contains("pont.fr.txt:1:12 minor[doubled-word]");
    Files.writeString(newsroom.resolve("pont.fr.txt"), CLEAN);
    Done passed = bash("git add -A && git commit -qm clean", newsroom);
    assertThat(passed.code()).as(passed.output()).isZero();
    assertThat(passed.output()).contains("Passed");
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void requirePreCommit() {
    boolean isThere =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pre-commit")));
    if (System.getProperty("require.tools") == null) {
      assumeTrue(isThere, "there is no pre-commit here");
    }
    assertThat(isThere).as("pre-commit is on the path").isTrue();
  }

  private Path repository(String name) throws Exception {
    Path repository = Files.createDirectories(folder.resolve(name));
    String identity = "git config user.email a@example.org && git config user.name A";
    Done done = bash("git init -q . && " + identity, repository);
    assertThat(done.code()).as(done.output()).isZero();
    return repository;
  }

  /** The script of the action's step with this name. */
  private static String actionStep(String name) throws IOException {
    Map<?, ?> runs = (Map<?, ?>) yaml(".github/actions/translint/action.yml").get("runs");
    for (Object step : (List<?>) runs.get("steps")) {
      if (name.equals(((Map<?, ?>) step).get("name"))) {
        String script = String.valueOf(((Map<?, ?>) step).get("run"));
        assertThat(script).as("inputs come in as variables").doesNotContain("${{");
        return script;
      }
    }
    throw new AssertionError("no step " + name);
  }

  private static String lines(Map<?, ?> job, String key) {
    return String.join("\n", ((List<?>) job.get(key)).stream().map(String::valueOf).toList());
  }

  private static Map<?, ?> yaml(String path) throws IOException {
    return new YAMLMapper().readValue(ROOT.resolve(path).toFile(), Map.class);
  }

  /** Runs a script as pipelines do, where the first failure ends it. */
  private Done bash(String script, Path where) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "-e", "-o", "pipefail", "-c", script)
            .directory(where.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
    return new Done(process.exitValue(), output);
  }
}
