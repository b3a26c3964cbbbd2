package org.openpps.client.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AcceptTransfer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accepts an offer. */
@Command(
    name = "accept",
    description = "Accept an offer made to your group: all of it, or nothing.",
    mixinStandardHelpOptions = true)
final class TransferAcceptCommand extends Connected {
  @Parameters(
      paramLabel = "OFFER",
      converter = NumberConverter.class,
      description = "number of the offer")
  private RegistrationNumber offer;

  @Mixin private FilingOptions filing;

  @Option(
      names = "--registration",
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "of an offer of everything: this one; repeat for up to 500")
  private List<RegistrationNumber> registrations = List.of();

  @Option(names = "--more", description = "leave the offer open, to accept the rest later")
  private boolean more;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    AcceptTransfer command =
        new AcceptTransfer(offer, registrations, more, Optional.ofNullable(text));
    return filing.file(key -> groups.accept(command, key), this);
  }
}
