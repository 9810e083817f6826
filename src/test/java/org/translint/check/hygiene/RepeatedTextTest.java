package org.translint.check.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.translint.check.MarkedText;
import org.translint.finding.Severity;

class RepeatedTextTest {

  private final RepeatedText check = new RepeatedText();

  private void assertMarks(String language, String... paragraphs) {
    String marked = String.join("\n\n", paragraphs);
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
  }

  @Test
  void marksTheLaterCopyOfAParagraphWhereverItStands() {
    assertMarks(
        "en",
        "The bridge over the river will stay closed to cars until the end of May.",
        "Walkers may pass.",
        "[[The bridge over the river will stay closed to cars until the end of May.]]");
    assertMarks("ja", "市長は新しい橋を発表した。", "[[市長は新しい橋を発表した。]]");
  }

  @Test
  void seesThroughCapitalsMarksAndSpaces() {
    assertMarks(
        "fr",
        "« Le marché rouvrira lundi », a dit la mairie, « et pour longtemps ».",
        "[[Le marché rouvrira lundi, a dit la Mairie, \"et pour longtemps\".]]");
  }

  @Test
  void seesThroughAWordThatWasChangedButNotThroughAFigure() {
    String first =
        "The council decided on Monday to plant two hundred trees along the old canal before the"
            + " end of the year, and to ask the schools for help.";
    assertMarks("en", first, "Nobody objected.", "[[" + first.replace("decided", "agreed") + "]]");
    assertMarks("en", first, "Nobody objected.", first.replace("two hundred", "300"));
    assertMarks("en", first, "Nobody objected.", first.replace("Monday", "Friday"));
  }

  @Test
  void marksASentenceThatStandsTwice() {
    assertMarks(
        "en",
        "It rained. The match was put off until the following weekend. [[The match was put off"
            + " until the following weekend.]] Nobody minded.");
  }

  @Test
  void leavesHeadlinesRefrainsAndPullQuotesAlone() {
    assertMarks("en", "The old harbour opens again", "The old harbour opens again.", "It is big.");
    assertMarks("en", "We did not give up. He laughed. We did not give up.");
    assertMarks(
        "en",
        "She went on: the whole town had come to the harbour that night. Then she left.",
        "She went on: the whole town had come to the harbour that night.",
        "It was late.");
  }

  @Test
  void marksLoopsButNotChants() {
    assertMarks("en", "He is the mayor [[of the city of the city of the city]] now.");
    assertMarks("en", "It is in [[the the the]] harbour.");
    assertMarks("en", "They cried: “No more tolls, no more tolls, no more tolls!”");
    assertMarks("en", "It went up and up and up.", "It is very very very late.");
    assertMarks("ja", "市は[[橋の工事橋の工事橋の工事]]を始めた。", "胸がドキドキドキした。");
    assertMarks("id", "Mereka berjalan pelan-pelan, 1 2 1 2 1 2 begitu.");
  }

  @Test
  void saysWhatToDo() {
    var findings =
        MarkedText.findings(check, "en", "The rain did not stop.\n\nThe rain did not stop.");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.CRITICAL);
    assertThat(findings.get(0).message()).contains("The rain did not stop.").contains("Take one");
    assertThat(findings.get(0).related()).hasSize(1);
  }

  @Test
  void isLinearInTheLengthOfTheText() {
    Random random = new Random(7);
    String text =
        IntStream.range(0, 2_000)
            .mapToObj(
                i ->
                    IntStream.range(0, 20)
                        .mapToObj(j -> "word" + (char) ('a' + random.nextInt(20)))
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(".\n\n"));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> MarkedText.findings(check, "id", text), "seed 7");
  }

  @Test
  void isLinearInHowOftenWordsOrMarksRecur() {
    for (String again : new String[] {"<v ", "very ", "of the city ", ") - ( ", "橋の"}) {
      String text = "It began so. " + again.repeat(300_000 / again.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> MarkedText.findings(check, "id", text), again);
    }
  }
}
