package org.translint.report.ci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.translint.config.FailOn;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;

/** What all reports for CI have in common, and whether those who judge them can say no. */
class CiReportsTest {

  private enum Format {
    GITHUB,
    GITLAB,
    JUNIT,
    RDJSON,
    SARIF;

    ReportSink report(OutputStream out) throws IOException {
      return switch (this) {
        case GITHUB -> new GithubReport(new OutputStreamWriter(out, UTF_8), null);
        case GITLAB -> new GitlabReport(out);
        case JUNIT -> new JunitReport(new OutputStreamWriter(out, UTF_8), FailOn.MAJOR::fails);
        case RDJSON -> new RdjsonReport(out);
        case SARIF -> new SarifReport(out, ReportFixture.VERSION, Map.of());
      };
    }

    String written() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ReportFixture.play(report(out));
      return out.toString(UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBytesDoNotDependOnTheLocale(Format format) throws IOException {
    String here = format.written();
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"ar-EG-u-nu-arab", "tr", "fa"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(format.written()).as(tag).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void linesEndWithLineFeedsTheLastOneToo(Format format) throws IOException {
    assertThat(format.written()).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @EnumSource
  void theStreamStaysOpen(Format format) throws IOException {
    boolean[] isClosed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            isClosed[0] = true;
          }
        };
    ReportFixture.play(format.report(out));

    assertThat(isClosed[0]).isFalse();
  }

  @Test
  void theSchemasRefuseWhatIsWrong() throws IOException {
    String sarif = Format.SARIF.written();
    String gitlab = Format.GITLAB.written();
    String rdjson = Format.RDJSON.written();
    String junit = Format.JUNIT.written();

    refused(() -> Schemas.requireValid(Schemas.SARIF, sarif.replace("utf16CodeUnits", "bytes")));
    refused(() -> Schemas.requireValid(Schemas.SARIF, sarif.replace("uriBaseId", "uriBase")));
    refused(() -> Schemas.requireValid(Schemas.SARIF, sarif.replace("\"fr/pas", "\"fr/ p%zas")));
    refused(() -> Schemas.requireValid(Schemas.GITLAB, gitlab.replace("blocker", "fatal")));
    refused(() -> Schemas.requireValid(Schemas.RDJSON, rdjson.replace("column", "col")));
    refused(() -> Schemas.requireValidJunit(junit.replace("system-out", "systemOut")));
  }

  private static void refused(ThrowingCallable validation) {
    assertThatThrownBy(validation).isInstanceOf(AssertionError.class);
  }
}
