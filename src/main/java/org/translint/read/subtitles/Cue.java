package org.translint.read.subtitles;

import java.util.List;
import org.translint.text.Span;

/**
 * A cue: text that is shown for a while.
 *
 * @param number in the file, from 1
 * @param time at which it begins, as the file writes it
 * @param begins in milliseconds
 * @param ends in milliseconds
 * @param lines of its text in the file, without line ends
 */
record Cue(int number, String time, long begins, long ends, List<Span> lines) {

  Cue {
    lines = List.copyOf(lines);
  }
}
