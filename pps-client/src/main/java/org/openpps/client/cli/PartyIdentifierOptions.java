package org.openpps.client.cli;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import picocli.CommandLine.Option;

/** An organisation's numbers in public registers; of a searched grantor, one of them. */
class PartyIdentifierOptions {
  private final List<PartyIdentifier> identifiers = new ArrayList<>();

  final List<PartyIdentifier> identifiers() {
    return List.copyOf(identifiers);
  }

  @Option(names = "--acn", paramLabel = "ACN", description = "Australian Company Number")
  void acn(String typed) {
    take(PartyIdentifierScheme.ACN, typed);
  }

  @Option(names = "--abn", paramLabel = "ABN", description = "Australian Business Number")
  void abn(String typed) {
    take(PartyIdentifierScheme.ABN, typed);
  }

  @Option(names = "--arbn", paramLabel = "ARBN", description = "Australian Registered Body Number")
  void arbn(String typed) {
    take(PartyIdentifierScheme.ARBN, typed);
  }

  @Option(
      names = "--arsn",
      paramLabel = "ARSN",
      description = "Australian Registered Scheme Number")
  void arsn(String typed) {
    take(PartyIdentifierScheme.ARSN, typed);
  }

  @Option(names = "--nzbn", paramLabel = "NZBN", description = "New Zealand Business Number")
  void nzbn(String typed) {
    take(PartyIdentifierScheme.NZBN, typed);
  }

  @Option(names = "--lei", paramLabel = "LEI", description = "Legal Entity Identifier")
  void lei(String typed) {
    take(PartyIdentifierScheme.LEI, typed);
  }

  private void take(PartyIdentifierScheme scheme, String typed) {
    if (typed != null) {
      identifiers.add(new PartyIdentifier(scheme, typed));
    }
  }
}
