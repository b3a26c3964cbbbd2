package org.openpps.client.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.client.GrantorClient;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Demands that a registration be amended. */
@Command(
    name = "demand",
    description = {
      "Demand that a registration be amended, because nothing that you owe is secured by it; with"
          + " --item, by that collateral.",
      "The secured party then has the days of the register's profile to amend or to object."
    },
    mixinStandardHelpOptions = true)
final class GrantorDemandCommand extends AsGrantor {
  @Option(
      names = "--item",
      paramLabel = "ENTRY/PART",
      converter = ItemConverter.class,
      description =
          "collateral that secures nothing, as pps grantor view gives it; may be repeated")
  private List<ItemId> items = new ArrayList<>();

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for the secured party")
  private String text;

  @Mixin private FilingOptions filing;

  @Override
  public Integer call() throws IOException {
    GrantorClient grantor = grantor();
    DemandGround ground =
        items.isEmpty() ? DemandGround.NOTHING_SECURED : DemandGround.SECURES_NOTHING_IN_THESE;
    return filing.file(key -> grantor.demand(ground, items, Optional.ofNullable(text), key), this);
  }
}
