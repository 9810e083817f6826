package org.translint.run;

/** What the first phase made of an article. */
sealed interface Result {

  /** Of the article. */
  String id();

  /** There are facts about it. */
  record Found(Member member) implements Result {
    @Override
    public String id() {
      return member.id();
    }
  }

  /** Why there are none. */
  record Failed(Outcome.Unreadable failure) implements Result {
    @Override
    public String id() {
      return failure.id();
    }
  }
}
