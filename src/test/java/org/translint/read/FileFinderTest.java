package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.config.FileRule;
import org.translint.config.FileRules;
import org.translint.config.PathPattern;
import org.translint.read.file.Input;
import org.translint.read.office.Packages;

class FileFinderTest {

  @TempDir private Path home;

  private Path folder;

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = Files.createDirectory(home.resolve("work"));
  }

  @Test
  void findsTheArticlesOfAFolderInOrder() throws Exception {
    write("fr/b.txt", "fr/a.html", "fr/sport/c.MD", "fr/d", "en/é.txt", "fr-x.txt");
    assertThat(paths(find()))
        .containsExactly("en/é.txt", "fr-x.txt", "fr/a.html", "fr/b.txt", "fr/d", "fr/sport/c.MD");
    assertThat(paths(find("fr", "en/é.txt", "./fr/../fr/b.txt")))
        .containsExactly("en/é.txt", "fr/a.html", "fr/b.txt", "fr/d", "fr/sport/c.MD");
  }

  @Test
  void passesOverWhatIsNoArticleAndCountsIt() throws Exception {
    write("a.txt", ".hidden.txt", ".git/config", "translint.yaml", "m.tsv", "x.json", "README.md");
    write("LICENSE");
    Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xFF, 0, 1});
    Files.write(folder.resolve("data.txt"), new byte[] {'a', 0});
    Files.write(folder.resolve("wide.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});
    Files.writeString(
        folder.resolve("report.html"),
        "<!doctype html><meta name=\"generator\" content=\"translint 1\">");
    FoundFiles found = find();
    assertThat(paths(found)).containsExactly("a.txt", "wide.txt");
    assertThat(found.hidden()).isEqualTo(2);
    assertThat(found.notText()).isEqualTo(2);
    assertThat(found.notArticles()).isEqualTo(6);
    assertThat(found.skipped()).isEqualTo(10);
    assertThat(found.warnings()).isEmpty();
  }

  @Test
  void takesDataOfAFolderWhereTheNewsroomSaysHowItIsRead() throws Exception {
    write("a.csv", "b.json", "b.ndjson", "c.xml", "d.srt", "e.rss", "out/f.csv", "out/g.dat");
    Files.writeString(folder.resolve("feed.xml"), "<?xml version='1.0'?>\n<!-- x --><feed/>");
    Files.writeString(folder.resolve("wire.xml"), "\uFEFF<n:newsMessage xmlns:n='x'/>");
    assertThat(paths(find())).containsExactly("d.srt", "e.rss", "feed.xml", "wire.xml");

    FileRules rules =
        new FileRules(
            List.of(
                new FileRules.Row(List.of(PathPattern.of("out").orElseThrow()), FileRule.NONE)));
    assertThat(paths(new FileFinder(folder, rules).find(List.of())))
        .containsExactly("d.srt", "e.rss", "feed.xml", "out/f.csv", "out/g.dat", "wire.xml");
    assertThat(paths(find("*.csv", "b.json"))).containsExactly("a.csv", "b.json");
  }

  @Test
  void neverTakesItsOwnFilesFromAFolder() throws Exception {
    write("translint-decisions.csv", "translint.schema.json");
    Files.writeString(
        folder.resolve("report.csv"), "\uFEFFPath,Line,Check,Severity,Fingerprint\r\n");
    Files.writeString(folder.resolve("ledger.csv"), "person;language;approved;note\n");
    Files.writeString(
        folder.resolve("people.csv"), "group,name,kind,language,form,count,preferred\n");
    Files.writeString(folder.resolve("a.json"), "{\"format\":1,\"tool\":{\"name\":\"translint\"");
    Files.writeString(
        folder.resolve("b.sarif.json"),
        "{\"runs\":[{\"tool\":{\"driver\":{\"name\": \"translint\"");
    Files.writeString(
        folder.resolve("gl.json"), "[{\"description\":\"x\",\"check_name\":\"spacing\",");
    Files.writeString(folder.resolve("articles.csv"), "title,text\nUn,Deux.\n");

    FileRules rules =
        new FileRules(
            List.of(new FileRules.Row(List.of(PathPattern.of("**").orElseThrow()), FileRule.NONE)));
    assertThat(paths(new FileFinder(folder, rules).find(List.of())))
        .containsExactly("articles.csv");
    assertThat(paths(new FileFinder(folder, rules).find(List.of("*.{csv,json}"))))
        .containsExactly("articles.csv");
  }

  @Test
  void takesTheFilesOfWordProcessorsButNotTheLocksOfThoseThatAreOpen() throws Exception {
    write("a.docx", "b.ODT", "~$a.docx", "sheet.xlsx");
    Files.write(
        folder.resolve("report.docx"),
        Packages.zip(Map.of("docProps/core.xml", "<p><dc:creator>translint</dc:creator></p>")));

    FoundFiles found = find();

    assertThat(paths(found)).containsExactly("a.docx", "b.ODT");
    assertThat(found.notText()).isEqualTo(1);
    assertThat(found.notArticles()).isEqualTo(2);
  }

  @Test
  void takesAFileThatIsNamedWhateverItIs() throws Exception {
    write(".hidden.txt", "x.json", "README.md", "a.txt");
    FoundFiles found = find(".", "x.json", ".hidden.txt", "README.md");
    assertThat(paths(found)).containsExactly(".hidden.txt", "README.md", "a.txt", "x.json");
    assertThat(found.skipped()).isZero();
    assertThat(paths(find(folder.resolve("a.txt").toString()))).containsExactly("a.txt");
  }

  @Test
  void searchesAFolderThatIsNamedThoughItIsHidden() throws Exception {
    write(".drafts/a.txt");
    assertThat(paths(find(".drafts"))).containsExactly(".drafts/a.txt");
  }

  @Test
  void namesFilesOutsideTheWorkingFolderInFull() throws Exception {
    Files.createDirectory(home.resolve("other"));
    Files.writeString(home.resolve("other/a.txt"), "a");
    String expected = home.toAbsolutePath().resolve("other/a.txt").toString().replace('\\', '/');
    assertThat(paths(find("../other"))).containsExactly(expected);
  }

  @Test
  void expandsGlobs() throws Exception {
    write("fr/a.txt", "fr/deep/b.txt", "fr/c.json", "en/d.txt", "fr/.h/e.txt", "fr/f.html");
    assertThat(paths(find("fr/**/*.txt"))).containsExactly("fr/a.txt", "fr/deep/b.txt");
    assertThat(paths(find("*/?.{txt,json}"))).containsExactly("en/d.txt", "fr/a.txt", "fr/c.json");
    assertThat(paths(find("fr/*"))).containsExactly("fr/a.txt", "fr/deep/b.txt", "fr/f.html");
    assertThat(paths(find("**"))).hasSize(4);
    assertThat(paths(find(folder + "/[ef]r/[a-b].txt"))).containsExactly("fr/a.txt");
  }

  @Test
  void takesAFileWhoseNameLooksLikeAGlob() throws Exception {
    write("a[1].txt", "a1.txt");
    assertThat(paths(find("a[1].txt"))).containsExactly("a[1].txt");
  }

  @Test
  void saysWhichPathLeadsNowhere() throws Exception {
    write("a.txt");
    assertThatThrownBy(() -> find("a.txt", "b.txt"))
        .isInstanceOf(MissingPathException.class)
        .hasMessage(
            "b.txt does not exist. Check its spelling; paths are relative to %s.",
            folder.toAbsolutePath());
    assertThatThrownBy(() -> find("**/*.md")).hasMessageStartingWith("**/*.md matches no file.");
    assertThatThrownBy(() -> find("x/*.md")).hasMessageStartingWith("x/*.md matches no file.");
    assertThatThrownBy(() -> find("[a.txt")).hasMessageContaining("not a pattern");
    assertThatThrownBy(() -> find("a\0b")).hasMessageContaining("does not exist");
  }

  @Test
  void findsNothingInAFolderWithoutArticles() throws Exception {
    assertThat(find(".").inputs()).isEmpty();
  }

  @Test
  void followsLinksOnceAndEndsLoops() throws Exception {
    write("a/b.txt", "c/d.txt");
    link("a/loop", "..");
    link("e", "c");
    link("nowhere.txt", "gone.txt");
    FoundFiles found = find();
    assertThat(paths(found)).containsExactly("a/b.txt", "c/d.txt");
    assertThat(found.warnings())
        .containsExactly("nowhere.txt is a link that leads nowhere; it is left out.");
  }

  @Test
  void leavesAFolderWithSettingsOfItsOwnToThem() throws Exception {
    write("translint.yaml", "a.txt", "sport/translint.yaml", "sport/b.txt");
    FoundFiles found = find();
    assertThat(paths(found)).containsExactly("a.txt");
    assertThat(found.warnings())
        .containsExactly(
            "sport has a translint.yaml of its own, which does not hold here; it is left out."
                + " Check it there.");
    assertThat(paths(find("sport"))).containsExactly("sport/b.txt");
    assertThat(paths(find("sport/b.txt"))).containsExactly("sport/b.txt");
  }

  @Test
  void warnsOfAFolderThatCannotBeSearched() throws Exception {
    write("a.txt", "locked/b.txt");
    Path locked = folder.resolve("locked");
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(locked)).isFalse();
      FoundFiles found = find();
      assertThat(paths(found)).containsExactly("a.txt");
      assertThat(found.warnings())
          .containsExactly(
              "locked cannot be searched; what is in it is left out. Check who may read it.");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void warnsOfFilesWhoseNamesLookAlike() throws Exception {
    write("a.txt", "b.txt");
    String warning =
        "?.txt is how the names of several files are shown here; only one of them is read. Rename"
            + " the others, or use a locale that can show their names, such as a UTF-8 one.";
    for (List<String> order : List.of(List.of("a.txt", "b.txt"), List.of("b.txt", "a.txt"))) {
      FolderWalk walk = new FolderWalk(folder, file -> "?.txt", new ArticleFiles(file -> false));
      order.forEach(name -> walk.take(folder.resolve(name)));
      walk.take(folder.resolve("a.txt"));
      assertThat(walk.found().inputs())
          .containsExactly(new Input.InFile("?.txt", folder.resolve("a.txt")));
      assertThat(walk.found().warnings()).containsExactly(warning);
    }
  }

  private FoundFiles find(String... paths) throws MissingPathException {
    return new FileFinder(folder).find(List.of(paths));
  }

  private static List<String> paths(FoundFiles found) {
    return found.inputs().stream().map(Input.InFile::path).toList();
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }

  private void link(String path, String target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(path), Path.of(target));
    } catch (UnsupportedOperationException | IOException e) {
      assumeThat(e).as("links can be made").isNull();
    }
  }
}
