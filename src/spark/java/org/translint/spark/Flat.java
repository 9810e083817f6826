package org.translint.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Goes through what is made of each of many things, one after another, so that no more than one of
 * them is in memory. Not thread-safe.
 */
final class Flat<A, B> implements Iterator<B> {

  private final Iterator<A> things;
  private final Function<A, Iterator<B>> maker;
  private Iterator<B> current = Collections.emptyIterator();

  private Flat(Iterator<A> things, Function<A, Iterator<B>> maker) {
    this.things = things;
    this.maker = maker;
  }

  /** What {@code maker} makes of each of {@code things}. */
  static <A, B> Iterator<B> of(Iterator<A> things, Function<A, Iterator<B>> maker) {
    return new Flat<>(things, maker);
  }

  /** The one thing that {@code maker} makes of each of {@code things}. */
  static <A, B> Iterator<B> each(Iterator<A> things, Function<A, B> maker) {
    return new Flat<>(things, thing -> Collections.singleton(maker.apply(thing)).iterator());
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && things.hasNext()) {
      current = maker.apply(things.next());
    }
    return current.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
