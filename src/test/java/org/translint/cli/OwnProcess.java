package org.translint.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** translint in a process of its own, as a shell starts it. Used by one thread. */
final class OwnProcess {

  /** What makes a short run short. */
  static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** After so long, a process is taken to hang, even where the machine has much other work. */
  private static final long PATIENCE_SECONDS = 900;

  private static final String PROGRESS = "-Dtranslint.err.terminal=true";

  private final Process process;
  private final Path out;
  private final Path err;

  /** The largest resident set that was seen, in kilobytes. */
  private long peak;

  private Duration worked = Duration.ZERO;

  private OwnProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts a command.
   *
   * @param folder it works in
   * @param logs where its two streams go
   * @param jvm options of the machine that runs it
   */
  static OwnProcess start(Path folder, Path logs, List<String> jvm, String... arguments)
      throws IOException {
    Path out = Files.createTempFile(logs, "out", ".txt");
    Path err = Files.createTempFile(logs, "err", ".txt");
    Process process =
        builder(folder, jvm, arguments)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new OwnProcess(process, out, err);
  }

  /** Starts a command whose output this process reads. */
  static OwnProcess startPiped(Path folder, Path logs, List<String> jvm, String... arguments)
      throws IOException {
    Path err = Files.createTempFile(logs, "err", ".txt");
    Process process = builder(folder, jvm, arguments).redirectError(err.toFile()).start();
    return new OwnProcess(process, err, err);
  }

  private static ProcessBuilder builder(Path folder, List<String> jvm, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    // It tells how far it has come where it takes somebody to watch.
    command.addAll(List.of(PROGRESS, "-cp", classPath(), Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }

  /** The class path of this process, from any folder. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Waits until it has looked at so many articles; whether it is still at work then. Where it is
   * not so far after a long time, it is killed.
   */
  boolean hasChecked(int articles) throws IOException, InterruptedException {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (process.isAlive() && System.nanoTime() < latest && checked() < articles) {
      Thread.sleep(5);
    }
    if (checked() < articles) {
      process.destroyForcibly();
    }
    return process.isAlive();
  }

  private int checked() throws IOException {
    String said = err();
    int at = said.lastIndexOf("Checked ");
    String number = at < 0 ? "" : said.substring(at + 8).replaceFirst("(?s)\\D.*", "");
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  /** Sends a signal, such as INT. */
  void signal(String name) throws IOException, InterruptedException {
    if (name.equals("TERM")) {
      process.destroy();
      return;
    }
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Kills it, which it cannot notice; returns whether it was still at work. */
  boolean kill() throws InterruptedException {
    boolean isAtWork = process.isAlive();
    process.destroyForcibly();
    process.waitFor();
    return isAtWork;
  }

  /** Reads the first line of its output and closes that. */
  String firstLine() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1)) {
      return String.valueOf(reader.readLine());
    }
  }

  /**
   * Waits for its end.
   *
   * @return its exit code
   * @throws IllegalStateException if it never ends
   */
  int code() throws InterruptedException {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      if (System.nanoTime() > latest) {
        process.destroyForcibly();
        throw new IllegalStateException("it hangs; it said: " + quietly(err));
      }
    }
    return process.exitValue();
  }

  /** Waits for its end as long as it takes, and looks at what it uses; its exit code. */
  int codeOfLongRun() throws InterruptedException {
    while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
      for (String line : quietly(Path.of("/proc", "" + process.pid(), "status")).split("\n")) {
        if (line.startsWith("VmHWM:")) {
          peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")));
        }
      }
      process.info().totalCpuDuration().ifPresent(duration -> worked = duration);
    }
    return process.exitValue();
  }

  /** What a long run used, for people. */
  String used() {
    String memory = peak == 0 ? "" : ", at most %,d MB resident".formatted(peak / 1024);
    return "%,d s of processor time%s".formatted(worked.toSeconds(), memory);
  }

  private static String quietly(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  /** What it has said on standard output. */
  String out() throws IOException {
    return Files.readString(out);
  }

  /** What it has said on standard error, progress with it. */
  String err() throws IOException {
    return Files.readString(err);
  }

  /** What it has told on standard error, without progress. */
  String told() throws IOException {
    return err().replaceAll("\r(Checked \\d+ of \\d+| *)", "");
  }
}
