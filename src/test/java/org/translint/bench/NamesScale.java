package org.translint.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import org.translint.names.index.ScaleRun;

/** One size of the benchmark of names, in a process of its own: prints what it measured. */
final class NamesScale {

  private NamesScale() {}

  public static void main(String[] args) throws IOException {
    int articles = Integer.parseInt(args[0]);
    boolean compare = Boolean.parseBoolean(args[1]);
    Path real = args.length > 2 ? Path.of(args[2]) : null;
    // People grow with the batch, more slowly than it does.
    MadeUpBatch batch = new MadeUpBatch(real, (int) (60 * Math.sqrt(articles)));
    ScaleRun.run(Math.min(articles, 2_000), batch::article, false);
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    ScaleRun.Result r = ScaleRun.run(articles, batch::article, compare);
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.println(
        String.join(
            " ",
            "result",
            "" + articles,
            "" + batch.people(),
            "" + r.forms(),
            "" + r.add(),
            "" + r.finish(),
            "" + r.drift(),
            "" + r.drifted(),
            "" + (long) r.lookupMean(),
            "" + r.lookupP99(),
            "" + heap,
            "" + r.pairs(),
            "" + r.lookupAll(),
            "" + r.allPairs(),
            "" + r.compareAll()));
  }
}
