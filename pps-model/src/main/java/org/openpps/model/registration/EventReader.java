package org.openpps.model.registration;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralJson;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;
import org.openpps.model.merkle.Hash;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Party;
import org.openpps.model.party.PartyJson;

/**
 * Reads the event of an entry from its parts. A later version of a kind is read here beside the
 * older one, which is never rewritten.
 */
public final class EventReader {
  private static final Map<EventKind, Function<EventReader, Event>> KINDS =
      Map.ofEntries(
          entry(GroupCreated.KIND, GroupEventReading::created),
          entry(GroupAmended.KIND, GroupEventReading::amended),
          entry(AddressChanged.KIND, GroupEventReading::addressChanged),
          entry(TransferOffered.KIND, GroupEventReading::transferOffered),
          entry(TransferAccepted.KIND, GroupEventReading::transferAccepted),
          entry(TransferWithdrawn.KIND, GroupEventReading::transferWithdrawn),
          entry(GroupSuspended.KIND, GroupEventReading::suspended),
          entry(GroupReinstated.KIND, GroupEventReading::reinstated),
          entry(KeyClaimed.KIND, GroupEventReading::keyClaimed),
          entry(KeyReissueAnnounced.KIND, GroupEventReading::keyReissueAnnounced),
          entry(KeyReissued.KIND, GroupEventReading::keyReissued),
          entry(KeyClaimRefused.KIND, GroupEventReading::keyClaimRefused),
          entry(RegistrationCreated.PLAIN, EventReader::registrationCreated),
          entry(RegistrationCreated.DETAILED, EventReader::registrationCreated),
          entry(RegistrationCreated.NOTICE, EventReader::registrationCreated),
          entry(RegistrationAmended.PLAIN, EventReader::registrationAmended),
          entry(RegistrationAmended.EXPLICIT, EventReader::registrationAmended),
          entry(RegistrationRenewed.STATED, EventReader::registrationRenewed),
          entry(RegistrationRenewed.OPEN, EventReader::registrationRenewed),
          entry(RegistrationDischargedInPart.KIND, EventReader::dischargedInPart),
          entry(RegistrationSubordinated.KIND, EventReader::registrationSubordinated),
          entry(SubordinationEnded.KIND, EventReader::subordinationEnded),
          entry(OrderNoted.KIND, EventReader::orderNoted),
          entry(OrderLifted.KIND, EventReader::orderLifted),
          entry(RegistrationTransferred.KIND, EventReader::registrationTransferred),
          entry(RegistrationDischarged.KIND, EventReader::registrationDischarged),
          entry(RegistrationExpired.KIND, EventReader::registrationExpired),
          entry(RegistrationRemoved.KIND, EventReader::registrationRemoved),
          entry(RegistrationRestored.KIND, EventReader::registrationRestored),
          entry(RegistrationCorrected.KIND, EventReader::registrationCorrected),
          entry(Suppression.SUPPRESSED, reader -> reader.suppression(false)),
          entry(Suppression.LIFTED, reader -> reader.suppression(true)),
          entry(DemandMade.KIND, DemandEventReading::made),
          entry(DemandAnswered.KIND, DemandEventReading::answered),
          entry(AmendmentStatementGiven.KIND, DemandEventReading::stated),
          entry(AmendmentNoticeGiven.KIND, DemandEventReading::notified),
          entry(DemandDecided.KIND, DemandEventReading::decided),
          entry(DemandWithdrawn.KIND, DemandEventReading::withdrawn),
          entry(HolderSpoke.ACKNOWLEDGED, DemandEventReading::acknowledged),
          entry(HolderSpoke.REFUSED, DemandEventReading::refused),
          entry(PartsErased.KIND, EventReader::partsErased));

  private final RegistrationNumber number;
  private final Parts parts;
  private final Map<Integer, LocalDate> birthDates = new HashMap<>();

  private EventReader(RegistrationNumber number, Parts parts) {
    this.number = number;
    this.parts = parts;
    for (Part part : parts.list()) {
      if (part.kind() == PartKind.BIRTH_DATE) {
        part.content()
            .ifPresent(
                json ->
                    birthDates.put(
                        Math.toIntExact(json.integer("of")), LocalDate.parse(json.text("date"))));
      }
    }
  }

  /**
   * The event of an entry about a registration or a group; empty for one about the register itself.
   *
   * @throws RegisterException EVENT_UNKNOWN when this release does not know its kind
   */
  public static Optional<Recorded> read(Entry entry) {
    Leaf leaf = entry.leaf();
    return leaf.content()
        .match(
            new LeafContent.Cases<>() {
              @Override
              public Optional<Recorded> committed(LeafContent.Committed content) {
                return Optional.of(
                    new Recorded(
                        entry.sequence(),
                        leaf.bundle(),
                        leaf.time(),
                        account(entry.parts()),
                        event(leaf.kind(), content.number(), entry.parts())));
              }

              @Override
              public Optional<Recorded> inClear(LeafContent.InClear content) {
                return Optional.empty();
              }
            });
  }

  /** The event of this kind in these parts. */
  public static Event event(EventKind kind, RegistrationNumber number, Parts parts) {
    Function<EventReader, Event> reader = KINDS.get(kind);
    if (reader == null) {
      throw new RegisterException(
          ErrorCode.EVENT_UNKNOWN, "This release does not know the event " + kind + ".");
    }
    return reader.apply(new EventReader(number, parts));
  }

  private static String account(Parts parts) {
    return parts.list().stream()
        .filter(part -> part.kind() == PartKind.FILER)
        .findFirst()
        .flatMap(Part::content)
        .map(json -> json.text("account"))
        .orElse("");
  }

  RegistrationNumber number() {
    return number;
  }

  private RegistrationCreated registrationCreated() {
    return new RegistrationCreated(
        number, EventJson.readTerms(header()), securedParties(), grantors(), collateral(), text());
  }

  private RegistrationAmended registrationAmended() {
    return amended(text());
  }

  /** The reason stands first, then the text that comes on record, where there is one. */
  private RegistrationCorrected registrationCorrected() {
    return new RegistrationCorrected(amended(texts().skip(1).findFirst()), reason());
  }

  private RegistrationAmended amended(Optional<Placed<String>> text) {
    JsonObject header = header();
    return new RegistrationAmended(
        number,
        EventJson.readRemoval(header),
        EventJson.readReplaced(header),
        grantors(),
        collateral(),
        EventJson.readTextWas(header),
        EventJson.readAcceptedRisks(header),
        text);
  }

  private RegistrationRenewed registrationRenewed() {
    return new RegistrationRenewed(number, EventJson.readRenewal(header()), text());
  }

  private RegistrationTransferred registrationTransferred() {
    return new RegistrationTransferred(
        number,
        RegistrationNumber.parse(header().text("group")),
        RegistrationNumber.parse(header().text("offer")),
        securedParties(),
        text());
  }

  private RegistrationDischarged registrationDischarged() {
    return new RegistrationDischarged(number, text());
  }

  private RegistrationDischargedInPart dischargedInPart() {
    return new RegistrationDischargedInPart(number, EventJson.readRemoval(header()), text());
  }

  private RegistrationSubordinated registrationSubordinated() {
    return new RegistrationSubordinated(number, named("to"), text());
  }

  private SubordinationEnded subordinationEnded() {
    return new SubordinationEnded(number, named("to"), text());
  }

  private OrderNoted orderNoted() {
    return new OrderNoted(number, OrderJson.read(header().object("order")), text());
  }

  private OrderLifted orderLifted() {
    return new OrderLifted(number, named("noted"), text());
  }

  private RegistrationExpired registrationExpired() {
    return new RegistrationExpired(number, EventJson.readExpiry(header()));
  }

  private RegistrationRemoved registrationRemoved() {
    return new RegistrationRemoved(number, reason());
  }

  private RegistrationRestored registrationRestored() {
    return new RegistrationRestored(number, reason());
  }

  private Suppression suppression(boolean lifted) {
    JsonObject header = header();
    return new Suppression(
        number,
        RegistrationNumber.parse(header.text("entry")),
        header.integers("parts").stream().map(Math::toIntExact).toList(),
        lifted,
        reason());
  }

  private PartsErased partsErased() {
    JsonObject header = header();
    return new PartsErased(
        number,
        RegistrationNumber.parse(header.text("entry")),
        header.integers("parts").stream().map(Math::toIntExact).toList(),
        header.optionalText("key").map(Hash::fromBase64),
        reason());
  }

  private RegistrationNumber named(String name) {
    return RegistrationNumber.parse(header().text(name));
  }

  JsonObject header() {
    return json(parts.get(Layout.HEADER));
  }

  List<Placed<Party>> securedParties() {
    return placed(
        PartKind.SECURED_PARTY,
        at -> PartyJson.read(json(parts.get(at)).object("party"), birthDate(at)));
  }

  Placed<AddressForService> address() {
    return placed(
            PartKind.ADDRESS, at -> PartyJson.readAddress(json(parts.get(at)).object("address")))
        .get(0);
  }

  private List<Placed<Grantor>> grantors() {
    return placed(
        PartKind.GRANTOR, at -> PartyJson.readGrantor(json(parts.get(at)), birthDate(at)));
  }

  private List<Placed<Collateral>> collateral() {
    return placed(PartKind.COLLATERAL, at -> CollateralJson.read(json(parts.get(at))));
  }

  Placed<String> reason() {
    return text().orElseThrow(() -> new IllegalStateException("this event has a reason"));
  }

  Optional<Placed<String>> text() {
    return texts().findFirst();
  }

  private Stream<Placed<String>> texts() {
    return placed(PartKind.TEXT, at -> json(parts.get(at)).text("text")).stream();
  }

  private Optional<LocalDate> birthDate(int of) {
    return Optional.ofNullable(birthDates.get(of));
  }

  private <T> List<Placed<T>> placed(PartKind kind, Function<Integer, T> read) {
    List<Placed<T>> placed = new ArrayList<>();
    for (int at = 0; at < parts.count(); at++) {
      if (parts.get(at).kind() == kind) {
        placed.add(
            new Placed<>(
                at,
                parts.get(at).disclosedText().isPresent()
                    ? Erasable.of(read.apply(at))
                    : Erasable.erased()));
      }
    }
    return placed;
  }

  private static JsonObject json(Part part) {
    return part.content()
        .orElseThrow(() -> new IllegalStateException("a " + part.kind().words() + " is withheld"));
  }
}
