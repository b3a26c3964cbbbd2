package org.openpps.client.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.AmendGroup;
import org.openpps.model.registration.ItemId;
import picocli.CommandLine.ArgGroup;
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

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<Joining> joining = new ArrayList<>();

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
    return joining.stream().map(Joining::party).toList();
  }

  /** An organisation that joins; its numbers and capacity follow its name. */
  static final class Joining {
    @Option(
        names = "--add",
        required = true,
        paramLabel = "NAME",
        description =
            "an organisation that joins, with the numbers and the capacity that follow it; repeat for"
                + " further ones")
    private String name;

    @ArgGroup(exclusive = false)
    private PartyIdentifierOptions numbers = new PartyIdentifierOptions();

    @Option(
        names = "--capacity",
        paramLabel = "CAPACITY",
        converter = Choice.OfCapacity.class,
        description = "company, trustee, partnership, … (company)")
    private Capacity capacity = Capacity.COMPANY;

    private Party party() {
      return new Organisation(name, capacity, numbers.identifiers());
    }
  }
}
