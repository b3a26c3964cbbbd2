package org.openpps.model.search.exact;

import java.util.List;

/**
 * What an exact logic decides.
 *
 * @param exact whether the candidate is what was searched for
 * @param reasons why, in words
 */
public record Verdict(boolean exact, List<String> reasons) {
  /** Copies. */
  public Verdict {
    reasons = List.copyOf(reasons);
  }

  static Verdict yes(String... reasons) {
    return new Verdict(true, List.of(reasons));
  }

  static Verdict no(String reason) {
    return new Verdict(false, List.of(reason));
  }
}
