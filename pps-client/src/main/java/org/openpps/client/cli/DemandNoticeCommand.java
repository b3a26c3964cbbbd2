package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.model.registration.GiveAmendmentNotice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives notice of a demand. */
@Command(
    name = "notice",
    description = "For the registrar: give the secured party notice of a demand.",
    mixinStandardHelpOptions = true)
final class DemandNoticeCommand extends AboutDemand {
  @Option(names = "--text", paramLabel = "TEXT", description = "free text for the secured party")
  private String text;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    GiveAmendmentNotice command =
        new GiveAmendmentNotice(number, demand, Optional.ofNullable(text));
    return filing.file(key -> register.giveNotice(command, key), this);
  }
}
