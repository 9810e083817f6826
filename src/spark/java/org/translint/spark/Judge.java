package org.translint.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.translint.facts.Facts;
import org.translint.names.index.BatchPeople;
import org.translint.run.Judgement;
import org.translint.run.Looking.Looked;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import scala.Tuple2;

/** Judges stories, given what the batch answers to each. Used by one task. */
final class Judge {

  private final Workshop workshop;
  private final Digests recurring;
  private final Map<String, byte[]> forAll;
  private final @Nullable BatchPeople people;

  /**
   * A judge.
   *
   * @param forAll answers that many stories ask for
   */
  Judge(
      Workshop workshop,
      Broadcast<Digests> recurring,
      Broadcast<Map<String, byte[]>> forAll,
      People people) {
    this.workshop = workshop;
    this.recurring = recurring.value();
    this.forAll = forAll.value();
    this.people = people.isNobody() ? null : people.batch();
  }

  /**
   * What becomes of the articles.
   *
   * @param stories each with the answers to its own keys
   */
  Iterator<Judged> all(
      Iterator<Tuple2<Iterable<Iterable<byte[]>>, Iterable<Tuple2<String, byte[]>>>> stories) {
    return Flat.of(stories, story -> judged(story._1(), story._2()).iterator());
  }

  private List<Judged> judged(
      Iterable<Iterable<byte[]>> packed, Iterable<Tuple2<String, byte[]>> answers) {
    Map<String, byte[]> own = new HashMap<>();
    answers.forEach(answer -> own.put(answer._1(), answer._2()));
    List<byte[]> articles = new ArrayList<>();
    packed.forEach(some -> some.forEach(articles::add));
    Story story = Story.unpacked(articles);
    Judgement judgement =
        new Judgement(
            workshop.assembly().checks(),
            new StoryKnowledge(story, key -> answer(key, own), recurring, people),
            workshop.assembly().newsroom().rulings());
    List<Judged> judged = new ArrayList<>();
    for (Looked article : story.articles()) {
      judged.add(judged(article, judgement));
    }
    return judged;
  }

  private @Nullable Tally answer(String key, Map<String, byte[]> own) {
    byte[] answer = own.containsKey(key) ? own.get(key) : forAll.get(key);
    return answer == null ? null : Tally.of(answer);
  }

  private static Judged judged(Looked article, Judgement judgement) {
    Outcome outcome = outcome(article, judgement);
    Summary.Counter counter = new Summary.Counter();
    counter.add(outcome);
    return new Judged(Lines.article(outcome), Figures.of(counter.summary()));
  }

  private static Outcome outcome(Looked article, Judgement judgement) {
    Facts facts = article.facts();
    Outcome failure = article.failure();
    if (facts != null) {
      return judgement.judge(facts);
    }
    if (failure == null) {
      throw new IllegalStateException(article.id() + ": nothing came of it");
    }
    return failure;
  }
}
