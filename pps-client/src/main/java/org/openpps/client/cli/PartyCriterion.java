package org.openpps.client.cli;

import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.search.Criterion;
import picocli.CommandLine.Option;

/** Registrations against a grantor by one of its numbers: exactly one of these. */
final class PartyCriterion {
  private PartyIdentifier identifier;

  Criterion criterion() {
    return new Criterion.ByParty(identifier);
  }

  @Option(names = "--acn", paramLabel = "ACN", description = "registrations against this ACN")
  void acn(String typed) {
    take(PartyIdentifierScheme.ACN, typed);
  }

  @Option(names = "--abn", paramLabel = "ABN", description = "registrations against this ABN")
  void abn(String typed) {
    take(PartyIdentifierScheme.ABN, typed);
  }

  @Option(names = "--arbn", paramLabel = "ARBN", description = "registrations against this ARBN")
  void arbn(String typed) {
    take(PartyIdentifierScheme.ARBN, typed);
  }

  @Option(names = "--arsn", paramLabel = "ARSN", description = "registrations against this ARSN")
  void arsn(String typed) {
    take(PartyIdentifierScheme.ARSN, typed);
  }

  @Option(names = "--nzbn", paramLabel = "NZBN", description = "registrations against this NZBN")
  void nzbn(String typed) {
    take(PartyIdentifierScheme.NZBN, typed);
  }

  @Option(names = "--lei", paramLabel = "LEI", description = "registrations against this LEI")
  void lei(String typed) {
    take(PartyIdentifierScheme.LEI, typed);
  }

  private void take(PartyIdentifierScheme scheme, String typed) {
    if (typed != null) {
      identifier = new PartyIdentifier(scheme, typed);
    }
  }
}
