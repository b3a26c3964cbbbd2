package org.openpps.model.search;

import java.util.List;
import org.openpps.model.search.similar.Likeness;

/**
 * What is like the criterion without being what was searched for: none of it is an exact hit, and
 * none of it is in a certificate.
 *
 * @param hits the best first
 * @param cutOff the least score that is shown, of 100
 * @param more whether others are as like as the cut-off and not shown
 * @param scope where the list ends and why, in a sentence
 */
public record SimilarAnswer(List<SimilarHit> hits, int cutOff, boolean more, String scope) {
  /** The most that are shown. */
  public static final int MOST = 50;

  /** Copies. */
  public SimilarAnswer {
    hits = List.copyOf(hits);
  }

  /** The answer with these hits. */
  public static SimilarAnswer of(List<SimilarHit> hits, boolean more) {
    String scope =
        more
            ? "These are the %d most alike; others score %d or more, too. Say more of the name to see them."
                .formatted(hits.size(), Likeness.CUT_OFF)
            : "What scores less than %d of 100 is left out: too many others are as like by chance."
                .formatted(Likeness.CUT_OFF);
    return new SimilarAnswer(hits, Likeness.CUT_OFF, more, scope);
  }
}
