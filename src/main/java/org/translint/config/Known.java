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
 */
public record Known(Set<String> checks, Map<String, String> formats) {

  public Known {
    checks = new TreeSet<>(checks);
    formats = new TreeMap<>(formats);
  }
}
