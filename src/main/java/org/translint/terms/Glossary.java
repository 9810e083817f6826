package org.translint.terms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A glossary: the concepts that the newsroom has terms for. Immutable, thread-safe. */
public final class Glossary {

  /** A glossary in which there is nothing. */
  public static final Glossary EMPTY = new Glossary(List.of());

  private final List<Concept> concepts;
  private final Map<String, TermFinder> finders = new ConcurrentHashMap<>();

  public Glossary(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
  }

  /** All concepts in the order of the glossary. */
  public List<Concept> concepts() {
    return concepts;
  }

  public boolean isEmpty() {
    return concepts.isEmpty();
  }

  /** What finds the terms of a language in text. */
  public TermFinder finder(String language) {
    return finders.computeIfAbsent(language, l -> TermFinder.of(concepts, l));
  }
}
