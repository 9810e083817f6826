package org.translint.bench.commands;

import java.util.List;

/**
 * What a measure says in the report.
 *
 * @param markdown lines of Markdown
 * @param targets the promises that it bears on
 */
record Section(List<String> markdown, List<Target> targets) {

  Section {
    markdown = List.copyOf(markdown);
    targets = List.copyOf(targets);
  }
}
