package org.openpps.model.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Party;

/** Everything that can happen to a group, once each, to those of a {@link Scene}. */
final class GroupActs {
  static final Filer BUYER = new Filer("buyer", false);

  private static final Party GRACE =
      new Individual("Example", Optional.of("Grace"), Optional.empty());
  private static final AddressForService ADDRESS =
      new AddressForService(Optional.of("new@host.example"), Optional.empty());

  private GroupActs() {}

  /** The host's registration 2 goes to the buyer, who ends up with the host's group as well. */
  static void all(Scene scene) {
    Instant now = Scene.NOW;
    scene.file(
        Scene.HOST,
        new AmendGroup(Scene.GROUP, List.of(GRACE), List.of(), Optional.of("Grace joins.")));
    scene.file(Scene.HOST, new ChangeAddress(Scene.GROUP, ADDRESS, Optional.of("Moved.")));
    scene.file(Scene.REGISTRAR, new SuspendGroup(Scene.GROUP, "Under inquiry."));
    scene.file(Scene.REGISTRAR, new ReinstateGroup(Scene.GROUP, "Cleared."));
    RegistrationNumber buyers =
        number(scene.file(BUYER, new CreateGroup(List.of(GRACE), Scene.ADDRESS)));
    RegistrationNumber offer = number(offer(scene, buyers, List.of(Scene.FIRST)));
    RegistrationNumber all = number(offer(scene, buyers, List.of()));
    scene.file(Scene.HOST, new WithdrawTransfer(all, Optional.of("No.")));
    scene.file(BUYER, new AcceptTransfer(offer, List.of(), false, Optional.of("Sold.")));
    RegistrationNumber refused =
        number(scene.file(BUYER, new ClaimKey(Scene.GROUP, "We own the host.")));
    scene.file(Scene.HOST, new RefuseKeyClaim(Scene.GROUP, refused, "Not yet."));
    RegistrationNumber claim = number(scene.file(BUYER, new ClaimKey(Scene.GROUP, "Now we do.")));
    scene.file(
        Scene.REGISTRAR, new AnnounceKeyReissue(Scene.GROUP, claim, Optional.of("By post.")));
    Instant from = scene.register.profile().keyReissue().from(scene.register.profile(), now);
    scene.file(
        Scene.REGISTRAR, new ReissueKey(Scene.GROUP, claim, Optional.of("No objection.")), from);
  }

  private static List<Entry> offer(
      Scene scene, RegistrationNumber to, List<RegistrationNumber> registrations) {
    return scene.file(
        Scene.HOST, new OfferTransfer(Scene.GROUP, to, registrations, Optional.of("For sale.")));
  }

  private static RegistrationNumber number(List<Entry> made) {
    return new RegistrationNumber(made.get(0).sequence());
  }
}
