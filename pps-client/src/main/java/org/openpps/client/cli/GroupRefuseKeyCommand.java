package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.RefuseKeyClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Refuses a claim to a lost key. */
@Command(
    name = "refuse-key",
    description = "Refuse a claim to a group's key as the registrar, or object to it as its owner.",
    mixinStandardHelpOptions = true)
final class GroupRefuseKeyCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Mixin private FilingOptions filing;

  @Option(
      names = "--claim",
      required = true,
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the claim, as pps group show tells it")
  private RegistrationNumber claim;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
  private String reason;

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    RefuseKeyClaim command = new RefuseKeyClaim(group, claim, reason);
    return filing.file(key -> groups.refuseKeyClaim(command, key), this);
  }
}
