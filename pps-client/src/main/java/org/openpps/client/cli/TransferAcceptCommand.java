package org.openpps.client.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openpps.client.Acceptance;
import org.openpps.client.RegisterClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AcceptTransfer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accepts an offer. */
@Command(
    name = "accept",
    description = {
      "Accept an offer made to your group: all of it, or nothing.",
      "An offer of everything is accepted by the register a slice at a time: pps act show tells how"
          + " far it is."
    },
    mixinStandardHelpOptions = true)
final class TransferAcceptCommand extends Connected {
  @Parameters(
      paramLabel = "OFFER",
      converter = NumberConverter.class,
      description = "number of the offer")
  private RegistrationNumber offer;

  @Mixin private FilingOptions filing;

  @Mixin private WaitOption wait;

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
    RegisterClient register = register();
    AcceptTransfer command =
        new AcceptTransfer(offer, registrations, more, Optional.ofNullable(text));
    Acceptance acceptance = filing.filed(key -> register.groups().accept(command, key));
    return acceptance.act().isPresent()
        ? wait.show(acceptance.act().get(), register.acts(), this)
        : filing.received(acceptance.receipt().orElseThrow(), this);
  }
}
