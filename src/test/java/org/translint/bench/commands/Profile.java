package org.translint.bench.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.translint.bench.articles.StoryOptions;

/** Where the time of a batch goes: a recording of the JDK's Flight Recorder, read by rooms. */
final class Profile implements Measure {

  private static final int TOP = 20;
  private static final double PERCENT = 100;

  private final Programs programs;
  private final Path folder;
  private final Path recording;

  Profile(Programs programs, Path work) {
    this.programs = programs;
    folder = work.resolve("profiled");
    recording = work.resolve("batch.jfr").toAbsolutePath();
  }

  @Override
  public String name() {
    return "profile";
  }

  @Override
  public Section measure() throws IOException, InterruptedException {
    int articles = BenchSettings.doublingSizes().get(0);
    Texts.delete(folder);
    Texts.madeUp(folder, StoryOptions.LANGUAGES, articles);
    String options =
        "-XX:StartFlightRecording=settings=profile,filename="
            + recording
            + " -XX:FlightRecorderOptions=stackdepth=256";
    Usage usage =
        programs.check(folder, "profile", Map.of("JAVA_OPTS", options), List.of("--no-cache"));
    Recording read = Recording.read(recording);
    List<String> lines = new ArrayList<>();
    lines.add(
        Markdown.text(
            "%,d made-up articles in five languages, %s s of CPU, %,d samples of stacks, %s s of pauses for garbage collection. A sample counts for the class of translint that stands nearest to the top of its stack, with all that it calls of libraries.",
            articles, Runs.figure(usage.cpu()), read.samples(), Runs.figure(read.pauses())));
    lines.add("");
    lines.addAll(table("Room", "Share of samples", read.rooms(), read.samples()));
    lines.add("");
    lines.addAll(table("Class", "Share of samples", read.classes(), read.samples()));
    lines.add("");
    lines.addAll(table("Class of LanguageTool", "Share of samples", read.engine(), read.samples()));
    lines.add("");
    lines.addAll(table("Method at the top", "Share of samples", read.methods(), read.samples()));
    lines.add("");
    lines.addAll(table("Room", "Share of bytes allocated", read.allocating(), read.allocated()));
    return new Section(lines, List.of());
  }

  private static List<String> table(String of, String share, Tally tally, double all) {
    List<String> lines = new ArrayList<>();
    lines.add(Markdown.row(of, share));
    lines.add(Markdown.rule(1, 1));
    for (Map.Entry<String, Double> entry : tally.top(TOP)) {
      String percent = Markdown.text("%.1f %%", entry.getValue() / all * PERCENT);
      lines.add(Markdown.row("`" + entry.getKey() + "`", percent));
    }
    return lines;
  }
}
