package org.openpps.client.cli;

import java.util.List;
import java.util.Optional;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.PostalAddress;
import picocli.CommandLine.Option;

/** Where a group takes notices. */
final class AddressOptions {
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

  AddressForService address() {
    Optional<PostalAddress> post =
        postal.isEmpty()
            ? Optional.empty()
            : Optional.of(new PostalAddress(postal, Optional.ofNullable(postcode), country));
    return new AddressForService(Optional.ofNullable(email), post);
  }
}
