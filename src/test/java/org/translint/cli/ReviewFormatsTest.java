package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFormatsTest {

  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

  @TempDir Path folder;

  private String report(String name) {
    return "--report=" + folder.resolve(name);
  }

  @Test
  void oneRunWritesAllReportsForReview() throws IOException {
    InProcess.Result result =
        InProcess.run(
            SAMPLES,
            "check",
            "fr/minsk-talks.txt",
            "--format=json",
            report("r.csv"),
            report("r.xlsx"),
            report("r.docx"),
            report("r.xlf"));

    int findings = result.out().split("\"fingerprint\"", -1).length - 1;
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err()).isEmpty();
    assertThat(findings).isPositive();
    try (CSVParser csv =
        CSVParser.parse(folder.resolve("r.csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      assertThat(csv.getRecords()).hasSize(1 + findings);
    }
    assertThat(part("r.xlsx", "xl/worksheets/sheet1.xml")).contains("Gerassimenko");
    assertThat(part("r.docx", "word/comments.xml")).contains("Guerassimenko");
    XLIFFReader.validate(folder.resolve("r.xlf").toFile());
    assertThat(Files.readString(folder.resolve("r.xlf")))
        .contains("srcLang=\"id\" trgLang=\"fr\"", "locQualityIssueType=\"inconsistency\"")
        .containsPattern("<source>[^<]+</source>");
  }

  private String part(String file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
