package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.GroupClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.WithdrawTransfer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws or declines an offer. */
@Command(
    name = "withdraw",
    description = "Withdraw an offer of your group, or decline one made to it.",
    mixinStandardHelpOptions = true)
final class TransferWithdrawCommand extends Connected {
  @Parameters(
      paramLabel = "OFFER",
      converter = NumberConverter.class,
      description = "number of the offer")
  private RegistrationNumber offer;

  @Mixin private FilingOptions filing;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    WithdrawTransfer command = new WithdrawTransfer(offer, Optional.ofNullable(text));
    return filing.file(key -> groups.withdraw(command, key), this);
  }
}
