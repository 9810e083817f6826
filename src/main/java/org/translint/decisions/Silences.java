package org.translint.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.config.Suggestion;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.text.Block;
import org.translint.text.Comment;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * What the comments of an article accept: {@code translint-disable-next CHECK, CHECK: why} the
 * block after it, {@code translint-disable CHECK: why} all up to {@code translint-enable CHECK}.
 * Comments that cannot be heeded are told. Immutable.
 */
public final class Silences {

  private static final Pattern FORM =
      Pattern.compile(Comment.START + "(\\S+?)(?::|\\s+([^:]*)(?::\\s*(.*))?)?", Pattern.DOTALL);
  private static final String NEXT = "disable-next";
  private static final String FROM_HERE = "disable";
  private static final String TO_HERE = "enable";

  /** Where a silence ends that nothing has ended. */
  private static final int END = Integer.MAX_VALUE;

  private final Document article;
  private final Set<String> known;
  private final List<Silence> silences = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  /**
   * Something about a comment that whoever wrote it should know.
   *
   * @param comment that is wrong or useless
   * @param sentence what is wrong, and what to do
   */
  public record Notice(Comment comment, String sentence) {}

  /**
   * The comments of an article.
   *
   * @param known ids of all checks; empty where any name is taken for one
   */
  public Silences(Document article, Set<String> known) {
    this.article = article;
    this.known = known;
    article.comments().forEach(this::read);
  }

  /** The silences that accept a finding. */
  public List<Silence> accepting(Finding finding) {
    return silences.stream().filter(silence -> silence.holds(finding)).toList();
  }

  /** What is wrong with comments. */
  public List<Notice> notices() {
    return List.copyOf(notices);
  }

  /**
   * What is to be said of comments that accepted nothing.
   *
   * @param used those that did
   * @param ran ids of the checks that looked at the article; of others nothing can be said
   */
  public List<Notice> stale(Collection<Silence> used, Set<String> ran) {
    return silences.stream()
        .filter(silence -> ran.contains(silence.check()) && !used.contains(silence))
        .map(s -> new Notice(s.comment(), Messages.say("comment.stale", s.check())))
        .toList();
  }

  private void read(Comment comment) {
    Matcher form = FORM.matcher(comment.text());
    if (!form.matches() || !Set.of(NEXT, FROM_HERE, TO_HERE).contains(form.group(1))) {
      tell(comment, "comment.unknown", comment.text().split("[\\s:]", 2)[0]);
      return;
    }
    String kind = form.group(1);
    String reason = form.group(3);
    List<String> checks = checks(comment, form.group(2) == null ? "" : form.group(2));
    if (kind.equals(TO_HERE)) {
      checks.forEach(check -> end(comment, check));
    } else if (!checks.isEmpty() && (reason == null || reason.isBlank())) {
      tell(comment, "comment.no-reason", kind, checks.get(0));
    } else {
      Span where = kind.equals(NEXT) ? next(comment) : new Span(comment.offset(), END);
      checks.forEach(check -> silences.add(new Silence(check, where, true, comment)));
    }
  }

  /** The checks that a comment names; those that do not exist are told. */
  private List<String> checks(Comment comment, String list) {
    List<String> checks = new ArrayList<>();
    for (String check : Arrays.stream(list.split(",")).map(String::strip).toList()) {
      if (known.isEmpty() || known.contains(check)) {
        checks.add(check);
      } else if (check.isEmpty()) {
        tell(comment, "comment.no-check");
      } else {
        List<String> meant = Suggestion.nearest(check, known);
        tell(comment, "comment.no-such-check", check, meant.size(), String.join(", ", meant));
      }
    }
    return checks;
  }

  private Span next(Comment comment) {
    return article.blocks().stream()
        .map(Block::span)
        .filter(span -> span.start() >= comment.offset())
        .findFirst()
        .orElse(Span.at(comment.offset()));
  }

  /** Ends what an earlier comment began. */
  private void end(Comment comment, String check) {
    boolean isEnd = false;
    for (int i = 0; i < silences.size(); i++) {
      Silence silence = silences.get(i);
      if (silence.check().equals(check) && silence.where().end() == END) {
        Span where = new Span(silence.where().start(), comment.offset());
        silences.set(i, new Silence(check, where, !startsBlock(where.end()), silence.comment()));
        isEnd = true;
      }
    }
    if (!isEnd) {
      tell(comment, "comment.nothing-to-end", check);
    }
  }

  private boolean startsBlock(int offset) {
    return article.blocks().stream().anyMatch(block -> block.span().start() == offset);
  }

  private void tell(Comment comment, String key, Object... arguments) {
    notices.add(new Notice(comment, Messages.say(key, arguments)));
  }
}
