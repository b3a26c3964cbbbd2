package org.openpps.client.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.OfferTransfer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Offers registrations. */
@Command(
    name = "offer",
    description = "Offer registrations of your group to another group; it accepts or declines.",
    mixinStandardHelpOptions = true)
final class TransferOfferCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Mixin private FilingOptions filing;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "the group that would receive")
  private RegistrationNumber to;

  @ArgGroup(multiplicity = "1")
  private Offered offered;

  /** What is offered is said either way, so that nobody offers everything by forgetting. */
  static final class Offered {
    @Option(
        names = "--registration",
        paramLabel = "NUMBER",
        converter = NumberConverter.class,
        description = "what is offered; repeat for up to 500")
    private List<RegistrationNumber> registrations = List.of();

    @Option(names = "--all", description = "offer all that the group holds and that are live")
    private boolean all;
  }

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    OfferTransfer command =
        new OfferTransfer(group, to, offered.registrations, Optional.ofNullable(text));
    return filing.file(key -> groups.offer(command, key), this);
  }
}
