package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ChangeAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the address for service. */
@Command(
    name = "address",
    description = "Change where a group takes notices: one entry for all of its registrations.",
    mixinStandardHelpOptions = true)
final class GroupAddressCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Mixin private FilingOptions filing;

  @Mixin private AddressOptions address;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    ChangeAddress command = new ChangeAddress(group, address.address(), Optional.ofNullable(text));
    return filing.file(key -> groups.changeAddress(command, key), this);
  }
}
