package org.translint.read;

import java.util.List;
import org.translint.read.file.Input;

/**
 * The files that a run is about, and what was passed over on the way to them.
 *
 * @param inputs sorted by path, each file once
 * @param hidden how many files and folders were passed over because their names begin with a dot
 * @param notText how many files, because they are not text
 * @param notArticles how many text files, because their format is not one of articles
 * @param warnings what could not be searched, one sentence each, sorted
 */
public record FoundFiles(
    List<Input.InFile> inputs, int hidden, int notText, int notArticles, List<String> warnings) {

  public FoundFiles {
    inputs = List.copyOf(inputs);
    warnings = List.copyOf(warnings);
  }

  /** How many files and folders were passed over in all. */
  public int skipped() {
    return hidden + notText + notArticles;
  }
}
