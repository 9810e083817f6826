package org.translint.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.read.file.Input;

/** Keeps the names of stories apart. */
final class Stories {

  private Stories() {}

  /**
   * The same work, in which a story whose name several sources would share is named by its source.
   */
  static List<Assignment> tellApart(List<Assignment> work) {
    Map<String, Set<String>> sources = new HashMap<>();
    for (Assignment assignment : work) {
      Input source = assignment.source();
      if (source != null) {
        sources.computeIfAbsent(assignment.story(), s -> new HashSet<>()).add(source.path());
      }
    }
    return work.stream()
        .map(
            a ->
                a.source() != null && sources.getOrDefault(a.story(), Set.of()).size() > 1
                    ? a.withStory(a.source().path())
                    : a)
        .toList();
  }
}
