package org.openpps.client.cli;

import java.io.IOException;
import java.util.List;
import org.openpps.client.RegisterClient;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
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

  @Mixin private PartyIdentifierOptions numbers;

  @Option(
      names = "--capacity",
      paramLabel = "CAPACITY",
      defaultValue = "company",
      converter = Choice.OfCapacity.class,
      description = "company, trustee, partnership, … (${DEFAULT-VALUE})")
  private Capacity capacity;

  @Mixin private AddressOptions address;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    CreateGroup command =
        new CreateGroup(
            List.of(new Organisation(name, capacity, numbers.identifiers())), address.address());
    return filing.file(key -> register.createGroup(command, key), this);
  }
}
