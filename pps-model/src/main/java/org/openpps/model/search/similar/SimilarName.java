package org.openpps.model.search.similar;

import java.util.List;

/**
 * A name on record as similar search keeps it. Names that read the same are one group: a key
 * belongs to the group and is written once, by the first name that brings it, however many
 * registrations bear the name, so that <i>John Smith</i> costs no more to find than anybody. Who
 * bears a name is told apart by births: read those alone that {@link SimilarQuery#bornAlike} lets
 * pass.
 *
 * @param group what all names of the group have in common
 * @param keys the keys of the group, about six
 */
public record SimilarName(String group, List<SimilarKey> keys) {
  /** Copies. */
  public SimilarName {
    keys = List.copyOf(keys);
  }
}
