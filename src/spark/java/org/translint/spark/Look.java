package org.translint.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.translint.run.Assignment;
import org.translint.run.Looking;
import org.translint.run.Looking.Looked;
import org.translint.run.Outcome;
import scala.Tuple2;

/**
 * Looks at the articles of one share, some at a time, and hands over what came of each by its
 * story. Not thread-safe.
 */
final class Look implements Iterator<Tuple2<String, byte[]>> {

  /** So many articles share a thread with its grammar engine. */
  private static final int MOST_AT_A_TIME = 256;

  /** So much text, in bytes or UTF-16 units, is in memory at a time, beside one article. */
  private static final long MOST_TEXT = 4_000_000;

  private final Workshop workshop;
  private final Iterator<Piece> pieces;
  private final Deque<Tuple2<String, byte[]>> found = new ArrayDeque<>();

  Look(Workshop workshop, Iterator<Piece> pieces) {
    this.workshop = workshop;
    this.pieces = pieces;
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && pieces.hasNext()) {
      lookAtNext();
    }
    return !found.isEmpty();
  }

  @Override
  public Tuple2<String, byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  private void lookAtNext() {
    List<Assignment> files = new ArrayList<>();
    List<Assignment> texts = new ArrayList<>();
    long length = 0;
    while (pieces.hasNext() && files.size() + texts.size() < MOST_AT_A_TIME && length < MOST_TEXT) {
      Piece piece = pieces.next();
      length += piece.weight();
      String broken = piece.broken();
      if (broken != null) {
        keepBroken(piece, broken);
        continue;
      }
      try {
        (piece.target().file() == null ? texts : files).add(piece.assignment());
      } catch (IllegalArgumentException e) {
        keepBroken(
            piece,
            piece.target().path()
                + " or its source has a name that the files of this machine cannot have; start"
                + " Spark in the same locale everywhere, or rename it.");
      }
    }
    look(workshop.looking(false), files);
    look(workshop.looking(true), texts);
  }

  private void keepBroken(Piece piece, String why) {
    String path = piece.target().path();
    keep(
        new Looked(
            path, piece.story(), null, new Outcome.Unreadable(piece.story(), path, path, why)));
  }

  private void look(Looking looking, List<Assignment> work) {
    if (work.isEmpty()) {
      return;
    }
    try {
      looking.look(work, this::keep);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was ended", e);
    }
  }

  private void keep(Looked looked) {
    found.add(new Tuple2<>(looked.story(), Story.packed(looked)));
  }
}
