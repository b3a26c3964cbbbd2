package org.openpps.client.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.AmendGroup;
import org.openpps.model.registration.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the members of a group. */
@Command(
    name = "amend",
    description =
        "Change the members of a group; registrations keep the members on record with them.",
    mixinStandardHelpOptions = true)
final class GroupAmendCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Mixin private FilingOptions filing;

  @Option(names = "--add", paramLabel = "NAME", description = "an organisation that joins")
  private String name;

  @Mixin private PartyIdentifierOptions numbers;

  @Option(
      names = "--capacity",
      paramLabel = "CAPACITY",
      defaultValue = "company",
      converter = Choice.OfCapacity.class,
      description = "company, trustee, partnership, … (${DEFAULT-VALUE})")
  private Capacity capacity;

  @Option(
      names = "--remove",
      paramLabel = "ENTRY/PART",
      converter = ItemConverter.class,
      description = "a member that leaves, as pps group show names it")
  private List<ItemId> remove = List.of();

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    AmendGroup command = new AmendGroup(group, added(), remove, Optional.ofNullable(text));
    return filing.file(key -> groups.amend(command, key), this);
  }

  private List<Party> added() {
    return name == null
        ? List.of()
        : List.of(new Organisation(name, capacity, numbers.identifiers()));
  }
}
