package org.translint.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileOutputTest {

  @TempDir Path folder;

  private static void write(Path file, String text) throws IOException {
    try (FileOutput output = FileOutput.open(file)) {
      output.stream().write(text.getBytes(StandardCharsets.UTF_8));
      output.commit();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesAFileAndLeavesNothingElse() throws IOException {
    write(folder.resolve("a.txt"), "un");
    write(folder.resolve("a.txt"), "deux");

    assertThat(folder.resolve("a.txt")).hasContent("deux");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void whatIsNotCommittedChangesNothing() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "un");

    try (FileOutput output = FileOutput.open(file)) {
      output.stream().write(new byte[100_000]);
      assertThat(file).hasContent("un");
    }

    assertThat(file).hasContent("un");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsPermissions() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "un");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw--w-"));

    write(file, "deux");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw--w-");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesTheFileThatALinkLeadsTo() throws IOException {
    Path shelf = Files.createDirectory(folder.resolve("shelf"));
    Files.writeString(shelf.resolve("a.txt"), "un");
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("shelf/a.txt"));

    write(link, "deux");

    assertThat(link).isSymbolicLink().hasContent("deux");
    assertThat(shelf.resolve("a.txt")).hasContent("deux");
    assertThat(names()).containsExactly("a.txt", "shelf");
  }

  @Test
  void writesAFileWithTheLongestName() throws IOException {
    Path file = folder.resolve("x".repeat(251) + ".txt");

    write(file, "un");

    assertThat(file).hasContent("un");
  }

  @Test
  void takesNoFolderForAFile() {
    assertThatThrownBy(() -> FileOutput.open(folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessageEndingWith("it is a folder");
  }

  /** A process of its own that begins to write a file, says so, and waits. */
  public static final class Writer {

    private Writer() {}

    public static void main(String[] args) throws Exception {
      try (FileOutput output = FileOutput.open(Path.of(args[0]))) {
        output.stream().write(new byte[Integer.parseInt(args[1])]);
        output.stream().flush();
        System.out.println("written");
        if (System.in.read() < 0) {
          return;
        }
        output.commit();
      } catch (IOException e) {
        System.out.println("failed: " + e.getMessage());
      }
    }
  }

  private static ProcessBuilder writer(Path file, int size, String... before) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        String.join(" ", before)
            + " exec '%s' -Xint -XX:-UsePerfData -Xshare:auto -cp \"$CP\" '%s' '%s' %d"
                .formatted(java, Writer.class.getName(), file, size);
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
    builder.environment().put("CP", System.getProperty("java.class.path"));
    return builder;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProcessThatIsKilledInTheMiddleLeavesTheOldFile() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "un");
    Process process = writer(file, 100_000).start();
    assertThat(process.inputReader().readLine()).isEqualTo("written");

    process.destroyForcibly();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(file).hasContent("un");
    write(file, "deux");
    assertThat(file).hasContent("deux");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatGetsNoMoreRoomStaysAsItWas() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "un");
    Process process = writer(file, 100_000, "trap '' XFSZ; ulimit -f 8;").start();
    process.getOutputStream().close();

    String said = process.inputReader().readLine();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assumeTrue(said != null, "this system has no limit on files: skipped");
    assertThat(said).startsWith("failed: ");
    assertThat(file).hasContent("un");
    assertThat(names()).containsExactly("a.txt");
  }
}
