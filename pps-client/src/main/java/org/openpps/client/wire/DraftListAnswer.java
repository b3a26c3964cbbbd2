package org.openpps.client.wire;

import java.util.List;

/**
 * A page of drafts as it is answered.
 *
 * @param drafts oldest first
 */
public record DraftListAnswer(List<DraftAnswer> drafts) {
  /** Copies. */
  public DraftListAnswer {
    drafts = drafts == null ? List.of() : List.copyOf(drafts);
  }
}
