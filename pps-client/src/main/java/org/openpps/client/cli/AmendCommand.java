package org.openpps.client.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.client.dataset.ImportedBag;
import org.openpps.client.inventory.ImportedHardware;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Amends a registration. */
@Command(
    name = "amend",
    description = "Add holders or collateral to a registration, remove them, or change its text.",
    mixinStandardHelpOptions = true)
final class AmendCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private CollateralOptions collateral;
  @Mixin private FilingOptions filing;

  @Option(
      names = "--add-holder",
      paramLabel = "ROLE:ACN=N:NAME",
      converter = HolderConverter.class,
      description = "a company that holds it")
  private List<Grantor> holders = List.of();

  @Option(
      names = "--remove",
      paramLabel = "ENTRY/PART",
      converter = ItemConverter.class,
      description = "a holder or an item of collateral, by entry and part as pps show gives them")
  private List<ItemId> removed = List.of();

  @Option(names = "--text", paramLabel = "TEXT", description = "text in place of that on record")
  private String text;

  @Override
  public Integer call() throws IOException {
    Optional<ImportedHardware> hardware = collateral.hardware();
    Optional<ImportedBag> bag = collateral.bag();
    RegisterClient register = register();
    hardware.ifPresent(imported -> notes(imported.notes()));
    bag.ifPresent(imported -> notes(imported.notes()));
    return filing.file(key -> register.amend(command(added(hardware, bag, register)), key), this);
  }

  private List<Collateral> added(
      Optional<ImportedHardware> hardware, Optional<ImportedBag> bag, RegisterClient register) {
    List<Collateral> added = new ArrayList<>();
    hardware.map(CollateralOptions::collateral).ifPresent(added::addAll);
    bag.map(imported -> collateral.sentAhead(imported, register)).ifPresent(added::add);
    return added;
  }

  private AmendRegistration command(List<Collateral> added) {
    return new AmendRegistration(number, holders, added, removed, Optional.ofNullable(text));
  }
}
