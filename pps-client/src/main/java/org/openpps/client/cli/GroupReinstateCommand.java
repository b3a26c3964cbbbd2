package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ReinstateGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lifts a suspension. */
@Command(
    name = "reinstate",
    description = "Lift the suspension of a group; for the registrar.",
    mixinStandardHelpOptions = true)
final class GroupReinstateCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Mixin private FilingOptions filing;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
  private String reason;

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    ReinstateGroup command = new ReinstateGroup(group, reason);
    return filing.file(key -> groups.reinstate(command, key), this);
  }
}
