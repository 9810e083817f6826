package org.translint.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.facts.Facts;
import org.translint.facts.FactsCodec;
import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;
import org.translint.run.Looking.Looked;
import org.translint.run.Outcome;

/**
 * All articles of one story, with what was found in each. Immutable.
 *
 * @param articles by id
 */
record Story(List<Looked> articles) {

  Story {
    articles = List.copyOf(articles);
  }

  /** The story whose articles were packed one by one, in any order. */
  static Story unpacked(Iterable<byte[]> packed) {
    List<Looked> articles = new ArrayList<>();
    for (byte[] article : packed) {
      articles.add(unpacked(article));
    }
    articles.sort(Comparator.comparing(Looked::id));
    return new Story(articles);
  }

  /** What is known of the articles that could be read. */
  List<Facts> facts() {
    List<Facts> facts = new ArrayList<>();
    for (Looked article : articles) {
      @Nullable Facts known = article.facts();
      if (known != null) {
        facts.add(known);
      }
    }
    return facts;
  }

  /** An article as bytes; the caller's. */
  static byte[] packed(Looked article) {
    PackedOutput out = new PackedOutput();
    out.text(article.id());
    Facts facts = article.facts();
    Outcome.Unreadable failure = article.failure();
    out.flag(facts != null);
    if (facts != null) {
      out.bytes(FactsCodec.packed(facts));
    } else if (failure != null) {
      out.text(failure.story());
      out.text(failure.path());
      out.text(failure.reason());
    }
    return out.toBytes();
  }

  private static Looked unpacked(byte[] bytes) {
    PackedInput in = new PackedInput(bytes);
    String id = in.text();
    if (in.flag()) {
      Facts facts = FactsCodec.unpacked(in.bytes());
      return new Looked(id, facts.story(), facts, null);
    }
    String story = in.text();
    return new Looked(id, story, null, new Outcome.Unreadable(story, id, in.text(), in.text()));
  }
}
