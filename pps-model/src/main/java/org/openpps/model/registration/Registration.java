package org.openpps.model.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Party;

/**
 * A registration as its entries leave it.
 *
 * @param number its number
 * @param terms what is claimed, by whom and until when
 * @param beganAt when its first entry was recorded
 * @param securedParties the members of the group as they were when it was filed or last
 *     transferred: a searcher sees these, whatever became of the group since; by the group's number
 *     the members and the address for service of today are found
 * @param grantors against whom
 * @param collateral in what
 * @param text free text
 * @param dischargedAt when it was discharged, if it was
 * @param removedAt when the registrar removed it, while it is removed
 * @param expiryRecorded whether an entry records that its stated end has passed
 * @param heldSince the number of the entry by which its group came to hold it: its first, or that
 *     of its last transfer
 * @param subordinatedTo the registrations that go before it by its own group's word
 * @param orders the orders of courts and other authorities that stand on it
 * @param demands what grantors demand: of each the last, until it makes another
 * @param holderWords what holders say of the collateral: of each the last word
 * @param lastEntry the number of its latest entry
 */
public record Registration(
    RegistrationNumber number,
    Terms terms,
    Instant beganAt,
    List<Item<Party>> securedParties,
    List<Item<Grantor>> grantors,
    List<Item<Collateral>> collateral,
    Optional<Item<String>> text,
    Optional<Instant> dischargedAt,
    Optional<Instant> removedAt,
    boolean expiryRecorded,
    RegistrationNumber heldSince,
    List<RegistrationNumber> subordinatedTo,
    List<NotedOrder> orders,
    List<AmendmentDemand> demands,
    List<HolderWord> holderWords,
    RegistrationNumber lastEntry) {
  /** Copies. */
  public Registration {
    securedParties = List.copyOf(securedParties);
    grantors = List.copyOf(grantors);
    collateral = List.copyOf(collateral);
    subordinatedTo = Accepted.list(subordinatedTo);
    orders = Accepted.list(orders);
    demands = Accepted.list(demands);
    holderWords = Accepted.list(holderWords);
  }

  /**
   * Whether it is live at {@code instant}: it has begun, no entry has ended it, and its end is
   * later. The one rule of liveness; it never waits for an entry that records the passing.
   */
  public boolean liveAt(Instant instant) {
    return statusAt(instant) == Status.LIVE;
  }

  /** Whether an entry has ended it or taken it away, whatever its stated end. */
  public boolean endedByEntry() {
    return dischargedAt.isPresent() || removedAt.isPresent();
  }

  /** Whether the passing of its stated end, once it has passed, is still to be put on record. */
  public boolean expiryOutstanding() {
    return terms.end().isPresent() && !endedByEntry() && !expiryRecorded;
  }

  /** How it stands at {@code instant}, judged by the entries that this state follows from. */
  public Status statusAt(Instant instant) {
    if (dischargedAt.isPresent()) {
      return Status.DISCHARGED;
    }
    if (removedAt.isPresent()) {
      return Status.REMOVED;
    }
    boolean ended = terms.end().isPresent() && !terms.end().get().at().isAfter(instant);
    return ended ? Status.EXPIRED : Status.LIVE;
  }

  /** The demand with this number. */
  public Optional<AmendmentDemand> demand(RegistrationNumber number) {
    return demands.stream().filter(demand -> demand.entry().equals(number)).findFirst();
  }

  /** What this holder said last. */
  public Optional<HolderWord> holderWord(ItemId grantor) {
    return holderWords.stream().filter(word -> word.grantor().equals(grantor)).findFirst();
  }

  /** The same without the birth dates of individuals, fit to be shown to anybody. */
  public Registration withoutBirthDates() {
    return Revision.of(this)
        .securedParties(securedParties.stream().map(p -> p.map(BirthDates::without)).toList())
        .grantors(grantors.stream().map(p -> p.map(BirthDates::without)).toList())
        .registration();
  }
}
