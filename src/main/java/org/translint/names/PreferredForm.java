package org.translint.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup.Because;

/**
 * The spelling to use, and why.
 *
 * @param text the spelling
 * @param because what decided
 */
public record PreferredForm(String text, Because because) {

  private static final int MAJORITY = 3;

  /**
   * How often another spelling may outnumber the single introduction by a full name before nothing
   * decides.
   */
  private static final int DOUBTFUL = 4;

  /** A spelling with what is needed to prefer it. */
  public record Candidate(String text, int count, boolean introduced) {}

  /** The preferred one of {@code candidates}, or null where nothing decides. */
  public static @Nullable PreferredForm of(List<Candidate> candidates) {
    List<Candidate> introduced = candidates.stream().filter(Candidate::introduced).toList();
    if (introduced.size() == 1) {
      Candidate only = introduced.get(0);
      boolean outnumbered = candidates.stream().anyMatch(c -> c.count() >= DOUBTFUL * only.count());
      return outnumbered ? null : new PreferredForm(only.text(), Because.INTRODUCTION);
    }
    for (Candidate candidate : candidates) {
      boolean most =
          candidates.stream()
              .allMatch(c -> c.equals(candidate) || candidate.count() >= MAJORITY * c.count());
      if (most) {
        return new PreferredForm(candidate.text(), Because.MAJORITY);
      }
    }
    return null;
  }
}
