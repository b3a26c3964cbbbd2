package org.openpps.client.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.client.dataset.ImportedBag;
import org.openpps.client.inventory.ImportedHardware;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Files one bundle: {hardware, data} × {each holder}. */
@Command(
    name = "register",
    description = {
      "Register hardware, data or both against each holder, all or nothing.",
      "Hardware and data become a registration each, for each holder: one filing, one receipt."
    },
    mixinStandardHelpOptions = true)
final class RegisterCommand extends Connected {
  @Mixin private CollateralOptions collateral;
  @Mixin private FilingOptions filing;

  @Option(
      names = "--group",
      required = true,
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "the secured party group that claims")
  private RegistrationNumber group;

  @Option(
      names = "--interest",
      required = true,
      paramLabel = "INTEREST",
      converter = Choice.OfInterest.class,
      description = "security-interest, pps-lease, bailment, retention-of-title or title-notice")
  private Interest interest;

  @Option(
      names = "--holder",
      required = true,
      paramLabel = "ROLE:ACN=N:NAME",
      converter = HolderConverter.class,
      description =
          "a company that holds it: rack-intermediary, data-centre, cloud-provider, other")
  private List<Grantor> holders;

  @Option(names = "--purchase-money", description = "a purchase-money security interest")
  private boolean purchaseMoney;

  @Option(
      names = "--last-day",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "the last day on which it has effect (else no stated end)")
  private LocalDate lastDay;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    if (!collateral.any()) {
      throw new ParameterException(
          spec.commandLine(), "Nothing to register: give --redfish, --bag or both.");
    }
    Optional<ImportedHardware> hardware = collateral.hardware();
    Optional<ImportedBag> bag = collateral.bag();
    RegisterClient register = register();
    hardware.ifPresent(imported -> notes(imported.notes()));
    bag.ifPresent(imported -> notes(imported.notes()));
    return filing.file(
        key -> register.file(new FileRegistrations(group, bundle(hardware, bag, register)), key),
        this);
  }

  private List<RegistrationFiling> bundle(
      Optional<ImportedHardware> hardware, Optional<ImportedBag> bag, RegisterClient register) {
    List<RegistrationFiling> bundle = new ArrayList<>();
    hardware.map(CollateralOptions::collateral).ifPresent(goods -> againstEach(goods, bundle));
    bag.map(imported -> collateral.sentAhead(imported, register))
        .ifPresent(set -> againstEach(List.of(set), bundle));
    return bundle;
  }

  private void againstEach(List<Collateral> items, List<RegistrationFiling> bundle) {
    for (Grantor holder : holders) {
      bundle.add(
          new RegistrationFiling(
              interest,
              purchaseMoney,
              List.of(holder),
              items,
              Optional.ofNullable(lastDay),
              Optional.ofNullable(text)));
    }
  }
}
