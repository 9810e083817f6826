package org.translint.read;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Translation;

/**
 * Reads damaged files and tells what a reader does with them that it may not: anything but give
 * articles or say in one line what is wrong, within ten seconds.
 */
final class HostileRun {

  private static final Path SAMPLES = Path.of("samples/formats");
  private static final Path KEPT = Path.of("target/hostile");
  private static final int SECONDS = 10;

  /** How many times the seconds may pass where the machine has other work. */
  private static final int PATIENCE = 6;

  private final Readers readers = new Readers();

  private final List<Seed> seeds;

  private long longest;

  /** The thread that reads. */
  private volatile long thread;

  HostileRun(List<Seed> seeds) {
    this.seeds = seeds;
  }

  /** A good file, to be damaged. */
  @SuppressWarnings("ArrayRecordComponent")
  record Seed(String path, byte[] bytes) {}

  /** A good file of each format that can be read. */
  static List<Seed> seeds() throws IOException {
    List<Seed> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (Format.extensions().contains(Format.extension(name))) {
          seeds.add(new Seed(name, Files.readAllBytes(file)));
        }
      }
    }
    return seeds;
  }

  /**
   * Reads damaged files of all formats.
   *
   * @return what went wrong, a line each
   */
  List<String> damaged(int each, long seed) throws InterruptedException, IOException {
    List<String> faults = new ArrayList<>();
    for (Seed file : seeds) {
      faults.addAll(damaged(file, each, seed));
    }
    return faults;
  }

  private List<String> damaged(Seed file, int each, long seed)
      throws InterruptedException, IOException {
    List<String> faults = new ArrayList<>();
    List<byte[]> all = seeds.stream().map(Seed::bytes).toList();
    for (int i = 0; i < each; i++) {
      long own = seed * 1_000_003 + i;
      byte[] bytes = new Mutations(own, all).damage(file.bytes());
      String fault = read(file.path(), bytes);
      if (!fault.isEmpty()) {
        Path kept = Files.createDirectories(KEPT).resolve(own + "-" + file.path());
        Files.write(kept, bytes);
        faults.add(kept + ": " + fault);
      }
    }
    return faults;
  }

  /** The longest time that one file took, in milliseconds. */
  long longest() {
    return longest;
  }

  /** What a reader does wrong with a file; empty where nothing. */
  String read(String path, byte[] bytes) throws InterruptedException {
    ExecutorService reader = Executors.newSingleThreadExecutor();
    long start = System.nanoTime();
    Future<String> reading = reader.submit(() -> fault(path, bytes));
    try {
      return waited(reading);
    } catch (TimeoutException e) {
      return e.getMessage();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      StackTraceElement[] trace = cause.getStackTrace();
      return cause + (trace.length == 0 ? "" : " at " + trace[0]) + own(trace);
    } finally {
      longest = Math.max(longest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      reader.shutdownNow();
    }
  }

  /** Waits; other work on the machine does not count against the reader. */
  private String waited(Future<String> reading)
      throws InterruptedException, ExecutionException, TimeoutException {
    for (int waited = 0; waited < PATIENCE; waited++) {
      try {
        return reading.get(SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
        if (used > TimeUnit.SECONDS.toNanos(SECONDS)) {
          break;
        }
      }
    }
    throw new TimeoutException("takes more than " + SECONDS + " s");
  }

  /** The first place in translint that a stack trace shows. */
  private static String own(StackTraceElement[] trace) {
    return Stream.of(trace)
        .filter(element -> element.getClassName().startsWith("org.translint."))
        .findFirst()
        .map(element -> " in " + element)
        .orElse("");
  }

  private String fault(String path, byte[] bytes) {
    Looking looking = new Looking();
    thread = Thread.currentThread().getId();
    try {
      readers.read(readers.open(new Input.InMemory(path, bytes), StandardCharsets.UTF_8), looking);
    } catch (UnreadableException e) {
      looking.failure(path, e.reason());
    }
    return looking.fault;
  }

  /** Looks at what is read as a report would. */
  private static final class Looking implements ArticleSink {

    private static final int LONGEST_REASON = 600;

    private String fault = "";

    @Override
    public void article(Translation article) {
      look(article.target());
      if (article.source() != null) {
        look(article.source());
      }
    }

    private static void look(Document document) {
      for (Block block : document.blocks()) {
        document.place(block.span());
      }
    }

    @Override
    public void failure(String id, String reason) {
      if (reason.isBlank() || reason.lines().count() > 1 || reason.length() > LONGEST_REASON) {
        fault = "says: " + reason;
      } else if (reason.contains("Exception") || reason.contains("org.")) {
        fault = "says what only programmers understand: " + reason;
      }
    }
  }

  /** Reads as many damaged files of each format as is said, with a seed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Seed> seeds = seeds();
    int all = 0;
    for (Seed seed : seeds) {
      HostileRun run = new HostileRun(seeds);
      List<String> faults = run.damaged(seed, Integer.parseInt(args[0]), Long.parseLong(args[1]));
      faults.forEach(System.out::println);
      System.out.printf(
          "%s: %s damaged files, seed %s: %d faults; the longest took %d ms%n",
          seed.path(), args[0], args[1], faults.size(), run.longest());
      all += faults.size();
    }
    System.exit(all == 0 ? 0 : 1);
  }
}
