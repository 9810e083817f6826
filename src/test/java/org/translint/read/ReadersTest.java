package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;

class ReadersTest {

  @TempDir private Path folder;

  private final Readers readers = new Readers();

  @Test
  void choosesTheFormatByExtensionWhateverItsCase() {
    assertThat(ReadTexts.read("a.HTM", "<p>&lt;").text()).isEqualTo("<");
    assertThat(ReadTexts.read("a.Markdown", "*a*").text()).isEqualTo("a");
    assertThat(ReadTexts.read("a.b/c", "*a* &lt;").text()).isEqualTo("*a* &lt;");
  }

  @Test
  void readsAFileUnderTheNameThatReportsPrint() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "été");
    Document document = readers.read(new Input.InFile("fr/a.txt", file), StandardCharsets.UTF_8);
    assertThat(document.id()).isEqualTo("fr/a.txt");
    assertThat(document.path()).isEqualTo("fr/a.txt");
    assertThat(document.text()).isEqualTo("été");
  }

  @Test
  void saysWhichFileCannotBeRead() {
    Path missing = folder.resolve("b.txt");
    assertThatThrownBy(
            () -> readers.read(new Input.InFile("b.txt", missing), StandardCharsets.UTF_8))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("b.txt does not exist.");
    assertThatThrownBy(() -> readers.read(new Input.InFile("d", folder), StandardCharsets.UTF_8))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("d cannot be read: ");
  }
}
