package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.identifier.RegistrationNumber;

/** What a registration becomes by an event. */
record RegistrationEvolution(Optional<Registration> before, Recorded recorded)
    implements RegistrationEvent.Cases<Registration> {
  @Override
  public Registration registrationCreated(RegistrationCreated event) {
    if (before.isPresent()) {
      throw Evolution.impossible(recorded);
    }
    return new Registration(
        event.number(),
        event.terms(),
        recorded.time(),
        Evolution.items(recorded, event.securedParties()),
        Evolution.items(recorded, event.grantors()),
        Evolution.items(recorded, event.collateral()),
        event.text().map(text -> text.item(recorded.sequence())),
        Optional.empty(),
        Optional.empty(),
        false,
        event.number(),
        List.of(),
        List.of(),
        event.number());
  }

  @Override
  public Registration registrationAmended(RegistrationAmended event) {
    Registration was = unended();
    Set<ItemId> removed = new HashSet<>(event.removed());
    return Revision.by(recorded, was)
        .grantors(change(was.grantors(), removed, Evolution.items(recorded, event.grantors())))
        .collateral(
            change(was.collateral(), removed, Evolution.items(recorded, event.collateral())))
        .text(event.text().map(text -> text.item(recorded.sequence())).or(was::text))
        .registration();
  }

  /** Only what is live is renewed, and only to a later end. */
  @Override
  public Registration registrationRenewed(RegistrationRenewed event) {
    Registration was = unended();
    boolean later =
        was.terms().end().filter(end -> end.at().isBefore(event.end().at())).isPresent();
    if (!later || !was.liveAt(recorded.time())) {
      throw Evolution.impossible(recorded);
    }
    return Revision.by(recorded, was)
        .terms(was.terms().until(event.end()))
        .expiryRecorded(false)
        .registration();
  }

  /** Only what is live goes over, and never to the group that holds it. */
  @Override
  public Registration registrationTransferred(RegistrationTransferred event) {
    Registration was = unended();
    if (!was.liveAt(recorded.time()) || was.terms().group().equals(event.group())) {
      throw Evolution.impossible(recorded);
    }
    return Revision.by(recorded, was)
        .terms(was.terms().heldBy(event.group()))
        .securedParties(Evolution.items(recorded, event.securedParties()))
        .heldSince(new RegistrationNumber(recorded.sequence()))
        .registration();
  }

  @Override
  public Registration registrationDischarged(RegistrationDischarged event) {
    return Revision.by(recorded, unended()).dischargedAt(recorded.time()).registration();
  }

  /** Only an end that is on record and has passed, and each but once. */
  @Override
  public Registration registrationExpired(RegistrationExpired event) {
    Registration was = unended();
    boolean thisEnd = was.terms().end().filter(event.ended()::equals).isPresent();
    if (!thisEnd || was.liveAt(recorded.time()) || was.expiryRecorded()) {
      throw Evolution.impossible(recorded);
    }
    return Revision.by(recorded, was).expiryRecorded(true).registration();
  }

  @Override
  public Registration registrationRemoved(RegistrationRemoved event) {
    return Revision.by(recorded, unended()).removedAt(Optional.of(recorded.time())).registration();
  }

  @Override
  public Registration registrationRestored(RegistrationRestored event) {
    Registration was =
        before
            .filter(r -> r.dischargedAt().isEmpty() && r.removedAt().isPresent())
            .orElseThrow(() -> Evolution.impossible(recorded));
    return Revision.by(recorded, was).removedAt(Optional.empty()).registration();
  }

  @Override
  public Registration demand(DemandEvent event) {
    return event.match(new DemandEvolution(unended(), recorded));
  }

  /** Only a grantor on record has a word, and not the same twice. */
  @Override
  public Registration holderSpoke(HolderSpoke event) {
    Registration was = unended();
    boolean stands = was.grantors().stream().anyMatch(i -> i.id().equals(event.grantor()));
    boolean again =
        was.holderWord(event.grantor())
            .filter(word -> word.acknowledged() == event.acknowledged())
            .isPresent();
    if (!stands || again || !was.liveAt(recorded.time())) {
      throw Evolution.impossible(recorded);
    }
    List<HolderWord> words = new ArrayList<>(was.holderWords());
    words.removeIf(word -> word.grantor().equals(event.grantor()));
    words.add(
        new HolderWord(
            event.grantor(), new RegistrationNumber(recorded.sequence()), event.acknowledged()));
    return Revision.by(recorded, was).holderWords(words).registration();
  }

  private Registration unended() {
    return before.filter(r -> !r.endedByEntry()).orElseThrow(() -> Evolution.impossible(recorded));
  }

  private static <T> List<Item<T>> change(
      List<Item<T>> was, Set<ItemId> removed, List<Item<T>> added) {
    List<Item<T>> now = new ArrayList<>(was);
    now.removeIf(item -> removed.contains(item.id()));
    now.addAll(added);
    return now;
  }
}
