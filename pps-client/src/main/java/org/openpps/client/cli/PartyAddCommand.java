package org.openpps.client.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.PostalAddress;
import org.openpps.model.registration.CreateGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a secured party group of one organisation. */
@Command(
    name = "add",
    description = "Make a secured party group of one organisation; its number stands for it.",
    mixinStandardHelpOptions = true)
final class PartyAddCommand extends Connected {
  @Mixin private FilingOptions filing;

  @Option(names = "--name", required = true, paramLabel = "NAME", description = "name as on record")
  private String name;

  @Option(names = "--acn", paramLabel = "ACN", description = "Australian Company Number")
  private String acn;

  @Option(names = "--abn", paramLabel = "ABN", description = "Australian Business Number")
  private String abn;

  @Option(names = "--nzbn", paramLabel = "NZBN", description = "New Zealand Business Number")
  private String nzbn;

  @Option(
      names = "--capacity",
      paramLabel = "CAPACITY",
      defaultValue = "company",
      converter = Choice.OfCapacity.class,
      description = "company, trustee, partnership, … (${DEFAULT-VALUE})")
  private Capacity capacity;

  @Option(names = "--email", paramLabel = "EMAIL", description = "where it takes notices")
  private String email;

  @Option(
      names = "--postal",
      paramLabel = "LINE",
      description = "a line of the postal address; repeat for each line")
  private List<String> postal = List.of();

  @Option(names = "--postcode", paramLabel = "CODE", description = "postcode of the address")
  private String postcode;

  @Option(
      names = "--country",
      paramLabel = "CC",
      defaultValue = "AU",
      description = "country of the address, two letters (${DEFAULT-VALUE})")
  private String country;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    CreateGroup command =
        new CreateGroup(List.of(new Organisation(name, capacity, identifiers())), address());
    return filing.file(key -> register.createGroup(command, key), this);
  }

  private List<PartyIdentifier> identifiers() {
    List<PartyIdentifier> identifiers = new ArrayList<>();
    take(identifiers, PartyIdentifierScheme.ACN, acn);
    take(identifiers, PartyIdentifierScheme.ABN, abn);
    take(identifiers, PartyIdentifierScheme.NZBN, nzbn);
    return identifiers;
  }

  private static void take(
      List<PartyIdentifier> identifiers, PartyIdentifierScheme scheme, String typed) {
    if (typed != null) {
      identifiers.add(new PartyIdentifier(scheme, typed));
    }
  }

  private AddressForService address() {
    Optional<PostalAddress> post =
        postal.isEmpty()
            ? Optional.empty()
            : Optional.of(new PostalAddress(postal, Optional.ofNullable(postcode), country));
    return new AddressForService(Optional.ofNullable(email), post);
  }
}
