package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;

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
        List.of(),
        List.of(),
        List.of(),
        event.number());
  }

  @Override
  public Registration registrationAmended(RegistrationAmended event) {
    return changed(unended(), event);
  }

  /** Whatever is not discharged, removed or past its end too; a text that ends is named. */
  @Override
  public Registration registrationCorrected(RegistrationCorrected event) {
    Registration was =
        before
            .filter(r -> r.dischargedAt().isEmpty())
            .orElseThrow(() -> Evolution.impossible(recorded));
    RegistrationAmended change = event.change();
    require(change.text().isEmpty() || was.text().isEmpty() || change.textWas().isPresent());
    return changed(was, change);
  }

  private Registration changed(Registration was, RegistrationAmended event) {
    require(replacesLike(was, event));
    require(textFollows(was, event));
    Set<ItemId> removed = new HashSet<>(event.removed());
    Map<ItemId, ItemId> places = new HashMap<>();
    event
        .replaced()
        .forEach(
            replaced ->
                places.put(
                    replaced.item(),
                    new ItemId(new RegistrationNumber(recorded.sequence()), replaced.by())));
    removed.addAll(places.keySet());
    return Revision.by(recorded, was)
        .grantors(change(was.grantors(), removed, Evolution.items(recorded, event.grantors())))
        .collateral(
            change(was.collateral(), removed, Evolution.items(recorded, event.collateral())))
        .text(
            event
                .text()
                .map(text -> text.item(recorded.sequence()))
                .or(() -> was.text().filter(text -> event.textWas().isEmpty())))
        .following(id -> places.getOrDefault(id, id))
        .registration();
  }

  /** Only what is live is renewed, and only to a later end. */
  @Override
  public Registration registrationRenewed(RegistrationRenewed event) {
    Registration was = unended();
    boolean later =
        was.terms()
            .end()
            .filter(end -> event.end().map(to -> end.at().isBefore(to.at())).orElse(true))
            .isPresent();
    require(later && was.liveAt(recorded.time()));
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

  /** What is released was on record, and something is left. */
  @Override
  public Registration registrationDischargedInPart(RegistrationDischargedInPart event) {
    Registration was = unended();
    Set<ItemId> released = new HashSet<>(event.removed());
    List<Item<Grantor>> grantors = change(was.grantors(), released, List.of());
    List<Item<Collateral>> collateral = change(was.collateral(), released, List.of());
    int left = grantors.size() + collateral.size();
    require(was.grantors().size() + was.collateral().size() - left == event.removed().size());
    require(!collateral.isEmpty() && (was.grantors().isEmpty() || !grantors.isEmpty()));
    return Revision.by(recorded, was).grantors(grantors).collateral(collateral).registration();
  }

  @Override
  public Registration registrationSubordinated(RegistrationSubordinated event) {
    Registration was = unended();
    require(!event.to().equals(was.number()) && !was.subordinatedTo().contains(event.to()));
    return Revision.by(recorded, was)
        .subordinatedTo(with(was.subordinatedTo(), event.to()))
        .registration();
  }

  @Override
  public Registration subordinationEnded(SubordinationEnded event) {
    Registration was = unended();
    require(was.subordinatedTo().contains(event.to()));
    return Revision.by(recorded, was)
        .subordinatedTo(was.subordinatedTo().stream().filter(to -> !to.equals(event.to())).toList())
        .registration();
  }

  @Override
  public Registration orderNoted(OrderNoted event) {
    Registration was = unended();
    NotedOrder noted = new NotedOrder(new RegistrationNumber(recorded.sequence()), event.order());
    return Revision.by(recorded, was).orders(with(was.orders(), noted)).registration();
  }

  @Override
  public Registration orderLifted(OrderLifted event) {
    Registration was = unended();
    List<NotedOrder> left =
        was.orders().stream().filter(noted -> !noted.entry().equals(event.noted())).toList();
    require(left.size() < was.orders().size());
    return Revision.by(recorded, was).orders(left).registration();
  }

  /** Each thing replaced was on record, and a part of this entry of the same kind replaces it. */
  private static boolean replacesLike(Registration was, RegistrationAmended event) {
    Set<ItemId> ended = new HashSet<>(event.removed());
    Set<Integer> used = new HashSet<>();
    return event.replaced().stream()
        .allMatch(
            replaced ->
                ended.add(replaced.item())
                    && used.add(replaced.by())
                    && (replaces(replaced, was.grantors(), event.grantors())
                        || replaces(replaced, was.collateral(), event.collateral())));
  }

  private static <T> boolean replaces(
      Replaced replaced, List<Item<T>> onRecord, List<Placed<T>> added) {
    return onRecord.stream().anyMatch(item -> item.id().equals(replaced.item()))
        && added.stream().anyMatch(placed -> placed.part() == replaced.by());
  }

  /** The explicit form names the text that its own replaces; the plain form names none. */
  private static boolean textFollows(Registration was, RegistrationAmended event) {
    Optional<ItemId> onRecord = was.text().map(Item::id);
    return event.textWas().isPresent()
        ? event.textWas().equals(onRecord)
        : event.text().isEmpty()
            || onRecord.isEmpty()
            || event.kind().equals(RegistrationAmended.PLAIN);
  }

  private void require(boolean possible) {
    if (!possible) {
      throw Evolution.impossible(recorded);
    }
  }

  private static <T> List<T> with(List<T> was, T added) {
    return Stream.concat(was.stream(), Stream.of(added)).toList();
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
