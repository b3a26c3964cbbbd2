package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ReissueKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Issues a key again. */
@Command(
    name = "reissue-key",
    description =
        "Give a group to the account that claims it, after the time announced; for the registrar.",
    mixinStandardHelpOptions = true)
final class GroupReissueKeyCommand extends Connected {
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

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    ReissueKey command = new ReissueKey(group, claim, Optional.ofNullable(text));
    return filing.file(key -> groups.reissueKey(command, key), this);
  }
}
