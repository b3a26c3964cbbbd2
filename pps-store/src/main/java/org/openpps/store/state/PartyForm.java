package org.openpps.store.state;

import java.time.LocalDate;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.party.PostalAddress;

/** The octets of parties and addresses. */
final class PartyForm {
  private PartyForm() {}

  static void write(OctetWriter out, Party party) {
    party.match(
        new Party.Cases<OctetWriter>() {
          @Override
          public OctetWriter individual(Individual individual) {
            return out.flag(true)
                .text(individual.familyName())
                .optional(individual.givenNames(), OctetWriter::text)
                .optional(individual.birthDate(), (o, date) -> o.text(date.toString()));
          }

          @Override
          public OctetWriter organisation(Organisation organisation) {
            return out.flag(false)
                .text(organisation.name())
                .constant(organisation.capacity())
                .list(organisation.identifiers(), PartyForm::write);
          }
        });
  }

  static Party read(OctetReader in) {
    boolean individual = in.flag();
    return individual
        ? new Individual(
            in.text(),
            in.optional(OctetReader::text),
            in.optional(date -> LocalDate.parse(date.text())))
        : new Organisation(
            in.text(), in.constant(Capacity.class), in.list(PartyForm::readIdentifier));
  }

  static void write(OctetWriter out, Grantor grantor) {
    write(out, grantor.party());
    out.optional(grantor.holder(), OctetWriter::constant);
  }

  static Grantor readGrantor(OctetReader in) {
    return new Grantor(read(in), in.optional(role -> role.constant(HolderRole.class)));
  }

  static void write(OctetWriter out, AddressForService address) {
    out.optional(address.email(), OctetWriter::text)
        .optional(
            address.postal(),
            (o, postal) ->
                o.list(postal.lines(), OctetWriter::text)
                    .optional(postal.postcode(), OctetWriter::text)
                    .text(postal.country()));
  }

  static AddressForService readAddress(OctetReader in) {
    return new AddressForService(
        in.optional(OctetReader::text),
        in.optional(
            postal ->
                new PostalAddress(
                    postal.list(OctetReader::text),
                    postal.optional(OctetReader::text),
                    postal.text())));
  }

  private static void write(OctetWriter out, PartyIdentifier identifier) {
    out.constant(identifier.scheme()).text(identifier.value());
  }

  private static PartyIdentifier readIdentifier(OctetReader in) {
    return new PartyIdentifier(in.constant(PartyIdentifierScheme.class), in.text());
  }
}
