package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.cli.Assembly;

class KitTest {

  @TempDir private Path here;
  @TempDir private Path there;

  @Test
  void onAnotherMachineTheFileThatWasFoundHereCountsAndNoOther() throws Exception {
    Files.writeString(there.resolve("translint.yaml"), "language: fr\n");
    Kit without = Kit.of("1", here, Map.of(), Assembly.of(here, null, Map.of()));
    Files.writeString(here.resolve("translint.yaml"), "language: id\n");
    Path below = Files.createDirectories(here.resolve("today"));
    Kit with = Kit.of("2", below, Map.of(), Assembly.of(below, null, Map.of()));

    Path root = Files.createDirectories(there.resolve("kits")).toRealPath();
    Assembly nothingSaid = without.unpacked(Files.createDirectories(root.resolve("1")));
    Assembly said = with.unpacked(Files.createDirectories(root.resolve("2")));

    assertThat(nothingSaid.settings().articles().language()).isNull();
    assertThat(said.settings().articles().language()).isEqualTo("id");
  }
}
