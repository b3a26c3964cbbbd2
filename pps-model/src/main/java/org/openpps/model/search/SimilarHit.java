package org.openpps.model.search;

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
  /** A hit with the meaning of its score. */
  public static SimilarHit of(
      Registration registration, Status status, ItemId item, SimilarSearch.Like like) {
    return new SimilarHit(
        registration, status, item, like.name(), like.likeness(), like.likeness().words());
  }
}
