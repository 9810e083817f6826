package org.translint.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What readers said of findings: {@code judged.tsv} names each by its article, check and span, and
 * says whether the fault is real. It holds no text of the articles.
 */
final class Judged {

  private static final String FILE = "judged.tsv";

  private final Map<String, Boolean> real = new HashMap<>();

  Judged() {
    try (InputStream in = Judged.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int verdict = line.lastIndexOf('\t');
        if (!line.startsWith("#") && verdict > 0) {
          real.put(line.substring(0, verdict), line.substring(verdict + 1).equals("real"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** Whether the fault is real; nothing where nobody has read it. */
  Optional<Boolean> isReal(Reported finding) {
    return Optional.ofNullable(real.get(finding.key()));
  }
}
