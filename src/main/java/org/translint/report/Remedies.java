package org.translint.report;

import java.util.List;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.text.Document;

/** Says in words what the fixes of a finding would do. */
public final class Remedies {

  /** More would not be read. */
  private static final int MOST = 5;

  private static final int EXCERPT = 300;

  private Remedies() {}

  /** What to write instead of the text at fault, or what to do; the best first, five at most. */
  public static List<String> of(Finding finding, Document document) {
    return finding.fixes().stream()
        .map(fix -> remedy(fix, finding, document))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** The text alone where it takes the place of the text at fault and can be seen. */
  private static String remedy(Fix fix, Finding finding, Document document) {
    String written = fix.replacement();
    if (fix.span().isEmpty()) {
      return Phrases.say("remedy.add", Phrases.quoted(written));
    }
    if (fix.span().equals(finding.span()) && !written.isBlank()) {
      return written;
    }
    String replaced = Phrases.quoted(Printable.excerpt(fix.span().of(document.text()), EXCERPT));
    return written.isEmpty()
        ? Phrases.say("remedy.remove", replaced)
        : Phrases.say("remedy.replace", replaced, Phrases.quoted(written));
  }
}
