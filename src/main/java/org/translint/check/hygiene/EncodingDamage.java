package org.translint.check.hygiene;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.text.Block;
import org.translint.text.Document;

/**
 * Finds characters that are not those that were written: text in the wrong encoding, lost, control
 * and invisible characters, the markup of pages and the escapes of programs.
 *
 * <p>An article has one finding for each kind, at the first place; the others are related to it.
 */
public final class EncodingDamage implements DocumentCheck {

  private static final Pattern TAG_NAME = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*");

  private static final CheckInfo INFO =
      CheckPages.info("encoding-damage", Category.CHARACTERS, Maturity.STABLE);

  /** More places say no more. */
  private static final int MOST_PLACES = 100;

  private final MarkupDamage markup = new MarkupDamage();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    Document source = article.source();
    String sourceText = source == null ? "" : source.text();
    Mojibake mojibake = new Mojibake(article.language());
    Map<DamageKind, List<Damage>> damages = new EnumMap<>(DamageKind.class);
    for (Block block : article.document().blocks()) {
      String text = block.span().of(article.text());
      for (Damage damage : damages(block, text, mojibake)) {
        if (!isMeant(damage, text, sourceText)) {
          damages
              .computeIfAbsent(damage.kind(), kind -> new ArrayList<>())
              .add(damage.shift(block.span().start()));
        }
      }
    }
    return damages.values().stream().map(some -> finding(article, some)).toList();
  }

  /** What is wrong in a block; in program text, escapes and markup are right. */
  private List<Damage> damages(Block block, String text, Mojibake mojibake) {
    List<Damage> misread = mojibake.find(text);
    List<Damage> others = new ArrayList<>(CharacterDamage.find(text));
    if (block.kind() != Block.Kind.CODE) {
      others.addAll(markup.find(text));
      others.addAll(EscapeDamage.find(text));
      others.addAll(QuestionedLetters.find(text));
    }
    return Stream.concat(
            misread.stream(),
            WholeWords.of(text, others).stream()
                .filter(d -> misread.stream().noneMatch(m -> m.span().overlaps(d.span()))))
        .toList();
  }

  /**
   * Whether the source has the same markup or escape, so that the newsroom may want it. Of tags the
   * name counts: addresses and titles in them are translated.
   */
  private static boolean isMeant(Damage damage, String text, String source) {
    boolean isWriting = damage.kind() == DamageKind.MARKUP || damage.kind() == DamageKind.ESCAPE;
    Matcher tag = TAG_NAME.matcher(damage.span().of(text));
    return isWriting && source.contains(tag.lookingAt() ? tag.group() : damage.span().of(text));
  }

  private static Finding finding(Analysis article, List<Damage> damages) {
    Damage first = damages.get(0);
    String message =
        Messages.say(
            first.kind().messageKey(),
            shown(first.span().of(article.text())),
            first.repaired() == null ? "" : first.repaired(),
            damages.size() - 1,
            repair(first));
    Finding finding =
        Finding.of(INFO, first.kind().severity(), first.kind().confidence(), first.span(), message)
            .withRelated(
                damages.stream()
                    .skip(1)
                    .limit(MOST_PLACES)
                    .map(
                        damage ->
                            new Related(
                                article.document(),
                                damage.span(),
                                damage.isSure() ? damage.repaired() : null))
                    .toList());
    String repaired = first.repaired();
    if (repaired == null) {
      return finding;
    }
    Applicability applicability = first.isSure() ? Applicability.SAFE : Applicability.UNSAFE;
    return finding.withSuggestions(List.of(repaired), applicability);
  }

  /** What a message chooses by. */
  private static String repair(Damage damage) {
    String repaired = damage.repaired();
    if (repaired == null) {
      return "unknown";
    }
    return repaired.isBlank() ? "none" : "known";
  }

  /** The text itself, or, where nobody sees it, the name of its first character. */
  private static String shown(String text) {
    int first = text.codePointAt(0);
    boolean isSeen = text.codePoints().anyMatch(EncodingDamage::isSeen);
    if (isSeen) {
      return text;
    }
    String name = UCharacter.getExtendedName(first).toLowerCase(Locale.ROOT);
    return "U+%04X %s".formatted(first, name.replaceAll("[<>]", ""));
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR ->
          false;
      default -> c != 0xFFFD && c != 0xFFFC && c != 0x3164;
    };
  }
}
