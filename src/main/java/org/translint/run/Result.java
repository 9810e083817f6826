package org.translint.run;

/** What the first phase made of an article. */
sealed interface Result {

  /** Of the article. */
  String id();

  /** What becomes of it in the second phase. */
  Outcome outcome(Judgement judgement);

  /** Its facts. */
  record Found(Facts facts) implements Result {
    @Override
    public String id() {
      return facts.document().id();
    }

    @Override
    public Outcome outcome(Judgement judgement) {
      return judgement.judge(facts);
    }
  }

  /** Why there are none. */
  record Failed(Outcome.Unreadable failure) implements Result {
    @Override
    public String id() {
      return failure.id();
    }

    @Override
    public Outcome outcome(Judgement judgement) {
      return failure;
    }
  }
}
