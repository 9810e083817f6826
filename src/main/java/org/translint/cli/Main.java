package org.translint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Starts translint and exits with its code. The scripts that start the JVM tell in system
 * properties which streams are terminals, since Java cannot tell them apart.
 */
public final class Main {

  private Main() {}

  /** Runs a command. */
  public static void main(String[] args) {
    // Libraries fold case by the default locale, and Turkish's breaks what they write.
    Locale.setDefault(Locale.ROOT);
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Path.of("").toAbsolutePath().normalize(),
            Boolean.getBoolean("translint.err.terminal"),
            Boolean.getBoolean("translint.out.terminal"),
            Boolean.getBoolean("translint.out.terminal") && wantsColors(),
            System.getenv());
    int code;
    try {
      code = Translint.run(console, args);
    } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
      console.tell("translint failed: " + e + ".");
      code = ExitCode.FAILED;
    }
    System.exit(code);
  }

  /** As no-color.org and terminals without colours have it. */
  private static boolean wantsColors() {
    String noColor = System.getenv("NO_COLOR");
    return (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }
}
