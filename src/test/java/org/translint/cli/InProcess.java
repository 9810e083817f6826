package org.translint.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs translint as its command line does, but in this process and without a terminal. */
final class InProcess {

  private InProcess() {}

  /** What a command did. */
  record Result(int code, String out, String err) {}

  /** Runs a command in a folder, with nothing on standard input. */
  static Result run(Path folder, String... args) {
    return run(folder, InputStream.nullInputStream(), args);
  }

  /** Runs a command in a folder. */
  static Result run(Path folder, InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console = new Console(in, out, new PrintWriter(err), folder, false, false);
    int code = Translint.run(console, args);
    return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
