package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AnnounceKeyReissue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Announces that a key may be issued again. */
@Command(
    name = "announce-key",
    description =
        "Announce to a group's address for service that its key may be issued again; for the registrar.",
    mixinStandardHelpOptions = true)
final class GroupAnnounceKeyCommand extends Connected {
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
    AnnounceKeyReissue command = new AnnounceKeyReissue(group, claim, Optional.ofNullable(text));
    return filing.file(key -> groups.announceKeyReissue(command, key), this);
  }
}
