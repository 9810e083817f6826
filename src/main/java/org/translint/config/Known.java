package org.translint.config;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names that settings may use and that other rooms define.
 *
 * @param checks ids of all checks
 * @param formats names of the report formats, each with the extension of its files, without a dot;
 *     empty where files do not tell the format
 * @param articleFormats extensions of the formats of articles; empty for any
 */
public record Known(Set<String> checks, Map<String, String> formats, Set<String> articleFormats) {

  public Known {
    checks = new TreeSet<>(checks);
    formats = new TreeMap<>(formats);
    articleFormats = new TreeSet<>(articleFormats);
  }

  /** The same where articles may be in any format. */
  public Known(Set<String> checks, Map<String, String> formats) {
    this(checks, formats, Set.of());
  }
}
