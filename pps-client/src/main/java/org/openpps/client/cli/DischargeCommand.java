package org.openpps.client.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openpps.client.ChangeClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.DischargeInPart;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Discharges a registration, or a part of it. */
@Command(
    name = "discharge",
    description = "End a registration for good, or release a part of it; neither can be revived.",
    mixinStandardHelpOptions = true)
final class DischargeCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private ChangeOptions change;
  @Mixin private FilingOptions filing;

  @Option(
      names = "--items",
      split = ",",
      paramLabel = "ENTRY/PART",
      converter = ItemConverter.class,
      description =
          "release these alone, by entry and part as pps show gives them; the rest goes on")
  private List<ItemId> items = List.of();

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    ChangeClient changes = register().changes();
    Optional<String> words = Optional.ofNullable(text);
    return items.isEmpty()
        ? filing.file(
            key ->
                changes.discharge(
                    new DischargeRegistration(number, change.grantorName(), words),
                    change.latest(),
                    key),
            this)
        : filing.file(
            key ->
                changes.dischargeInPart(
                    new DischargeInPart(number, items, change.grantorName(), words),
                    change.latest(),
                    key),
            this);
  }
}
