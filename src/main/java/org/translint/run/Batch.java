package org.translint.run;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.translint.facts.FactStore;
import org.translint.facts.Facts;
import org.translint.text.Document;

/**
 * The articles of a run about which there are facts, by id. The facts stay in their store, and are
 * asked for one article at a time. Immutable.
 */
final class Batch {

  private final List<Member> members;
  private final FactStore store;

  /**
   * A batch.
   *
   * @param members in any order
   * @param store with their facts; stays open while the batch is asked
   */
  Batch(List<Member> members, FactStore store) {
    this.members = members.stream().sorted(Comparator.comparing(Member::id)).toList();
    this.store = store;
  }

  List<Member> members() {
    return members;
  }

  Facts facts(Member member) {
    return store.get(member.number());
  }

  Document document(Member member) {
    return facts(member).document();
  }

  /** Gives all articles to {@code taker}, by id. */
  void forEach(BiConsumer<Member, Facts> taker) {
    members.forEach(member -> taker.accept(member, facts(member)));
  }
}
