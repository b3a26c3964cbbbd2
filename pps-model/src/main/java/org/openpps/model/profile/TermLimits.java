package org.openpps.model.profile;

import java.util.List;

/**
 * The term limits of a profile, most particular first.
 *
 * @param lines the last of them applies to everything
 */
public record TermLimits(List<TermLimit> lines) {
  /** Copies. */
  public TermLimits {
    lines = List.copyOf(lines);
  }

  /** The limit for {@code term}: the first line that applies. */
  public TermLimit of(TermCase term) {
    return lines.stream().filter(line -> line.condition().holds(term)).findFirst().orElseThrow();
  }
}
