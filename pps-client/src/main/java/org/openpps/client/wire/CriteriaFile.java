package org.openpps.client.wire;

import java.util.List;
import org.openpps.model.search.Criterion;

/**
 * Criteria that somebody has written into a file, in the form of a request.
 *
 * @param criteria what is searched for
 */
public record CriteriaFile(List<Criterion> criteria) {
  /** Copies. */
  public CriteriaFile {
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
  }
}
