package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar beside the jars of Spark, which its class loader asks first. */
class JarClusterTest {

  private static final Path JAR = Path.of(System.getProperty("spark.jar"));

  /** The packages of a jar's classes, such as {@code com/ibm/icu/text}. */
  private static Set<String> packages(Path jar) throws IOException {
    Set<String> packages = new TreeSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .filter(name -> name.contains("/"))
          .map(name -> name.substring(0, name.lastIndexOf('/')))
          .forEach(packages::add);
    }
    return packages;
  }

  @Test
  void noPackageOfTheJarIsOneOfSparks() throws Exception {
    Set<String> ofSpark = new TreeSet<>();
    try (Stream<Path> jars = Files.list(Path.of(System.getProperty("spark.home"), "jars"))) {
      for (Path jar : jars.toList()) {
        ofSpark.addAll(packages(jar));
      }
    }
    assertThat(ofSpark).contains("org/apache/spark", "com/ibm/icu/text");

    Set<String> ofBoth = packages(JAR);
    assertThat(ofBoth).contains("org/translint/spark", "org/translint/shaded/icu/text");
    ofBoth.retainAll(ofSpark);

    assertThat(ofBoth).isEmpty();
  }

  /** The data of ICU moves with its classes, or it knows no languages. */
  @Test
  void icuKnowsLanguagesUnderItsNewName() throws Exception {
    ClassLoader onlyJava = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader jar = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, onlyJava)) {
      Class<?> codes = jar.loadClass("org.translint.config.LanguageCodes");
      assertThat(codes.getMethod("canonical", String.class).invoke(null, "pt_br"))
          .hasToString("Optional[pt-BR]");
      assertThat(codes.getMethod("unknown", String.class).invoke(null, "Frensh"))
          .asString()
          .contains("did you mean fr");
    }
  }
}
