package org.openpps.model.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Party;

/** A registration that differs from another in what is named; for evolution within this package. */
final class Revision {
  private final Registration was;
  private Terms terms;
  private List<Item<Party>> securedParties;
  private List<Item<Grantor>> grantors;
  private List<Item<Collateral>> collateral;
  private Optional<Item<String>> text;
  private Optional<Instant> dischargedAt;
  private Optional<Instant> removedAt;
  private boolean expiryRecorded;
  private RegistrationNumber heldSince;
  private List<RegistrationNumber> subordinatedTo;
  private List<NotedOrder> orders;
  private List<AmendmentDemand> demands;
  private List<HolderWord> holderWords;
  private List<ItemId> suppressed;
  private RegistrationNumber lastEntry;

  private Revision(Registration was) {
    this.was = was;
    this.terms = was.terms();
    this.securedParties = was.securedParties();
    this.grantors = was.grantors();
    this.collateral = was.collateral();
    this.text = was.text();
    this.dischargedAt = was.dischargedAt();
    this.removedAt = was.removedAt();
    this.expiryRecorded = was.expiryRecorded();
    this.heldSince = was.heldSince();
    this.subordinatedTo = was.subordinatedTo();
    this.orders = was.orders();
    this.demands = was.demands();
    this.holderWords = was.holderWords();
    this.suppressed = was.suppressed();
    this.lastEntry = was.lastEntry();
  }

  /** Still the same as {@code was}. */
  static Revision of(Registration was) {
    return new Revision(was);
  }

  /** What {@code recorded} makes of {@code was}: that entry is its latest. */
  static Revision by(Recorded recorded, Registration was) {
    Revision revision = new Revision(was);
    revision.lastEntry = new RegistrationNumber(recorded.sequence());
    return revision;
  }

  Revision terms(Terms now) {
    this.terms = now;
    return this;
  }

  Revision securedParties(List<Item<Party>> now) {
    this.securedParties = now;
    return this;
  }

  Revision grantors(List<Item<Grantor>> now) {
    this.grantors = now;
    return this;
  }

  Revision collateral(List<Item<Collateral>> now) {
    this.collateral = now;
    return this;
  }

  Revision text(Optional<Item<String>> now) {
    this.text = now;
    return this;
  }

  Revision dischargedAt(Instant instant) {
    this.dischargedAt = Optional.of(instant);
    return this;
  }

  Revision removedAt(Optional<Instant> instant) {
    this.removedAt = instant;
    return this;
  }

  Revision expiryRecorded(boolean now) {
    this.expiryRecorded = now;
    return this;
  }

  Revision heldSince(RegistrationNumber entry) {
    this.heldSince = entry;
    return this;
  }

  Revision subordinatedTo(List<RegistrationNumber> now) {
    this.subordinatedTo = now;
    return this;
  }

  Revision orders(List<NotedOrder> now) {
    this.orders = now;
    return this;
  }

  /** Ends these grantors and items of collateral. */
  Revision without(Set<ItemId> removed) {
    this.grantors = grantors.stream().filter(i -> !removed.contains(i.id())).toList();
    this.collateral = collateral.stream().filter(i -> !removed.contains(i.id())).toList();
    return this;
  }

  Revision demands(List<AmendmentDemand> now) {
    this.demands = now;
    return this;
  }

  /** Demands and holders' words are of what has taken the places of the things they name. */
  Revision following(UnaryOperator<ItemId> places) {
    this.demands = demands.stream().map(demand -> demand.following(places)).toList();
    this.holderWords =
        holderWords.stream()
            .map(
                word ->
                    new HolderWord(places.apply(word.grantor()), word.entry(), word.acknowledged()))
            .toList();
    return this;
  }

  Revision holderWords(List<HolderWord> now) {
    this.holderWords = now;
    return this;
  }

  Revision suppressed(List<ItemId> now) {
    this.suppressed = now;
    return this;
  }

  Registration registration() {
    return new Registration(
        was.number(),
        terms,
        was.beganAt(),
        securedParties,
        grantors,
        collateral,
        text,
        dischargedAt,
        removedAt,
        expiryRecorded,
        heldSince,
        subordinatedTo,
        orders,
        demands,
        holderWords,
        suppressed,
        lastEntry);
  }
}
