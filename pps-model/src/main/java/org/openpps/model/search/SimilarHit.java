package org.openpps.model.search;

import java.util.List;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.Status;
import org.openpps.model.search.similar.Likeness;

/**
 * A registration that names somebody or something like what was searched for.
 *
 * @param registration its state after the first N entries, birth dates left out
 * @param status how it stands at T
 * @param item the party or item of collateral that is alike
 * @param name its name or serial number as it is on record
 * @param likeness how alike, and why
 * @param meaning what the score means
 */
public record SimilarHit(
    Registration registration,
    Status status,
    ItemId item,
    String name,
    Likeness likeness,
    String meaning) {
  private static final String KEPT = "kept from others";

  /**
   * A hit with the meaning of its score. Of what is suppressed neither the name is told nor the
   * reasons, which would spell it.
   */
  public static SimilarHit of(
      Registration registration, Status status, ItemId item, SimilarSearch.Like like) {
    boolean kept = registration.suppressed().contains(item);
    Likeness likeness = kept ? new Likeness(like.likeness().score(), List.of()) : like.likeness();
    return new SimilarHit(
        registration, status, item, kept ? KEPT : like.name(), likeness, likeness.words());
  }
}
