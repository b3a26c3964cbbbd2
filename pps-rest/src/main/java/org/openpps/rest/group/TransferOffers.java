package org.openpps.rest.group;

import java.util.List;
import org.openpps.model.registration.TransferOffer;

/**
 * Open offers of registrations.
 *
 * @param offers in the order in which they were made
 */
public record TransferOffers(List<TransferOffer> offers) {
  /** Copies. */
  public TransferOffers {
    offers = List.copyOf(offers);
  }
}
