package org.translint.report.ci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.translint.config.FailOn;
import org.translint.finding.Severity;
import org.translint.report.Golden;
import org.translint.report.ReportFixture;
import org.translint.run.Summary;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void isTheReportThatWasFoundGood() throws Exception {
    ReportFixture.play(report(FailOn.MAJOR::fails));

    Schemas.requireValidJunit(written());
    Golden.compare("report.junit.xml", written());
  }

  @Test
  void failsWhatTheRunFailsFor() throws Exception {
    ReportFixture.play(report(FailOn.MAJOR::fails));
    assertThat(cases("failure"))
        .containsExactly(
            "fr/pelelangan.html name-inconsistent", "fr/pelelangan.html wrong-language");

    out.reset();
    ReportFixture.play(report(FailOn.CRITICAL::fails));
    assertThat(cases("failure")).containsExactly("fr/pelelangan.html wrong-language");

    out.reset();
    ReportFixture.play(report(FailOn.NEVER::fails));
    assertThat(cases("failure")).isEmpty();
    assertThat(cases("system-out")).hasSize(9);
  }

  @Test
  void tellsErrorsFromFailures() throws Exception {
    ReportFixture.play(report(FailOn.MAJOR::fails));

    assertThat(cases("error"))
        .containsExactly("fr/pasar.txt unreadable-article", "ja/pelelangan.txt grammar");
  }

  @Test
  void hasAPassingCaseForACleanArticle() throws Exception {
    ReportFixture.play(report(FailOn.MAJOR::fails));
    Element clean = suite("zh/pelelangan.txt");

    assertThat(clean.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(clean.getAttribute("tests")).isEqualTo("1");
    assertThat(clean.getAttribute("failures")).isEqualTo("0");
    assertThat(clean.getElementsByTagName("testcase").item(0).getChildNodes().item(0).getNodeName())
        .isEqualTo("#text");
  }

  @Test
  void countsWhatIsInEachSuite() throws Exception {
    ReportFixture.play(report(FailOn.MAJOR::fails));
    NodeList suites = parsed().getElementsByTagName("testsuite");

    assertThat(suites.getLength()).isEqualTo(6);
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      assertThat(suite.getAttribute("tests")).isEqualTo(number(suite, "testcase"));
      assertThat(suite.getAttribute("failures")).isEqualTo(number(suite, "failure"));
      assertThat(suite.getAttribute("errors")).isEqualTo(number(suite, "error"));
    }
  }

  @Test
  void isValidWhereNothingWasChecked() throws Exception {
    JunitReport report = report(FailOn.MAJOR::fails);
    report.begin();
    report.end(new Summary.Counter().summary());

    Schemas.requireValidJunit(written());
  }

  @Test
  void keepsHostileTextInItsPlace() throws Exception {
    HostileFixture.play(report(FailOn.MAJOR::fails));

    Schemas.requireValidJunit(written());
    Golden.compare("hostile.junit.xml", written());
    assertThat(parsed().getElementsByTagName("script").getLength()).isZero();
    assertThat(written()).contains("🐟").doesNotContain("\u202E", "\u001B", "\r", "\0");
    assertThat(cases("failure")).hasSize(1);
    assertThat(cases("error")).hasSize(2);
  }

  private JunitReport report(Predicate<Severity> fails) throws IOException {
    return new JunitReport(new OutputStreamWriter(out, UTF_8), fails);
  }

  private static String number(Element suite, String name) {
    return String.valueOf(suite.getElementsByTagName(name).getLength());
  }

  /** The cases that have such an element: article and check. */
  private List<String> cases(String element) throws Exception {
    NodeList found = parsed().getElementsByTagName(element);
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element testCase = (Element) found.item(i).getParentNode();
      cases.add(testCase.getAttribute("classname") + " " + testCase.getAttribute("name"));
    }
    return cases;
  }

  private Element suite(String name) throws Exception {
    NodeList suites = parsed().getElementsByTagName("testsuite");
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      if (suite.getAttribute("name").equals(name)) {
        return suite;
      }
    }
    throw new AssertionError("no suite " + name);
  }

  private Document parsed() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private String written() {
    return out.toString(UTF_8);
  }
}
