package org.translint.bench.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands and measures them. Processor time and memory are read from {@code /proc} every few
 * milliseconds while the command runs ({@code stat} and {@code VmHWM}, which only grow), so what it
 * did in the very last ones is missing; where there is no {@code /proc}, the JDK tells the time and
 * nobody the memory.
 */
final class ProcessMeter {

  private static final int INTERVAL = 10;
  private static final double TICKS_A_SECOND = 100;
  private static final double KIB = 1024;
  private static final double MEGA = 1e6;
  private static final double NANO = 1e9;

  /**
   * Where {@code utime}, {@code stime} and those of children stand after the name in parentheses.
   */
  private static final int FIRST_TIME = 11;

  private static final int TIMES = 4;

  private ProcessMeter() {}

  /**
   * Runs a command to its end.
   *
   * @param environment added to this process's own
   * @param output where its standard output goes; its errors go to a file of that name and {@code
   *     .err}
   * @param codes exit codes that are no failure
   * @throws IOException if it ends otherwise
   */
  static Usage run(
      List<String> command,
      Path folder,
      Map<String, String> environment,
      Path output,
      Set<Integer> codes)
      throws IOException, InterruptedException {
    Path errors = output.resolveSibling(output.getFileName() + ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    Path proc = Path.of("/proc", "" + process.pid());
    double cpu = 0;
    double peak = 0;
    do {
      cpu = Math.max(cpu, cpu(process, proc));
      peak = Math.max(peak, peak(proc));
    } while (!process.waitFor(INTERVAL, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / NANO;
    if (!codes.contains(process.exitValue())) {
      throw new IOException(
          "exit code " + process.exitValue() + " of " + command + ": " + Files.readString(errors));
    }
    return new Usage(wall, cpu, peak);
  }

  private static double cpu(Process process, Path proc) {
    String stat = read(proc.resolve("stat"));
    int name = stat.lastIndexOf(") ");
    if (name < 0) {
      return process.info().totalCpuDuration().map(time -> time.toNanos() / NANO).orElse(0.0);
    }
    String[] fields = stat.substring(name + 2).split(" ");
    double ticks = 0;
    for (int i = 0; i < TIMES; i++) {
      ticks += Long.parseLong(fields[FIRST_TIME + i]);
    }
    return ticks / TICKS_A_SECOND;
  }

  private static double peak(Path proc) {
    return read(proc.resolve("status"))
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB / MEGA)
        .findFirst()
        .orElse(0);
  }

  /** A file of {@code /proc}; empty where it is not, or not any more. */
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
