package org.translint.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          opinion/**        | opinion/fr/a.txt   | true
          opinion           | opinion/fr/a.txt   | true
          opinion/          | opinion/a.txt      | true
          opinion/**        | opinions/a.txt     | false
          opinion/*.txt     | opinion/a.txt      | true
          opinion/*.txt     | opinion/fr/a.txt   | false
          **/*.md           | a.md               | true
          **/*.md           | fr/x/a.md          | true
          *.md              | fr/a.md            | false
          fr/{a,b}?.txt     | fr/b1.txt          | true
          fr/{a,b}?.txt     | fr/c1.txt          | false
          a.txt             | aXtxt              | false
          ./fr/../en/*.txt  | en/a.txt           | true
          fr/(.*)           | fr/x               | false
          .                 | fr/a.txt           | true
          ./                | a.txt              | true
          .                 | ../a.txt           | false
          fr/😀*.txt        | fr/😀1.txt         | true
          fr/{😀,b}.txt     | fr/😀.txt          | true
          fr/😀.txt         | fr/😁.txt          | false
          """)
  void matchesWhatShellsMatch(String pattern, String path, boolean isMatch) {
    assertThat(PathPattern.of(pattern).orElseThrow().matches(path)).isEqualTo(isMatch);
  }

  @Test
  void aFolderAboveIsTheFolderOfThePattern() {
    PathPattern pattern = PathPattern.below("desk/fr", "desk/*/a.txt").orElseThrow();

    assertThat(pattern.matches("a.txt")).isTrue();
    assertThat(pattern.matches("../en/a.txt")).isTrue();
    assertThat(pattern.matches("x/a.txt")).isFalse();
  }

  @Test
  void aDotIsAllThatIsBelowTheFolderOfThePattern() {
    PathPattern pattern = PathPattern.below("desk/fr", ".").orElseThrow();

    assertThat(pattern.matches("a.txt")).isTrue();
    assertThat(pattern.matches("../../en/a.txt")).isTrue();
    assertThat(pattern.matches("../../../a.txt")).isFalse();
  }

  @Test
  void aPathIsItselfWhateverSignsItHas() {
    assertThat(PathPattern.exactly("", "fr/[a]*.txt").matches("fr/[a]*.txt")).isTrue();
    assertThat(PathPattern.exactly("", "fr/*.txt").matches("fr/a.txt")).isFalse();
  }

  @Test
  void composedAndDecomposedPathsAreOne() {
    assertThat(PathPattern.of("\u00e9t\u00e9/**").orElseThrow().matches("e\u0301te\u0301/a.txt"))
        .isTrue();
  }

  @Test
  void bracesThatDoNotCloseAreRefused() {
    assertThat(PathPattern.of("fr/{a,b.txt")).isEmpty();
    assertThat(PathPattern.of("fr/a}.txt")).isEmpty();
  }
}
