package org.openpps.client.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openpps.client.RegisterClient;
import org.openpps.client.dataset.ImportedBag;
import org.openpps.client.inventory.ImportedHardware;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A filing bundle as it is typed: {hardware, data} × {each holder}. */
final class BundleOptions {
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

  @ArgGroup(exclusive = false)
  private CollateralOptions collateral;

  /** The bundle, read anew; manifests are sent ahead, so that a filing can name them. */
  FileRegistrations bundle(Connected command) throws IOException {
    return bundle(command, (imported, register) -> collateral.sentAhead(imported, register));
  }

  /** The bundle, read anew, of which nothing is sent. */
  FileRegistrations unsent(Connected command) throws IOException {
    return bundle(command, (imported, register) -> collateral.dataSet(imported));
  }

  private FileRegistrations bundle(
      Connected command, BiFunction<ImportedBag, RegisterClient, DataSet> data) throws IOException {
    if (collateral == null || !collateral.any()) {
      throw new ParameterException(
          command.spec.commandLine(), "Nothing to register: give --redfish, --bag or both.");
    }
    Optional<ImportedHardware> hardware = collateral.hardware();
    Optional<ImportedBag> bag = collateral.bag();
    RegisterClient register = command.register();
    hardware.ifPresent(imported -> command.notes(imported.notes()));
    bag.ifPresent(imported -> command.notes(imported.notes()));
    List<RegistrationFiling> bundle = new ArrayList<>();
    hardware.map(CollateralOptions::collateral).ifPresent(goods -> againstEach(goods, bundle));
    bag.map(imported -> data.apply(imported, register))
        .ifPresent(set -> againstEach(List.of(set), bundle));
    return new FileRegistrations(group, bundle);
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
