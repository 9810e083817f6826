package org.translint.read.file;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives the records of one file ids that are unique in it and can be read. Used by one thread. */
public final class RecordIds {

  private static final int LONGEST = 60;
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s#]+");

  /** What a record is called that says nothing itself; no other is called so. */
  private static final String NUMBERED = "record-";

  private static final Pattern LIKE_NUMBERED = Pattern.compile(NUMBERED + "[0-9-]*");

  private final Map<String, Integer> uses = new HashMap<>();

  /**
   * The id of the next record: what it says itself, the end of it where that is long, with a number
   * where another record says the same; where it says nothing, a name with its number, which no
   * record has that says something: so what comes before a record does not change what it is
   * called.
   *
   * @param said what the record says itself; empty where it says nothing
   * @param number of the record in the file, from 1
   */
  public String next(String said, int number) {
    String id = UNREADABLE.matcher(said.strip()).replaceAll("-");
    if (id.codePointCount(0, id.length()) > LONGEST) {
      id = "…" + id.substring(id.offsetByCodePoints(id.length(), 1 - LONGEST));
    }
    if (id.isEmpty()) {
      id = NUMBERED + number;
    } else if (LIKE_NUMBERED.matcher(id).matches()) {
      id = "id-" + id;
    }
    String unique = id;
    while (uses.containsKey(unique)) {
      unique = id + "-" + uses.merge(id, 1, Integer::sum);
    }
    uses.put(unique, 1);
    return unique;
  }
}
