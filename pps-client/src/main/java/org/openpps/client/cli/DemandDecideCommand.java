package org.openpps.client.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpps.client.RegisterClient;
import org.openpps.model.registration.DecideDemand;
import org.openpps.model.registration.DemandDecision;
import org.openpps.model.registration.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Decides on a demand. */
@Command(
    name = "decide",
    description = "For the registrar: decide on a demand when the time of the notice has run.",
    mixinStandardHelpOptions = true)
final class DemandDecideCommand extends AboutDemand {
  @Option(
      names = "--decision",
      required = true,
      paramLabel = "DECISION",
      converter = Choice.OfDecision.class,
      description = "discharge, remove-items or none")
  private DemandDecision decision;

  @Option(
      names = "--remove",
      paramLabel = "ENTRY/PART",
      converter = ItemConverter.class,
      description = "collateral or grantor that is removed, as pps show gives it; may be repeated")
  private List<ItemId> remove = new ArrayList<>();

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
  private String reason;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    DecideDemand command = new DecideDemand(number, demand, decision, remove, reason);
    return filing.file(key -> register.decide(command, key), this);
  }
}
