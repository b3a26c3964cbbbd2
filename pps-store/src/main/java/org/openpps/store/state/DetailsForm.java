package org.openpps.store.state;

import java.time.Instant;
import java.time.LocalDate;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.registration.ClaimedTime;
import org.openpps.model.registration.FilingDetails;

/** The octets of the details of a filing; most filings have none, which takes one octet. */
final class DetailsForm {
  private DetailsForm() {}

  static void write(OctetWriter out, FilingDetails details) {
    out.optional(details.collateralType(), OctetWriter::constant)
        .optional(details.collateralClass(), OctetWriter::text)
        .optional(details.registrationKind(), OctetWriter::text)
        .optional(details.proceeds(), OctetWriter::text)
        .flag(details.subordinated())
        .optional(details.noticeIdentifier(), OctetWriter::text)
        .flag(details.inventory())
        .flag(details.control())
        .optional(details.agreementDate(), DetailsForm::day)
        .optional(details.possessionDate(), DetailsForm::day)
        .list(details.acceptedRisks(), OctetWriter::text)
        .optional(
            details.claimedTime(),
            (o, claimed) -> o.number(claimed.at().toEpochMilli()).text(claimed.source()));
  }

  static FilingDetails read(OctetReader in) {
    return new FilingDetails(
        in.optional(i -> i.constant(CollateralType.class)),
        in.optional(OctetReader::text),
        in.optional(OctetReader::text),
        in.optional(OctetReader::text),
        in.flag(),
        in.optional(OctetReader::text),
        in.flag(),
        in.flag(),
        in.optional(DetailsForm::day),
        in.optional(DetailsForm::day),
        in.list(OctetReader::text),
        in.optional(i -> new ClaimedTime(Instant.ofEpochMilli(i.number()), i.text())));
  }

  private static void day(OctetWriter out, LocalDate day) {
    out.number(day.toEpochDay());
  }

  private static LocalDate day(OctetReader in) {
    return LocalDate.ofEpochDay(in.number());
  }
}
