package org.translint.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of articles in which a stranger has chosen the names and all texts, to do harm. */
final class HostileFolder {

  /** What acts on a terminal, a spreadsheet, a log of GitHub, a page or the order of text. */
  static final String EVIL =
      "<script>window.acted=1</script> \" ' ]]> --!> =HYPERLINK(\"http://e\") | `x` ![a](b)"
          + " <img src=x onerror=window.acted=1><svg onload=window.acted=1> </script></style>"
          + " \u202Egpj.\u2066 \u001B[31mRED\u001B[0m \u001B]0;title\u0007 \u009B31m \u0085"
          + " ::error::x %0A##[error]";

  private static final List<String> NAMES =
      List.of(
          "a\u001B[31mb\u001B]0;t\u0007.txt",
          "b\n::error::pwn.txt",
          "c\r::error::x.txt",
          "=cmd|' -C calc'!A0.txt",
          "d\u202Etxt.exe.txt",
          "<img src=x onerror=window.acted=1>.txt",
          "-e%0A%3A::,x.txt",
          "e\u009B31m.txt",
          "#f ?g.txt",
          "]]>--!>.txt",
          "@SUM(1).txt");

  private HostileFolder() {}

  /** Writes translations, sources, and files that cannot be read. */
  static void write(Path folder) throws IOException {
    assumeTrue(folder.getFileSystem().getSeparator().equals("/"), "names that Windows has not");
    Files.createDirectories(folder.resolve("fr/d\u001B[32m"));
    Files.createDirectories(folder.resolve("id"));
    for (String name : NAMES) {
      Files.writeString(
          folder.resolve("fr").resolve(name),
          "Le présidant Alexandre Loukachenko %s a dit que M. Lukachenko viendra .\n\nPuis Nikolaï"
                  .formatted(EVIL)
              + " Guerassimenko et et M. Gerassimenko  zorglubique "
              + EVIL
              + "\n");
      Files.writeString(
          folder.resolve("id").resolve(name),
          "Presiden Aleksander Lukashenko %s berkata bahwa 1.250 orang datang.\n".formatted(EVIL));
    }
    Files.writeString(folder.resolve("fr/bad\u001B[31m.docx"), "no such thing");
    Files.writeString(folder.resolve("fr/bad\u001B[31m.tmx"), "<tmx");
  }
}
