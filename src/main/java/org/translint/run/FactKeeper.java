package org.translint.run;

import org.translint.facts.FactCache;
import org.translint.facts.FactStore;
import org.translint.facts.Facts;
import org.translint.text.Document;
import org.translint.text.Translation;

/** Comes by the facts of articles, from a cache or by looking, and keeps them. Thread-safe. */
final class FactKeeper {

  private final FactFinder finder;
  private final FactCache cache;
  private final FactStore store;

  FactKeeper(FactFinder finder, FactCache cache, FactStore store) {
    this.finder = finder;
    this.cache = cache;
    this.store = store;
  }

  /**
   * Keeps the facts of an article.
   *
   * @param story what it shares with the other translations of its source
   * @param article as it was read
   * @param isFile whether it came from a file, so that it may come again
   * @param isOnly whether no other article is expected
   */
  Result.Found found(
      String story, Translation article, boolean isFile, boolean isOnly, Attempt attempt) {
    Facts facts = isFile ? cache.find(story, article).orElse(null) : null;
    if (facts == null) {
      finder.prepare(article, isOnly);
      facts = finder.find(story, article, attempt);
      if (isFile) {
        cache.keep(article, facts);
      }
    }
    Document target = article.target();
    return new Result.Found(
        new Member(store.add(facts), target.id(), target.path(), story, target.language()));
  }
}
