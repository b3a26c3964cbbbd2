package org.openpps.model.search;

import java.util.List;
import java.util.Optional;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.similar.Likeness;
import org.openpps.model.search.similar.SimilarProbe;

/**
 * The plan of one similar search: probes lead to names, names that are alike lead to who bears
 * them, and each bearer is scored by everything that is on record of it.
 */
public interface SimilarSearch {
  /** Looks into the index, the most telling first. */
  List<SimilarProbe> probes();

  /** How alike a name of the index is by itself; empty below the cut-off. */
  Optional<Likeness> score(String name);

  /** What brings the bearers of a name of the index, and perhaps others. */
  Lookup bearers(String name);

  /** Whether the key of a bearer, which may hold a birth, says nothing against it. */
  boolean mayBe(SearchKey bearer);

  /** How alike the item is, and by what name it is on record; empty below the cut-off. */
  Optional<Like> like(ItemId item, Registration registration);

  /**
   * An item that is alike.
   *
   * @param name the name or serial number on record, for a reader
   * @param likeness how alike
   */
  record Like(String name, Likeness likeness) {}
}
