package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastTest {

  @Test
  void whatIsMadeForOneRunIsSharedUntilTheNextRunComes() {
    Last<List<String>> last = new Last<>();
    List<String> first = last.get("run 1", name -> new ArrayList<>(List.of(name)));

    assertThat(last.get("run 1", name -> new ArrayList<>())).isSameAs(first);
    assertThat(last.get("run 2", List::of)).containsExactly("run 2");
    assertThat(last.get("run 1", List::of)).isNotSameAs(first);
  }
}
