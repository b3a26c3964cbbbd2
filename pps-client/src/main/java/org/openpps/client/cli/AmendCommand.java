package org.openpps.client.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openpps.client.RegisterClient;
import org.openpps.client.dataset.ImportedBag;
import org.openpps.client.inventory.ImportedHardware;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Replacement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Amends a registration. */
@Command(
    name = "amend",
    description =
        "Add holders or collateral to a registration, replace or remove them, or change its text.",
    mixinStandardHelpOptions = true)
final class AmendCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private CollateralOptions collateral;
  @Mixin private ChangeOptions change;
  @Mixin private FilingOptions filing;

  @Option(
      names = "--describe",
      paramLabel = "TEXT",
      description = "goods described in words, as collateral")
  private List<String> described = List.of();

  @Option(
      names = "--add-holder",
      paramLabel = "ROLE:ACN=N:NAME",
      converter = HolderConverter.class,
      description = "a company that holds it")
  private List<Grantor> holders = List.of();

  @Option(
      names = "--replace",
      paramLabel = "ENTRY/PART",
      converter = ItemConverter.class,
      description =
          "an item of collateral whose place is taken by what --redfish, --bag or --describe give,"
              + " the first by the first")
  private List<ItemId> replaced = List.of();

  @Option(
      names = "--replace-holder",
      paramLabel = "ENTRY/PART=ROLE:ACN=N:NAME",
      converter = {ItemConverter.class, HolderConverter.class},
      description = "a grantor on record, and the company that takes its place")
  private Map<ItemId, Grantor> replacedHolders = new LinkedHashMap<>();

  @Option(
      names = "--remove",
      paramLabel = "ENTRY/PART",
      converter = ItemConverter.class,
      description = "a holder or an item of collateral, by entry and part as pps show gives them")
  private List<ItemId> removed = List.of();

  @Option(names = "--text", paramLabel = "TEXT", description = "text in place of that on record")
  private String text;

  @Option(names = "--clear-text", description = "end the text on record, with none in its place")
  private boolean clearText;

  @Option(
      names = "--accept-risk",
      paramLabel = "CODE",
      description = "a risk that the register told, accepted by its code; it stands in the entry")
  private List<String> acceptedRisks = List.of();

  @Override
  public Integer call() throws IOException {
    Optional<ImportedHardware> hardware = collateral.hardware();
    Optional<ImportedBag> bag = collateral.bag();
    RegisterClient register = register();
    hardware.ifPresent(imported -> notes(imported.notes()));
    bag.ifPresent(imported -> notes(imported.notes()));
    return filing.file(
        key ->
            register.changes().amend(command(given(hardware, bag, register)), change.latest(), key),
        this);
  }

  private List<Collateral> given(
      Optional<ImportedHardware> hardware, Optional<ImportedBag> bag, RegisterClient register) {
    List<Collateral> given = new ArrayList<>();
    hardware.map(CollateralOptions::collateral).ifPresent(given::addAll);
    bag.map(imported -> collateral.sentAhead(imported, register)).ifPresent(given::add);
    described.stream().map(DescribedGoods::new).forEach(given::add);
    return given;
  }

  private AmendRegistration command(List<Collateral> given) {
    if (given.size() < replaced.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--replace names %d items, and %d are given to take their place"
              .formatted(replaced.size(), given.size()));
    }
    return new AmendRegistration(
        number,
        holders,
        given.subList(replaced.size(), given.size()),
        replacedHolders.entrySet().stream()
            .map(entry -> new Replacement<>(entry.getKey(), entry.getValue()))
            .toList(),
        IntStream.range(0, replaced.size())
            .mapToObj(i -> new Replacement<>(replaced.get(i), given.get(i)))
            .toList(),
        removed,
        Optional.ofNullable(text),
        clearText,
        change.grantorName(),
        acceptedRisks);
  }
}
