package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.GrantorClient;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;

/** Brings a demand before the registrar. */
@Command(
    name = "state",
    description =
        "Bring your demand before the registrar, when it was objected to or its last day has passed.",
    mixinStandardHelpOptions = true)
final class GrantorStateCommand extends GrantorStep {
  @Override
  public Integer call() throws IOException {
    GrantorClient grantor = grantor();
    RegistrationNumber demand = demand(grantor);
    return filing.file(key -> grantor.state(demand, text(), key), this);
  }
}
