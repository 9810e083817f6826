package org.translint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports that people have read and found good; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/org/translint/report");

  private Golden() {}

  public static void compare(String file, String report) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, report);
    }
    assertThat(report).isEqualTo(Files.readString(golden));
  }
}
