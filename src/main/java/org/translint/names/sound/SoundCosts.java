package org.translint.names.sound;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.translint.language.DataFile;

/** What it costs that two names differ in a sound, by how each is written. */
final class SoundCosts {

  private static final String EVERY_WRITING = "*";
  private static final boolean[] LOOSE_OR_NOT = {false, true};
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzSJ";

  /** The costs between two writings. */
  static final class Table {
    private final double[] swap = new double[Reading.CODES * Reading.CODES];
    private final double[] onlyOne = new double[Reading.CODES];
    private final double[] onlyOther = new double[Reading.CODES];

    private Table() {
      Arrays.fill(onlyOne, 1);
      Arrays.fill(onlyOther, 1);
      Arrays.fill(swap, 1);
      for (int one = 0; one < Reading.CODES; one++) {
        for (int other = 0; other < Reading.CODES; other++) {
          if (one % 64 == other % 64) {
            swap[one * Reading.CODES + other] = 0;
          }
        }
      }
    }

    double swap(int one, int other) {
      return swap[one * Reading.CODES + other];
    }

    double onlyOne(int code) {
      return onlyOne[code];
    }

    double onlyOther(int code) {
      return onlyOther[code];
    }
  }

  private final Map<Writing, Map<Writing, Table>> tables = new EnumMap<>(Writing.class);

  SoundCosts() {
    List<List<String>> rows = DataFile.rows("names/sound-costs.tsv");
    for (Writing one : Writing.values()) {
      Map<Writing, Table> row = new EnumMap<>(Writing.class);
      for (Writing other : Writing.values()) {
        row.put(other, table(one, other, rows));
      }
      tables.put(one, row);
    }
  }

  Table between(Writing one, Writing other) {
    return Objects.requireNonNull(Objects.requireNonNull(tables.get(one)).get(other));
  }

  private static Table table(Writing one, Writing other, List<List<String>> rows) {
    Table table = new Table();
    for (List<String> row : rows) {
      String what = row.get(1);
      String sounds = row.get(2);
      double cost = Double.parseDouble(row.get(3));
      boolean onOne = appliesTo(one, other, row.get(0));
      boolean onOther = appliesTo(other, one, row.get(0));
      if (what.equals("swap") && (onOne || onOther)) {
        lowerSwaps(table.swap, sounds, cost);
      }
      if (onOne) {
        lowerLone(what, sounds, cost, table.onlyOne, table.onlyOther);
      }
      if (onOther) {
        lowerLone(what, sounds, cost, table.onlyOther, table.onlyOne);
      }
    }
    return table;
  }

  /** Two names of one writing do not differ by its limits, so they have rows of their own. */
  private static boolean appliesTo(Writing one, Writing other, String writing) {
    String code = one == other ? one.code() + "-" + other.code() : one.code();
    return writing.equals(EVERY_WRITING) || writing.equals(code);
  }

  private static void lowerSwaps(double[] swap, String sounds, double cost) {
    for (int i = 0; i < sounds.length(); i++) {
      for (int j = 0; j < sounds.length(); j++) {
        lowerSwap(swap, sounds.charAt(i), sounds.charAt(j), cost);
      }
    }
  }

  private static void lowerSwap(double[] swap, char one, char other, double cost) {
    for (boolean oneLoose : LOOSE_OR_NOT) {
      for (boolean otherLoose : LOOSE_OR_NOT) {
        int at = Reading.code(one, oneLoose) * Reading.CODES + Reading.code(other, otherLoose);
        swap[at] = Math.min(swap[at], cost);
      }
    }
  }

  private static void lowerLone(
      String what, String sounds, double cost, double[] here, double[] there) {
    switch (what) {
      case "lone", "extra" -> lower(here, sounds, cost, false);
      case "extra-vowel", "extra-coda" -> lower(here, sounds, cost, true);
      case "missing" -> lower(there, sounds, cost, false);
      case "coda-missing" -> lower(there, sounds, cost, true);
      default -> {
        // A swap, which is told elsewhere.
      }
    }
  }

  private static void lower(double[] costs, String sounds, double cost, boolean looseOnly) {
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      if (LETTERS.indexOf(sound) < 0) {
        throw new IllegalArgumentException("no sound " + sound + " in names/sound-costs.tsv");
      }
      int loose = Reading.code(sound, true);
      costs[loose] = Math.min(costs[loose], cost);
      if (!looseOnly) {
        int firm = Reading.code(sound, false);
        costs[firm] = Math.min(costs[firm], cost);
      }
    }
  }
}
