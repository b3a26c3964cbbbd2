package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.GrantorClient;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;

/** Withdraws a demand. */
@Command(name = "withdraw", description = "Withdraw your demand.", mixinStandardHelpOptions = true)
final class GrantorWithdrawCommand extends GrantorStep {
  @Override
  public Integer call() throws IOException {
    GrantorClient grantor = grantor();
    RegistrationNumber demand = demand(grantor);
    return filing.file(key -> grantor.withdraw(demand, text(), key), this);
  }
}
