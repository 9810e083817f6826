package org.translint.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.config.SettingsException;
import org.translint.decisions.Decision.Kind;
import org.translint.decisions.Decision.Place;
import org.translint.decisions.Decision.Stamp;

class DecisionTableTest {

  private static final Stamp STAMP = new Stamp("2026-11-24", "desk", "ours");
  private static final String HEADER =
      "kind,value,language,path,check,what,date,owner,reason,until\n";

  private static DecisionTable read(String text) throws SettingsException {
    return DecisionTable.parse(text, "d.csv");
  }

  private static Decision word(String word, String language) {
    return Decision.of(Kind.WORD, word, language, Place.NONE, STAMP);
  }

  private static Decision finding(String fingerprint, String path, String what) {
    return Decision.of(Kind.FINDING, fingerprint, "", new Place(path, "unknown-word", what), STAMP);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws SettingsException {
    DecisionTable table =
        DecisionTable.empty()
            .with(
                List.of(
                    word("a, \"b\"", "fr"),
                    finding("0123456789abcdef", "fr/é.txt", "# = “x”; y"),
                    Decision.of(Kind.NAME, "Loukachenko", "", Place.NONE, STAMP)));

    assertThat(read(table.text()).decisions()).isEqualTo(table.decisions());
    assertThat(read(table.text()).text()).isEqualTo(table.text()).startsWith(HEADER);
  }

  @Test
  void theOrderOfTheRowsDoesNotDependOnWhenTheyWereMade() {
    List<Decision> all =
        List.of(
            word("zebu", ""),
            finding("00000000000000ff", "b.txt", "x"),
            word("azuki", "fr"),
            finding("ff00000000000000", "a.txt", "y"));
    DecisionTable atOnce = DecisionTable.empty().with(all);
    DecisionTable oneByOne = DecisionTable.empty();
    for (int i = all.size() - 1; i >= 0; i--) {
      oneByOne = oneByOne.with(List.of(all.get(i)));
    }

    assertThat(oneByOne.text()).isEqualTo(atOnce.text());
    assertThat(atOnce.text().lines().skip(1))
        .extracting(line -> line.split(",", -1)[1])
        .containsExactly("ff00000000000000", "00000000000000ff", "azuki", "zebu");
  }

  @Test
  void aDecisionIsMadeOnceAndKeepsItsOwnerAndReason() throws SettingsException {
    DecisionTable table = read("kind,value,owner,reason\nword,zebu,Ani,an ox\n");

    assertThat(table.with(List.of(word("zebu", ""))).text())
        .isEqualTo("kind,value,owner,reason\nword,zebu,Ani,an ox\n");
    assertThat(table.with(List.of(word("zebu", "fr"))).text())
        .isEqualTo(
            """
            kind,value,owner,reason,language,date
            word,zebu,Ani,an ox,,
            word,zebu,desk,ours,fr,2026-11-24
            """);
  }

  @Test
  void aLaterEndProlongsADecisionAndAnEarlierOneDoesNot() throws SettingsException {
    DecisionTable table =
        read("kind,value,owner,reason,until,ticket\nword,zebu,Ani,an ox,2026-12-31,T-1\n");

    assertThat(table.with(List.of(until("2027-12-31"))).text())
        .isEqualTo(
            """
            kind,value,owner,reason,until,ticket,date
            word,zebu,Ani,an ox,2027-12-31,T-1,2026-11-24
            """);
    assertThat(table.with(List.of(until(""))).decisions())
        .extracting(decision -> decision.stamp().until())
        .containsExactly("");
    assertThat(table.with(List.of(until("2026-12-30")))).isEqualTo(table);
    assertThat(table.with(List.of(until(""))).with(List.of(until("2027-12-31"))).decisions())
        .extracting(decision -> decision.stamp().until())
        .containsExactly("");
  }

  private static Decision until(String end) {
    return Decision.of(Kind.WORD, "zebu", "", Place.NONE, new Stamp("2026-11-24", "", "", end));
  }

  @Test
  void noCellIsTakenForAFormula() throws SettingsException {
    Stamp stamp = new Stamp("2026-11-24", "@desk", "+1+cmd|' /C calc'!A0; =1");
    Place place = new Place("=a.txt", "spacing", "=HYPERLINK(\"http://x.example\")");
    Decision finding = Decision.of(Kind.FINDING, "0123456789abcdef", "", place, stamp);
    Decision word = Decision.of(Kind.WORD, "-ci", "id", Place.NONE, stamp);
    DecisionTable table = DecisionTable.empty().with(List.of(finding, word));

    assertThat(table.text())
        .contains("'=HYPERLINK(", "'@desk", "'+1+cmd|' /C calc'!A0; '=1", ",'=a.txt,", ",'-ci,")
        .doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
    assertThat(read(table.text()).decisions()).isEqualTo(table.decisions());
    assertThat(read("kind,value,what\nword,-ci,=x\n").decisions())
        .extracting(decision -> decision.value() + decision.place().what())
        .containsExactly("-ci=x");
  }

  @Test
  void keepsColumnsCommentsMarkDelimiterAndLineEnds() throws SettingsException {
    DecisionTable table =
        read("\uFEFF# of the desk\r\n\r\nkind;Ticket;value\r\nword;T-1;zebu\r\n\r\n");

    assertThat(table.with(List.of(word("azuki", ""))).text())
        .isEqualTo(
            """
            \uFEFF# of the desk

            kind;ticket;value;date;owner;reason
            word;;azuki;2026-11-24;desk;ours
            word;T-1;zebu;;;
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind,value\\nwrod,x            | d.csv:2: the kind 'wrod' is not one of article, check, finding, name, person, text, word.
          kind,value\\n\\n,x             | d.csv:3: the kind is missing; it is one of article, check, finding
          kind,value\\nword,             | d.csv:2: the value is missing; write what is accepted, or take the line out.
          kind,value\\nword,a\\nfinding,12 | d.csv:3: '12' is no fingerprint, which has 16 hexadecimal digits
          kind,value\\ntext,x            | d.csv:2: 'x' is no digest, which has 16 hexadecimal digits
          kind,value\\nword,a,b          | d.csv:2: there are more cells than the header has columns
          kind,value\\n# why,x           | d.csv:2: comments stand above the header
          kind,value\\n<<<<<<< HEAD      | d.csv:2: here git left a conflict ('<<<<<<<'); keep the decisions of both sides
          kind,value,language\\nword,a,qqq | d.csv:2: there is no language 'qqq'
          # a\\nkind,value\\nword,"a     | d.csv:2: below this line it is not CSV; look for a quotation mark
          kind,value\\nword,a\\n=======\\nword,b | d.csv:3: here git left a conflict ('=======')
          kind,value\\nkind,value        | d.csv:2: this is a second header, as a merge of two tables leaves it; keep one.
          kind,value,until\\nword,a,soon | d.csv:2: until 'soon' is not a date such as 2026-11-24, year first.
          kind,value\\ncheck,spacing    | d.csv:2: the path is missing under which the check is accepted
          kind,value,path\\ncheck,spacing,a{ | d.csv:2: 'a{' is not a pattern of paths; check its braces.
          kind,value,kind                | d.csv:1: the column 'kind' is there twice; keep one.
          # a\\nword,zebu                | d.csv:2: the header has no column 'kind'
          # a                            | d.csv:2: the header is missing; it names the columns kind, value
          """,
      quoteCharacter = '`')
  void namesTheLineThatMakesNoSense(String text, String sentence) {
    assertThatThrownBy(() -> read(text.translateEscapes() + "\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void countsTheLinesInsideCells() {
    assertThatThrownBy(() -> read("kind,value,reason\nword,a,\"one\ntwo\"\nwrod,b,\n"))
        .hasMessageStartingWith("d.csv:4: the kind 'wrod'");
  }
}
