package org.translint.check.hygiene;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.translint.finding.Severity;
import org.translint.quantity.Quantity;
import org.translint.text.Document;

/** Finds a measure that is given in two units which do not agree: 35 km (32 miles). */
public final class UnitConversion implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("unit-conversion", Category.NUMBER, Maturity.TRIAL);

  private static final double CONFIDENCE = 0.9;

  /** A number in digits, with what groups them. */
  private static final Pattern DIGITS =
      Pattern.compile("\\p{Nd}(?:[\\p{Nd}.,\\u066B\\u066C\\p{Zs}]*\\p{Nd})?");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    return check(article.document(), article.quantities());
  }

  /** The faults among some quantities of a document, which are by place. */
  List<Finding> check(Document document, List<Quantity> quantities) {
    List<Finding> findings = new ArrayList<>();
    for (MeasurePair pair : MeasurePair.in(document.text(), quantities)) {
      if (!pair.agrees()) {
        findings.add(finding(document, pair));
      }
    }
    return findings;
  }

  private static Finding finding(Document document, MeasurePair pair) {
    String one = pair.one().span().of(document.text());
    String other = pair.other().span().of(document.text());
    String right = figure(pair.right(), other, document.language());
    Matcher digits = DIGITS.matcher(other);
    boolean canReplace = pair.other().writing() == Quantity.Writing.FIGURES && digits.find();
    String suggestion =
        canReplace
            ? other.substring(0, digits.start()) + right + other.substring(digits.end())
            : right;
    Finding finding =
        Finding.of(
                INFO,
                Severity.MAJOR,
                CONFIDENCE,
                pair.other().span(),
                Messages.say("unit-conversion.differs", one, other, suggestion))
            .withRelated(List.of(new Related(document, pair.one().span())));
    return canReplace
        ? finding.withSuggestions(List.of(suggestion), Applicability.UNSAFE)
        : finding;
  }

  /** A number as the language writes it, in the digits that {@code model} has. */
  private static String figure(BigDecimal number, String model, String language) {
    boolean arabic = model.codePoints().anyMatch(c -> '٠' <= c && c <= '٩');
    NumberFormat format =
        NumberFormat.getInstance(
            new ULocale(language + (arabic ? "@numbers=arab" : "@numbers=latn")));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }
}
