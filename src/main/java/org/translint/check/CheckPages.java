package org.translint.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.CheckPage;

/** Reads the pages of checks, {@code /org/translint/checks/<id>.md}. */
public final class CheckPages {

  private CheckPages() {}

  /** The description of the check {@code id}, with its page. */
  public static CheckInfo info(String id, Category category, Maturity maturity) {
    return new CheckInfo(id, category, maturity, CheckPage.parse(read(id)));
  }

  private static String read(String id) {
    String path = "/org/translint/checks/" + id + ".md";
    try (InputStream in = CheckPages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the check " + id + " has no page at " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
