package org.translint.check.script;

import java.util.List;
import org.translint.check.Analysis;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Block;
import org.translint.text.Span;

/** Where in an article its own words stand: its sentences, but for code and addresses. */
final class Passages {

  private Passages() {}

  /** The sentences of {@code article} that are in its language and not code, in order. */
  static List<Sentence> sentences(Analysis article) {
    return article.sentences().stream()
        .filter(s -> s.block().kind() != Block.Kind.CODE)
        .filter(s -> LanguageTags.sameLanguage(s.language(), article.language()))
        .toList();
  }

  /** The addresses and handles of a sentence. */
  static List<Span> addresses(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.kind() == Token.Kind.ADDRESS)
        .map(Token::span)
        .toList();
  }
}
