package org.translint.names.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of pieces of names and how each is read; {@code ^} before a piece binds it to the
 * beginning, {@code $} after it to the end.
 */
final class Pieces {

  /** Letters at one place of a name that the table knows, and their readings. */
  record Piece(int length, List<String> readings) {}

  private final Map<String, List<String>> readings;
  private final int longest;

  Pieces(Map<String, List<String>> readings) {
    this.readings = Map.copyOf(readings);
    longest = readings.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The longest piece of the table that {@code name} has at {@code at}. */
  Optional<Piece> at(String name, int at) {
    for (int length = Math.min(longest, name.length() - at); length > 0; length--) {
      String letters = name.substring(at, at + length);
      List<String> found = null;
      if (at == 0) {
        found = readings.get("^" + letters);
      }
      if (found == null && at + length == name.length()) {
        found = readings.get(letters + "$");
      }
      if (found == null) {
        found = readings.get(letters);
      }
      if (found != null) {
        return Optional.of(new Piece(length, found));
      }
    }
    return Optional.empty();
  }

  /**
   * Every reading of {@code name}, the first of each piece first; past {@code most}, only those.
   */
  List<String> read(String name, int most) {
    List<String> begun = List.of("");
    int at = 0;
    while (at < name.length()) {
      Piece piece = at(name, at).orElse(new Piece(1, List.of(name.substring(at, at + 1))));
      List<String> longer = new ArrayList<>();
      boolean tooMany = begun.size() * piece.readings().size() > most;
      for (String beginning : begun) {
        for (String sound : tooMany ? piece.readings().subList(0, 1) : piece.readings()) {
          longer.add(beginning + sound);
        }
      }
      begun = longer;
      at += piece.length();
    }
    return begun;
  }
}
