package org.translint.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.translint.config.SettingsException;

/** The program git in one folder. It is only asked, and changes nothing. */
final class Git {

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * What git said.
   *
   * @param text standard output
   * @param error standard error
   */
  record Answer(boolean isSuccess, String text, String error) {}

  /**
   * Runs git.
   *
   * @throws SettingsException if it is not there
   */
  Answer run(List<String> arguments) throws SettingsException {
    List<String> command =
        new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor=false"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // Whatever the user's settings: no lock is taken, nobody is asked, and words are English.
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      ByteArrayOutputStream errors = new ByteArrayOutputStream();
      Thread reader = new Thread(() -> copy(process.getErrorStream(), errors), "git-errors");
      reader.setDaemon(true);
      reader.start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      reader.join();
      return new Answer(code == 0, text, errors.toString(StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new SettingsException(
          "since: git cannot be run (" + e.getMessage() + "); install it, or leave --since out.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SettingsException("since: interrupted while git was asked what changed.");
    }
  }

  private static void copy(InputStream from, ByteArrayOutputStream to) {
    try {
      from.transferTo(to);
    } catch (IOException e) {
      // What git says besides is for people only; the answer is there without it.
    }
  }

  /**
   * What git says, where it is bound to know.
   *
   * @throws SettingsException if it fails all the same
   */
  String answer(List<String> arguments) throws SettingsException {
    Answer answer = run(arguments);
    if (!answer.isSuccess()) {
      String reason = answer.error().lines().findFirst().orElse("it does not say why");
      throw new SettingsException("since: git fails: " + reason + ".");
    }
    return answer.text();
  }

  /** The path of a file as git has it, inside the folder. */
  String inside(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** The file as git names it: without links on the way. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
