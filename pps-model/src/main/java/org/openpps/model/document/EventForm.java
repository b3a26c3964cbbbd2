package org.openpps.model.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.AddressChanged;
import org.openpps.model.registration.AmendmentNoticeGiven;
import org.openpps.model.registration.AmendmentStatementGiven;
import org.openpps.model.registration.DemandAnswered;
import org.openpps.model.registration.DemandDecided;
import org.openpps.model.registration.DemandMade;
import org.openpps.model.registration.DemandWithdrawn;
import org.openpps.model.registration.GroupAmended;
import org.openpps.model.registration.GroupCreated;
import org.openpps.model.registration.GroupReinstated;
import org.openpps.model.registration.GroupSuspended;
import org.openpps.model.registration.HolderSpoke;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.KeyClaimRefused;
import org.openpps.model.registration.KeyClaimed;
import org.openpps.model.registration.KeyReissueAnnounced;
import org.openpps.model.registration.KeyReissued;
import org.openpps.model.registration.OrderLifted;
import org.openpps.model.registration.OrderNoted;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationCorrected;
import org.openpps.model.registration.RegistrationCreated;
import org.openpps.model.registration.RegistrationDischarged;
import org.openpps.model.registration.RegistrationDischargedInPart;
import org.openpps.model.registration.RegistrationExpired;
import org.openpps.model.registration.RegistrationRemoved;
import org.openpps.model.registration.RegistrationRenewed;
import org.openpps.model.registration.RegistrationRestored;
import org.openpps.model.registration.RegistrationSubordinated;
import org.openpps.model.registration.RegistrationTransferred;
import org.openpps.model.registration.SubordinationEnded;
import org.openpps.model.registration.Suppression;
import org.openpps.model.registration.TransferAccepted;
import org.openpps.model.registration.TransferOffered;
import org.openpps.model.registration.TransferWithdrawn;

/**
 * The definition of an event as it is hashed: which kinds of part in which order, and what its
 * header holds. Read without the model's own reading, so that nothing is normalised on the way.
 */
enum EventForm {
  GROUP_CREATED(GroupCreated.KIND, true, "HS+B*ARF", EventForm::noTerms),
  GROUP_AMENDED(GroupAmended.KIND, false, "HS*B*T?RF", EventForm::removal),
  ADDRESS_CHANGED(AddressChanged.KIND, false, "HAT?RF", EventForm::noTerms),
  TRANSFER_OFFERED(TransferOffered.KIND, false, "HT?RF", EventForm::offered),
  TRANSFER_ACCEPTED(TransferAccepted.KIND, false, "HT?RF", EventForm::offer),
  TRANSFER_WITHDRAWN(TransferWithdrawn.KIND, false, "HT?RF", EventForm::offer),
  GROUP_SUSPENDED(GroupSuspended.KIND, false, "HTRF", EventForm::noTerms),
  GROUP_REINSTATED(GroupReinstated.KIND, false, "HTRF", EventForm::noTerms),
  KEY_CLAIMED(KeyClaimed.KIND, false, "HTRF", EventForm::noTerms),
  KEY_REISSUE_ANNOUNCED(KeyReissueAnnounced.KIND, false, "HT?RF", EventForm::announcement),
  KEY_REISSUED(KeyReissued.KIND, false, "HT?RF", EventForm::claimed),
  KEY_CLAIM_REFUSED(KeyClaimRefused.KIND, false, "HTRF", EventForm::claimed),
  REGISTRATION_CREATED(RegistrationCreated.PLAIN, true, "HS*G+B*C+T?RF", EventForm::terms),
  REGISTRATION_CREATED_2(
      RegistrationCreated.DETAILED, true, "HS*G*B*C+T?RF", EventForm::detailedTerms),
  REGISTRATION_CREATED_3(RegistrationCreated.NOTICE, true, "HS*G*B*C+T?RF", EventForm::noticeTerms),
  REGISTRATION_AMENDED(RegistrationAmended.PLAIN, false, "HG*B*C*T?RF", EventForm::removal),
  REGISTRATION_AMENDED_2(RegistrationAmended.EXPLICIT, false, "HG*B*C*T?RF", EventForm::amendment),
  REGISTRATION_RENEWED(RegistrationRenewed.STATED, false, "HT?RF", EventForm::renewal),
  REGISTRATION_RENEWED_2(RegistrationRenewed.OPEN, false, "HT?RF", EventForm::noTerms),
  REGISTRATION_TRANSFERRED(RegistrationTransferred.KIND, false, "HS*B*T?RF", EventForm::transfer),
  REGISTRATION_DISCHARGED(RegistrationDischarged.KIND, false, "HT?RF", EventForm::noTerms),
  REGISTRATION_DISCHARGED_IN_PART(
      RegistrationDischargedInPart.KIND, false, "HT?RF", EventForm::release),
  REGISTRATION_SUBORDINATED(
      RegistrationSubordinated.KIND, false, "HT?RF", json -> EventForm.number(json, "to")),
  SUBORDINATION_ENDED(
      SubordinationEnded.KIND, false, "HT?RF", json -> EventForm.number(json, "to")),
  ORDER_NOTED(OrderNoted.KIND, false, "HT?RF", EventForm::noted),
  ORDER_LIFTED(OrderLifted.KIND, false, "HT?RF", json -> EventForm.number(json, "noted")),
  REGISTRATION_EXPIRED(RegistrationExpired.KIND, false, "HRF", EventForm::expiry),
  REGISTRATION_REMOVED(RegistrationRemoved.KIND, false, "HTRF", EventForm::noTerms),
  REGISTRATION_RESTORED(RegistrationRestored.KIND, false, "HTRF", EventForm::noTerms),
  REGISTRATION_CORRECTED(RegistrationCorrected.KIND, false, "HG*B*C*TT?RF", EventForm::correction),
  DEMAND_MADE(DemandMade.KIND, false, "HT?RF", DemandForm::made),
  DEMAND_ANSWERED(DemandAnswered.KIND, false, "HT?RF", DemandForm::answered),
  AMENDMENT_STATEMENT_GIVEN(AmendmentStatementGiven.KIND, false, "HT?RF", DemandForm::about),
  AMENDMENT_NOTICE_GIVEN(AmendmentNoticeGiven.KIND, false, "HT?RF", DemandForm::notified),
  DEMAND_DECIDED(DemandDecided.KIND, false, "HTRF", DemandForm::decided),
  DEMAND_WITHDRAWN(DemandWithdrawn.KIND, false, "HT?RF", DemandForm::about),
  HOLDER_ACKNOWLEDGED(HolderSpoke.ACKNOWLEDGED, false, "HT?RF", DemandForm::spoken),
  HOLDER_REFUSED(HolderSpoke.REFUSED, false, "HT?RF", DemandForm::spoken),
  SUPPRESSED(Suppression.SUPPRESSED, false, "HTRF", EventForm::suppression),
  SUPPRESSION_LIFTED(Suppression.LIFTED, false, "HTRF", EventForm::suppression),
  PARTS_ERASED(PartsErased.KIND, false, "HTRF", EventForm::erasure);

  private final EventKind kind;
  private final boolean creation;
  private final Pattern order;
  private final Consumer<JsonObject> header;

  EventForm(EventKind kind, boolean creation, String order, Consumer<JsonObject> header) {
    this.kind = kind;
    this.creation = creation;
    this.order = Pattern.compile(order);
    this.header = header;
  }

  /** The definition of this kind, when this release knows it. */
  static Optional<EventForm> of(EventKind kind) {
    return Arrays.stream(values()).filter(form -> form.kind.equals(kind)).findFirst();
  }

  /** Whether the number in the leaf is that of the entry itself. */
  boolean creation() {
    return creation;
  }

  /** Whether these kinds of part make this event, in this order. */
  boolean hasOrder(Parts parts) {
    return order.matcher(letters(parts)).matches();
  }

  /** Refuses a header of another form. */
  void requireHeader(JsonObject json) {
    json.text("effect");
    header.accept(json);
  }

  /** The entries that a shown header of this form names. */
  Stream<RegistrationNumber> references(Parts parts) {
    JsonObject header = parts.get(0).content().orElseThrow();
    return Stream.of(
            Stream.of("group", "entry", "offer", "claim", "to", "noted")
                .flatMap(name -> header.optionalText(name).stream()),
            header.optionalArray("registrations").isPresent()
                ? header.texts("registrations").stream()
                : Stream.<String>empty(),
            items(header, "removed"),
            items(header, "replaced"),
            header.optionalObject("textWas").map(item -> item.text("entry")).stream(),
            DemandForm.references(header))
        .flatMap(numbers -> numbers)
        .map(PartForm::number);
  }

  private static Stream<String> items(JsonObject header, String name) {
    return header.optionalArray(name).isPresent()
        ? header.objects(name).stream().map(item -> item.text("entry"))
        : Stream.empty();
  }

  private static String letters(Parts parts) {
    return parts.list().stream().map(part -> letter(part.kind())).collect(Collectors.joining());
  }

  private static String letter(PartKind kind) {
    return switch (kind) {
      case HEADER -> "H";
      case SECURED_PARTY -> "S";
      case GRANTOR -> "G";
      case BIRTH_DATE -> "B";
      case ADDRESS -> "A";
      case COLLATERAL -> "C";
      case TEXT -> "T";
      case REQUEST -> "R";
      case FILER -> "F";
    };
  }

  private static void noTerms(JsonObject json) {
    json.refuseOthers("effect");
  }

  private static void detailedTerms(JsonObject json) {
    json.refuseOthers("details", "effect", "ends", "group", "interest", "profile", "purchaseMoney");
    DetailsForm.require(json.object("details"));
    claim(json);
  }

  /** A notice claims no interest, and so no purchase money. */
  private static void noticeTerms(JsonObject json) {
    json.refuseOthers(
        "details", "effect", "ends", "group", "interest", "order", "profile", "purchaseMoney");
    json.optionalObject("details").ifPresent(DetailsForm::require);
    order(json.object("order"));
    made(json);
    if (interest(json) != Interest.NON_SECURITY_NOTICE || json.flag("purchaseMoney")) {
      throw new IllegalArgumentException("An interest makes the forms @1 and @2.");
    }
  }

  private static void terms(JsonObject json) {
    json.refuseOthers("effect", "ends", "group", "interest", "profile", "purchaseMoney");
    claim(json);
  }

  private static void claim(JsonObject json) {
    made(json);
    if (interest(json) == Interest.NON_SECURITY_NOTICE) {
      throw new IllegalArgumentException("A notice makes the form @3.");
    }
  }

  private static Interest interest(JsonObject json) {
    return json.read("interest", code -> PartForm.known(Interest.ofCode(code), code));
  }

  private static void made(JsonObject json) {
    json.read("group", PartForm::number);
    interest(json);
    json.text("profile");
    json.flag("purchaseMoney");
    json.optionalObject("ends").ifPresent(EventForm::end);
  }

  private static void renewal(JsonObject json) {
    json.refuseOthers("effect", "ends");
    end(json.object("ends"));
  }

  private static void expiry(JsonObject json) {
    json.refuseOthers("effect", "ended");
    end(json.object("ended"));
  }

  private static void end(JsonObject ends) {
    ends.refuseOthers("at", "zone");
    ends.read("at", CanonicalTime::parse);
    ends.text("zone");
  }

  private static void removal(JsonObject json) {
    json.refuseOthers("effect", "removed");
    removed(json);
  }

  private static void removed(JsonObject json) {
    PartForm.filled(json, "removed", json::objects).forEach(EventForm::item);
  }

  private static void item(JsonObject json) {
    json.refuseOthers("entry", "part");
    json.read("entry", PartForm::number);
    json.integer("part");
  }

  private static void release(JsonObject json) {
    removal(json);
    json.array("removed");
  }

  private static void amendment(JsonObject json) {
    json.refuseOthers("acceptedRisks", "effect", "removed", "replaced", "textWas");
    removed(json);
    List<JsonObject> replaced = PartForm.filled(json, "replaced", json::objects);
    replaced.forEach(EventForm::replaced);
    Optional<JsonObject> textWas = json.optionalObject("textWas");
    textWas.ifPresent(EventForm::item);
    List<String> risks = PartForm.filled(json, "acceptedRisks", json::texts);
    if (replaced.isEmpty() && textWas.isEmpty() && risks.isEmpty()) {
      throw new IllegalArgumentException("An amendment that replaces nothing makes the form @1.");
    }
  }

  private static void correction(JsonObject json) {
    json.refuseOthers("effect", "removed", "replaced", "textWas");
    removed(json);
    PartForm.filled(json, "replaced", json::objects).forEach(EventForm::replaced);
    json.optionalObject("textWas").ifPresent(EventForm::item);
  }

  private static void replaced(JsonObject json) {
    json.refuseOthers("by", "entry", "part");
    json.integer("by");
    json.read("entry", PartForm::number);
    json.integer("part");
  }

  private static void number(JsonObject json, String name) {
    json.refuseOthers("effect", name);
    json.read(name, PartForm::number);
  }

  private static void noted(JsonObject json) {
    json.refuseOthers("effect", "order");
    order(json.object("order"));
  }

  private static void order(JsonObject order) {
    order.refuseOthers("court", "date", "effectiveUntil", "fileNumber", "kind", "registry");
    order.text("kind");
    List.of("court", "fileNumber", "registry").forEach(order::optionalText);
    List.of("date", "effectiveUntil").forEach(name -> order.optionalRead(name, LocalDate::parse));
  }

  private static void offered(JsonObject json) {
    json.refuseOthers("effect", "group", "registrations");
    json.read("group", PartForm::number);
    long last = 0;
    for (String text : PartForm.filled(json, "registrations", json::texts)) {
      long number = PartForm.number(text).sequence();
      if (number <= last) {
        throw new IllegalArgumentException("The registrations offered ascend.");
      }
      last = number;
    }
  }

  private static void offer(JsonObject json) {
    json.refuseOthers("effect", "offer");
    json.read("offer", PartForm::number);
  }

  private static void transfer(JsonObject json) {
    json.refuseOthers("effect", "group", "offer");
    json.read("group", PartForm::number);
    json.read("offer", PartForm::number);
  }

  private static void claimed(JsonObject json) {
    json.refuseOthers("claim", "effect");
    json.read("claim", PartForm::number);
  }

  private static void announcement(JsonObject json) {
    json.refuseOthers("claim", "effect", "from");
    json.read("claim", PartForm::number);
    json.read("from", CanonicalTime::parse);
  }

  private static void ascending(List<Long> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) <= (i == 0 ? 0 : parts.get(i - 1))) {
        throw new IllegalArgumentException("The parts ascend, and the header is none of them.");
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("Some part is named.");
    }
  }

  private static void suppression(JsonObject json) {
    json.refuseOthers("effect", "entry", "parts");
    json.read("entry", PartForm::number);
    ascending(json.integers("parts"));
  }

  private static void erasure(JsonObject json) {
    json.refuseOthers("effect", "entry", "key", "parts");
    json.read("entry", PartForm::number);
    json.optionalRead("key", Hash::fromBase64);
    ascending(json.integers("parts"));
  }
}
