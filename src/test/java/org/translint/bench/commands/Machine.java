package org.translint.bench.commands;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the figures were measured on. */
public final class Machine {

  private static final double KIB_A_GIB = 1024 * 1024;

  private Machine() {}

  /** The machine, its load at this moment, and the Java that both programs run on. */
  public static String describe() {
    return Markdown.text(
        "%s; %s, %d processors, %.0f GB of memory; %s %s; Java %s (%s). Load as the measuring began: %.1f.",
        LocalDate.now(ZoneOffset.UTC),
        value("/proc/cpuinfo", "model name", "processor unknown"),
        Runtime.getRuntime().availableProcessors(),
        Double.parseDouble(value("/proc/meminfo", "MemTotal", "0").replaceAll("\\D", ""))
            / KIB_A_GIB,
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("java.version"),
        System.getProperty("java.vm.name"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String value(String file, String key, String otherwise) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException e) {
      return otherwise;
    }
  }
}
