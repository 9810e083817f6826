package org.translint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.translint.finding.CheckFailed;
import org.translint.run.Outcome;

/** What went wrong with a file or an article, for people. */
final class Errors {

  private Errors() {}

  /** Tells why an article could not be read, or which checks broke on it, if that is so. */
  static void tell(Outcome outcome, Console console) {
    if (outcome instanceof Outcome.Unreadable unreadable) {
      console.tell(unreadable.reason());
    } else if (outcome instanceof Outcome.Checked article) {
      for (CheckFailed failed : article.failedChecks()) {
        console.tell(article.id() + ": " + failed.check() + " failed: " + failed.reason());
      }
    }
  }

  /** The reason in a few words, without the file's name. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof NotDirectoryException) {
      return "its folder is a file";
    }
    if (e instanceof FileSystemException inFile && inFile.getReason() != null) {
      return inFile.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
