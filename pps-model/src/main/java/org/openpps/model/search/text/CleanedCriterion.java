package org.openpps.model.search.text;

import java.util.List;

/**
 * A criterion as it is searched after cleaning.
 *
 * @param value the text
 * @param notes what was changed, in words for the searcher; empty if nothing was
 */
public record CleanedCriterion(String value, List<String> notes) {
  /** Copies. */
  public CleanedCriterion {
    notes = List.copyOf(notes);
  }
}
