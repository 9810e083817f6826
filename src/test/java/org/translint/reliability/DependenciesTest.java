package org.translint.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Holds that what is built today is built of the same parts tomorrow. */
class DependenciesTest {

  private static Document pom() throws IOException {
    return Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
  }

  @Test
  void everyVersionIsOneVersion() throws IOException {
    var versions =
        pom().select("dependency > version, plugin > version, properties > *, path > version");

    assertThat(versions).hasSizeGreaterThan(60);
    assertThat(versions.eachText())
        .noneMatch(version -> version.matches(".*[\\[(,)\\]].*|.*SNAPSHOT|LATEST|RELEASE"));
  }

  @Test
  void everyPluginHasAVersion() throws IOException {
    // Plugins of profiles are those of the build, in another way.
    for (Element plugin : pom().select("project > build > plugins > plugin")) {
      assertThat(plugin.select("> version").text())
          .as(plugin.select("artifactId").text())
          .isNotEmpty();
    }
  }

  @Test
  void whatTheProjectDependsOnConverges() throws IOException {
    assertThat(pom().select("rules > dependencyConvergence")).hasSize(1);
  }
}
