package org.translint.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spark's own programs, started by class from its home as processes of this machine. */
final class SparkPrograms implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** What Spark's scripts add on Java 17. */
  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.reflect",
          "java.io",
          "java.net",
          "java.nio",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "jdk.internal.ref",
          "sun.nio.ch",
          "sun.nio.cs",
          "sun.security.action",
          "sun.util.calendar");

  private final Path home = Path.of(System.getProperty("spark.home"));
  private final Path jar = Path.of(System.getProperty("spark.jar"));
  private final Path scratch;
  private final List<Process> started = new ArrayList<>();

  /**
   * @param scratch a folder for logs and what Spark keeps
   */
  SparkPrograms(Path scratch) {
    this.scratch = scratch;
  }

  /** What a program came to. */
  record Ended(int code, String told) {}

  /** Submits the job and waits for its end. */
  Ended submit(String master, Path folder, List<String> conf, String... arguments)
      throws IOException, InterruptedException {
    Running running = begin(master, folder, conf, arguments);
    return new Ended(running.process().waitFor(), Files.readString(running.log()));
  }

  /** Settings, and those with which a job logs its events into a folder. */
  static List<String> logged(Path events, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.addAll(
        List.of(
            "spark.eventLog.enabled=true",
            "spark.eventLog.compress=false",
            "spark.eventLog.rolling.enabled=false",
            "spark.eventLog.dir=" + events.toUri()));
    return all;
  }

  /** A program under way, and where it tells what it does. */
  record Running(Process process, Path log) {}

  /** Submits the job. */
  Running begin(String master, Path folder, List<String> conf, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("--master", master, "--driver-memory", "1g"));
    for (String setting : conf) {
      command.addAll(List.of("--conf", setting));
    }
    command.addAll(
        List.of(
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.driver.bindAddress=127.0.0.1",
            "--class",
            "org.translint.spark.CheckJob",
            jar.toString()));
    command.addAll(List.of(arguments));
    return start("org.apache.spark.deploy.SparkSubmit", folder, command);
  }

  /** Starts a master; its address. */
  String startMaster() throws IOException, InterruptedException {
    Running master =
        start(
            "org.apache.spark.deploy.master.Master",
            scratch,
            List.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
    return waitFor(master, Pattern.compile("Starting Spark master at (spark://\\S+)"));
  }

  /**
   * Starts a worker with one core.
   *
   * @param host one of this machine's own addresses; Spark takes each for a machine
   */
  Process startWorker(String master, String host) throws IOException, InterruptedException {
    Running worker =
        start(
            "org.apache.spark.deploy.worker.Worker",
            scratch,
            List.of(
                "--host",
                host,
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1536m",
                "--work-dir",
                scratch.resolve("work-" + started.size()).toString(),
                master));
    waitFor(worker, Pattern.compile("(Successfully registered with master)"));
    return worker.process();
  }

  private Running start(String program, Path folder, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC"));
    OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
    command.addAll(List.of("-cp", home.resolve("jars") + "/*", program));
    command.addAll(arguments);
    Path log = scratch.resolve(started.size() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_DIRS", scratch.resolve("local").toString());
    Process process = builder.start();
    started.add(process);
    return new Running(process, log);
  }

  /** What a program tells, once it does. */
  static String waitFor(Running program, Pattern told) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Matcher matcher =
          told.matcher(new String(Files.readAllBytes(program.log()), StandardCharsets.UTF_8));
      if (matcher.find()) {
        return matcher.group(1);
      }
      if (!program.process().isAlive()) {
        break;
      }
      Thread.sleep(100);
    }
    throw new IOException(told + " was not told in\n" + Files.readString(program.log()));
  }

  /** Ends everything that was started. */
  @Override
  public void close() {
    started.forEach(Process::destroyForcibly);
  }
}
