package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.SuspendGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Suspends a group. */
@Command(
    name = "suspend",
    description = "Suspend a group: it can still discharge, and nothing else; for the registrar.",
    mixinStandardHelpOptions = true)
final class GroupSuspendCommand extends Connected {
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
    SuspendGroup command = new SuspendGroup(group, reason);
    return filing.file(key -> groups.suspend(command, key), this);
  }
}
