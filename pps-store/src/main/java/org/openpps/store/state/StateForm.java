package org.openpps.store.state;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.registration.End;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.KeyClaim;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.Terms;
import org.openpps.model.registration.TransferOffer;

/** The octets of a registration and of a secured party group. */
public final class StateForm {
  /** Stands first; another form gets another one. */
  private static final int VERSION = 3;

  private StateForm() {}

  /** The octets of a registration. */
  public static byte[] write(Registration registration) {
    OctetWriter out = new OctetWriter().number(VERSION);
    write(out, registration.number());
    write(out, registration.terms());
    write(out, registration.beganAt());
    return out.list(registration.securedParties(), item(PartyForm::write))
        .list(registration.grantors(), item(PartyForm::write))
        .list(registration.collateral(), item(CollateralForm::write))
        .optional(registration.text(), item(OctetWriter::text))
        .optional(registration.dischargedAt(), StateForm::write)
        .optional(registration.removedAt(), StateForm::write)
        .flag(registration.expiryRecorded())
        .number(registration.heldSince().sequence())
        .list(registration.subordinatedTo(), StateForm::write)
        .list(registration.orders(), OrderForm::write)
        .list(registration.demands(), GrantorForm::write)
        .list(registration.holderWords(), GrantorForm::write)
        .list(registration.suppressed(), StateForm::write)
        .number(registration.lastEntry().sequence())
        .octets();
  }

  /** The registration of these octets. */
  public static Registration registration(byte[] octets) {
    return read(
        octets,
        in ->
            new Registration(
                readNumber(in),
                readTerms(in),
                readInstant(in),
                in.list(readItem(PartyForm::read)),
                in.list(readItem(PartyForm::readGrantor)),
                in.list(readItem(CollateralForm::read)),
                in.optional(readItem(OctetReader::text)),
                in.optional(StateForm::readInstant),
                in.optional(StateForm::readInstant),
                in.flag(),
                readNumber(in),
                in.list(StateForm::readNumber),
                in.list(OrderForm::read),
                in.list(GrantorForm::readDemand),
                in.list(GrantorForm::readWord),
                in.list(StateForm::readItemId),
                readNumber(in)));
  }

  /** The octets of a group. */
  public static byte[] write(SecuredPartyGroup group) {
    OctetWriter out = new OctetWriter().number(VERSION);
    write(out, group.number());
    out.text(group.owner()).list(group.members(), item(PartyForm::write));
    BiConsumer<OctetWriter, Item<AddressForService>> address = item(PartyForm::write);
    address.accept(out, group.address());
    return out.optional(group.suspendedAt(), StateForm::write)
        .list(group.offers(), StateForm::write)
        .optional(group.keyClaim(), StateForm::write)
        .list(group.suppressed(), StateForm::write)
        .octets();
  }

  /** The group of these octets. */
  public static SecuredPartyGroup group(byte[] octets) {
    return read(
        octets,
        in ->
            new SecuredPartyGroup(
                readNumber(in),
                in.text(),
                in.list(readItem(PartyForm::read)),
                readItem(PartyForm::readAddress).apply(in),
                in.optional(StateForm::readInstant),
                in.list(StateForm::readOffer),
                in.optional(StateForm::readKeyClaim),
                in.list(StateForm::readItemId)));
  }

  private static <T> T read(byte[] octets, Function<OctetReader, T> form) {
    try {
      OctetReader in = new OctetReader(octets);
      if (in.number() == VERSION) {
        T state = form.apply(in);
        if (in.atEnd()) {
          return state;
        }
      }
    } catch (RuntimeException e) {
      throw damaged(e);
    }
    throw damaged(null);
  }

  private static RegisterException damaged(RuntimeException cause) {
    return new RegisterException(
        ErrorCode.LEDGER_DAMAGED,
        "A state in the views cannot be read; verify the ledger, then rebuild the views.",
        cause);
  }

  private static void write(OctetWriter out, RegistrationNumber number) {
    out.number(number.sequence());
  }

  private static RegistrationNumber readNumber(OctetReader in) {
    return new RegistrationNumber(in.number());
  }

  private static void write(OctetWriter out, ItemId item) {
    out.number(item.entry().sequence()).number(item.part());
  }

  private static ItemId readItemId(OctetReader in) {
    return new ItemId(readNumber(in), in.count());
  }

  /** Recorded times are whole milliseconds (format.md, section 1). */
  private static void write(OctetWriter out, Instant instant) {
    out.number(instant.toEpochMilli());
  }

  private static Instant readInstant(OctetReader in) {
    return Instant.ofEpochMilli(in.number());
  }

  private static void write(OctetWriter out, TransferOffer offer) {
    write(out, offer.offer());
    write(out, offer.from());
    write(out, offer.to());
    out.list(offer.registrations(), StateForm::write);
    write(out, offer.time());
  }

  private static TransferOffer readOffer(OctetReader in) {
    return new TransferOffer(
        readNumber(in),
        readNumber(in),
        readNumber(in),
        in.list(StateForm::readNumber),
        readInstant(in));
  }

  private static void write(OctetWriter out, KeyClaim claim) {
    write(out, claim.claim());
    out.text(claim.account());
    write(out, claim.time());
    out.optional(claim.reissueFrom(), StateForm::write);
  }

  private static KeyClaim readKeyClaim(OctetReader in) {
    return new KeyClaim(
        readNumber(in), in.text(), readInstant(in), in.optional(StateForm::readInstant));
  }

  private static void write(OctetWriter out, Terms terms) {
    out.number(terms.group().sequence())
        .constant(terms.interest())
        .flag(terms.purchaseMoney())
        .optional(
            terms.end(), (o, end) -> o.number(end.at().toEpochMilli()).text(end.zone().getId()))
        .text(terms.profile());
    out.optional(terms.details(), DetailsForm::write);
    terms.notice().ifPresent(order -> OrderForm.write(out, order));
  }

  private static Terms readTerms(OctetReader in) {
    RegistrationNumber group = readNumber(in);
    Interest interest = in.constant(Interest.class);
    return new Terms(
        group,
        interest,
        in.flag(),
        in.optional(end -> new End(readInstant(end), ZoneId.of(end.text()))),
        in.text(),
        in.optional(DetailsForm::read),
        readNotice(in, interest));
  }

  /** A notice says its order, anything else nothing: no octet of other registrations changed. */
  private static Optional<Order> readNotice(OctetReader in, Interest interest) {
    return Optional.of(interest)
        .filter(claimed -> claimed == Interest.NON_SECURITY_NOTICE)
        .map(notice -> OrderForm.readOrder(in));
  }

  private static <T> BiConsumer<OctetWriter, Item<T>> item(BiConsumer<OctetWriter, T> form) {
    return (out, item) ->
        out.number(item.entry().sequence()).number(item.part()).optional(item.value(), form);
  }

  private static <T> Function<OctetReader, Item<T>> readItem(Function<OctetReader, T> form) {
    return in -> new Item<>(new ItemId(readNumber(in), in.count()), Erasable.of(in.optional(form)));
  }
}
