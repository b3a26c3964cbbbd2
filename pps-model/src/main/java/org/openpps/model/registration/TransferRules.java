package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Party;
import org.openpps.model.rule.Rule;

/**
 * Transfer of registrations to another secured party group: the one that holds them offers, the
 * other accepts. It needs no part that can be erased.
 */
final class TransferRules {
  /** The most offers of one group that are open at a time. */
  static final int OPEN_OFFERS = 20;

  private TransferRules() {}

  static List<Event> offer(
      OfferTransfer command, OnRecord record, Filer filer, Circumstances now, Refusals refusals) {
    Optional<SecuredPartyGroup> group = GroupRules.known(command.group(), record, refusals);
    group.ifPresent(g -> givingGroup(g, filer, refusals));
    refusals.require(record.group(command.to()).isPresent(), "/to", ErrorCode.GROUP_UNKNOWN);
    refusals.require(!command.to().equals(command.group()), "/to", ErrorCode.TRANSFER_TO_ITSELF);
    Set<RegistrationNumber> named = new HashSet<>();
    for (int i = 0; i < command.registrations().size(); i++) {
      RegistrationNumber number = command.registrations().get(i);
      String pointer = "/registrations/" + i;
      refusals.require(named.add(number), pointer, ErrorCode.REGISTRATION_TWICE);
      live(number, record, now, pointer, refusals)
          .ifPresent(
              r ->
                  refusals.require(
                      r.terms().group().equals(command.group()),
                      pointer,
                      ErrorCode.REGISTRATION_OF_ANOTHER_GROUP));
    }
    return List.of(
        new TransferOffered(
            command.group(),
            command.to(),
            command.registrations().stream().sorted().toList(),
            Layout.textAlone(command.text())));
  }

  /** The side that offered withdraws, the other declines; neither needs to be free to act. */
  static List<Event> withdraw(
      WithdrawTransfer command, OnRecord record, Filer filer, Refusals refusals) {
    Optional<TransferOffer> offer = open(command.offer(), record, refusals);
    if (offer.isEmpty()) {
      return List.of();
    }
    boolean ofEither =
        List.of(offer.get().from(), offer.get().to()).stream()
            .flatMap(group -> record.group(group).stream())
            .anyMatch(group -> group.owner().equals(filer.account()));
    refusals.require(ofEither, "/offer", ErrorCode.FORBIDDEN);
    return List.of(
        new TransferWithdrawn(
            offer.get().from(), command.offer(), Layout.textAlone(command.text())));
  }

  /** With the offer the authority of the old group stands on record, with this that of the new. */
  @Rule(
      id = "transfer",
      source =
          "BC Personal Property Registry and PPS register (Cth), change of secured party group:"
              + " the old one's authority and the new one's acceptance")
  static List<Event> accept(
      AcceptTransfer command, OnRecord record, Filer filer, Circumstances now, Refusals refusals) {
    Optional<TransferOffer> offer = open(command.offer(), record, refusals);
    if (offer.isEmpty()) {
      return List.of();
    }
    SecuredPartyGroup from = record.group(offer.get().from()).orElseThrow();
    SecuredPartyGroup to = record.group(offer.get().to()).orElseThrow();
    Authority.toChange(to, filer, "/offer", refusals);
    Authority.notSuspended(from, "/offer", refusals);
    List<RegistrationNumber> accepted = accepted(command, offer.get(), refusals);
    for (int i = 0; i < accepted.size(); i++) {
      String pointer = command.registrations().isEmpty() ? "/offer" : "/registrations/" + i;
      covered(accepted.get(i), offer.get(), record, now, pointer, refusals);
    }
    return events(command, offer.get(), to, accepted);
  }

  private static void givingGroup(SecuredPartyGroup group, Filer filer, Refusals refusals) {
    Authority.toChange(group, filer, "/group", refusals);
    refusals.require(group.offers().size() < OPEN_OFFERS, "/group", ErrorCode.TOO_MANY_OPEN_OFFERS);
  }

  private static Optional<TransferOffer> open(
      RegistrationNumber entry, OnRecord record, Refusals refusals) {
    Optional<RegistrationNumber> subject = record.subject(entry);
    if (subject.isEmpty()) {
      refusals.add("/offer", ErrorCode.ENTRY_UNKNOWN);
      return Optional.empty();
    }
    Optional<TransferOffer> offer = subject.flatMap(record::group).flatMap(g -> g.offer(entry));
    refusals.require(offer.isPresent(), "/offer", ErrorCode.OFFER_NOT_OPEN);
    return offer;
  }

  /** What the command names, each once; nothing named is all that the offer names. */
  private static List<RegistrationNumber> accepted(
      AcceptTransfer command, TransferOffer offer, Refusals refusals) {
    if (command.registrations().isEmpty()) {
      if (offer.isOfEverything()) {
        refusals.add(
            "/registrations",
            ErrorCode.VALUE_MISSING,
            "The offer is of everything: name up to 500 of its registrations at a time.");
      }
      return offer.registrations();
    }
    Set<RegistrationNumber> named = new HashSet<>();
    for (int i = 0; i < command.registrations().size(); i++) {
      refusals.require(
          named.add(command.registrations().get(i)),
          "/registrations/" + i,
          ErrorCode.REGISTRATION_TWICE);
    }
    return command.registrations();
  }

  private static void covered(
      RegistrationNumber number,
      TransferOffer offer,
      OnRecord record,
      Circumstances now,
      String pointer,
      Refusals refusals) {
    live(number, record, now, pointer, refusals)
        .ifPresent(r -> refusals.require(offer.covers(r), pointer, ErrorCode.NOT_OFFERED));
  }

  private static Optional<Registration> live(
      RegistrationNumber number,
      OnRecord record,
      Circumstances now,
      String pointer,
      Refusals refusals) {
    Optional<Registration> registration = record.registration(number);
    refusals.require(registration.isPresent(), pointer, ErrorCode.REGISTRATION_UNKNOWN);
    return registration.filter(
        r -> {
          NoticeRules.transferable(r, now, pointer, refusals);
          boolean live = r.liveAt(now.time());
          if (!live) {
            refusals.add(
                pointer,
                ErrorCode.REGISTRATION_ENDED,
                "Registration " + number.display() + " has ended; it cannot be transferred.");
          }
          return live;
        });
  }

  private static List<Event> events(
      AcceptTransfer command,
      TransferOffer offer,
      SecuredPartyGroup to,
      List<RegistrationNumber> accepted) {
    List<Party> members = to.presentMembers();
    Layout layout = Layout.of(members, List.of(), 0, 0);
    List<Event> events = new ArrayList<>();
    for (RegistrationNumber number : accepted) {
      events.add(
          new RegistrationTransferred(
              number,
              to.number(),
              offer.offer(),
              Placed.from(layout.securedParties(), members),
              Placed.text(layout.text(), command.text())));
    }
    if (!command.more()) {
      events.add(
          new TransferAccepted(offer.from(), offer.offer(), Layout.textAlone(command.text())));
    }
    return events;
  }
}
