package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.rule.Rule;

/**
 * An open offer of registrations to another secured party group.
 *
 * @param offer the number of the entry that offered
 * @param from the group that gives
 * @param to the group that would receive
 * @param registrations what is offered, ascending; empty for all that the group held and were live
 * @param time when it was offered
 */
public record TransferOffer(
    RegistrationNumber offer,
    RegistrationNumber from,
    RegistrationNumber to,
    List<RegistrationNumber> registrations,
    Instant time) {
  /** Copies. */
  public TransferOffer {
    registrations = Accepted.list(registrations);
  }

  /** Whether it names no registrations and so offers all. */
  @JsonIgnore
  public boolean isOfEverything() {
    return registrations.isEmpty();
  }

  /**
   * Whether it gives authority over {@code registration}: it is offered, the group that gives holds
   * it, and held it already when the offer was made. What left the group and came back is not
   * offered any more.
   */
  @Rule(
      id = "offer-covers",
      source =
          "BC Personal Property Registry: a transfer needs the authority of the secured party on"
              + " record; register rule: an offer speaks of what its group held when it was made")
  public boolean covers(Registration registration) {
    return (isOfEverything() || registrations.contains(registration.number()))
        && registration.terms().group().equals(from)
        && registration.heldSince().sequence() < offer.sequence();
  }
}
