package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ClaimKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Claims a lost key. */
@Command(
    name = "claim-key",
    description = "Claim a group whose key is lost, for the account of your API key.",
    mixinStandardHelpOptions = true)
final class GroupClaimKeyCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Mixin private FilingOptions filing;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "what happened to the key, and how the registrar can tell")
  private String reason;

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    ClaimKey command = new ClaimKey(group, reason);
    return filing.file(key -> groups.claimKey(command, key), this);
  }
}
