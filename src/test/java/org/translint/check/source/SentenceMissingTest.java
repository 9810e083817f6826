package org.translint.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.translint.check.Analysis;
import org.translint.check.Analyzer;
import org.translint.finding.Finding;
import org.translint.language.Languages;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.text.Place;
import org.translint.text.Translation;

class SentenceMissingTest {

  private static Translation read(String units) throws Exception {
    String file =
        "<xliff version='1.2'><file original='a' source-language='en' target-language='fr'><body>"
            + units
            + "</body></file></xliff>";
    Input input = new Input.InMemory("a.xlf", file.getBytes(StandardCharsets.UTF_8));
    return new Readers().readOne(input, StandardCharsets.UTF_8);
  }

  private static List<Finding> findings(Translation translation) {
    Analyzer analyzer = new Analyzer(new Languages());
    Analysis source = analyzer.analyse(Objects.requireNonNull(translation.source()));
    Analysis target = analyzer.analyse(translation.target(), source, translation.correspondence());
    return new SentenceMissing().check(target, source);
  }

  @Test
  void everySegmentWithoutTranslationIsReportedAtItsOwnPlace() throws Exception {
    Translation translation =
        read(
            """
            <trans-unit id='1'><source>The port opened on Monday.</source>
              <target>Le port a ouvert lundi.</target></trans-unit>
            <trans-unit id='2'><source>The workers returned after a long strike.</source>
              <target/></trans-unit>
            <trans-unit id='3'><source>They were paid for all the days.</source></trans-unit>
            <trans-unit id='4'><source>The minister thanked them.</source>
              <target>Le ministre les a remerciés.</target></trans-unit>
            """);

    List<Finding> findings = findings(translation);

    assertThat(findings)
        .extracting(finding -> translation.target().label(finding.span()).orElseThrow())
        .containsExactly(new Place.InSegment("2"), new Place.InSegment("3"));
    assertThat(findings.get(0).message()).contains("The workers returned after a long strike.");
    assertThat(findings.get(1).message()).contains("They were paid for all the days.");
  }
}
