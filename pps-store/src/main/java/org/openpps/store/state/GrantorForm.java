package org.openpps.store.state;

import java.time.LocalDate;
import java.time.ZoneId;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AmendmentDemand;
import org.openpps.model.registration.AmendmentNotice;
import org.openpps.model.registration.DemandAnswer;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.DemandOutcome;
import org.openpps.model.registration.HolderWord;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.LastDay;

/** The octets of what grantors demand and holders say. */
final class GrantorForm {
  private GrantorForm() {}

  static void write(OctetWriter out, AmendmentDemand demand) {
    write(out, demand.entry());
    write(out, demand.grantor());
    out.constant(demand.ground()).list(demand.items(), GrantorForm::write);
    write(out, demand.answerBy());
    out.optional(demand.answer(), OctetWriter::constant)
        .optional(demand.statement(), GrantorForm::write)
        .optional(demand.notice(), GrantorForm::write)
        .optional(demand.outcome(), OctetWriter::constant);
  }

  static AmendmentDemand readDemand(OctetReader in) {
    return new AmendmentDemand(
        readNumber(in),
        readItem(in),
        in.constant(DemandGround.class),
        in.list(GrantorForm::readItem),
        readLastDay(in),
        in.optional(i -> i.constant(DemandAnswer.class)),
        in.optional(GrantorForm::readNumber),
        in.optional(GrantorForm::readNotice),
        in.optional(i -> i.constant(DemandOutcome.class)));
  }

  static void write(OctetWriter out, HolderWord word) {
    write(out, word.grantor());
    write(out, word.entry());
    out.flag(word.acknowledged());
  }

  static HolderWord readWord(OctetReader in) {
    return new HolderWord(readItem(in), readNumber(in), in.flag());
  }

  private static void write(OctetWriter out, AmendmentNotice notice) {
    write(out, notice.entry());
    write(out, notice.answerBy());
    out.optional(notice.answer(), OctetWriter::constant);
  }

  private static AmendmentNotice readNotice(OctetReader in) {
    return new AmendmentNotice(
        readNumber(in), readLastDay(in), in.optional(i -> i.constant(DemandAnswer.class)));
  }

  private static void write(OctetWriter out, LastDay last) {
    out.number(last.day().toEpochDay()).text(last.zone().getId());
  }

  private static LastDay readLastDay(OctetReader in) {
    return new LastDay(LocalDate.ofEpochDay(in.number()), ZoneId.of(in.text()));
  }

  private static void write(OctetWriter out, ItemId item) {
    write(out, item.entry());
    out.number(item.part());
  }

  private static ItemId readItem(OctetReader in) {
    return new ItemId(readNumber(in), in.count());
  }

  private static void write(OctetWriter out, RegistrationNumber number) {
    out.number(number.sequence());
  }

  private static RegistrationNumber readNumber(OctetReader in) {
    return new RegistrationNumber(in.number());
  }
}
