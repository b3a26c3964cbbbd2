package org.openpps.client.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.client.RegisterClient;
import org.openpps.client.dataset.ImportedBag;
import org.openpps.client.inventory.ImportedHardware;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.RegistrationFiling;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** One bundle, {hardware, data} × {each holder}: to be filed, or to be checked. */
final class BundleOptions {
  @ArgGroup(exclusive = false)
  private CollateralOptions collateral = new CollateralOptions();

  @ArgGroup(exclusive = false)
  private DetailOptions details = new DetailOptions();

  @Option(
      names = "--group",
      required = true,
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "the secured party group that claims")
  private RegistrationNumber group;

  @ArgGroup(multiplicity = "1")
  private Claimed claimed;

  /** An interest that is claimed, or a notice that claims none. */
  static final class Claimed {
    @Option(
        names = "--interest",
        required = true,
        paramLabel = "INTEREST",
        converter = Choice.OfInterest.class,
        description = "security-interest, pps-lease, bailment, retention-of-title or title-notice")
    private Interest interest;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private NoticeOptions notice;

    private Interest interest() {
      return notice == null ? interest : Interest.NON_SECURITY_NOTICE;
    }

    private Optional<Order> order() {
      return Optional.ofNullable(notice).map(NoticeOptions::order);
    }
  }

  @Option(
      names = "--holder",
      paramLabel = "ROLE:ACN=N:NAME",
      converter = HolderConverter.class,
      description =
          "a company that holds it: rack-intermediary, data-centre, cloud-provider, other"
              + " (none where the rules forbid a grantor)")
  private List<Grantor> holders = List.of();

  @Option(names = "--purchase-money", description = "a purchase-money security interest")
  private boolean purchaseMoney;

  @Option(
      names = "--last-day",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "the last day on which it has effect (else what the rules say)")
  private LocalDate lastDay;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  /** The bundle that these options describe; a bag's manifest is sent ahead. */
  FileRegistrations bundle(Connected command, RegisterClient register) throws IOException {
    return bundle(command, bag -> collateral.sentAhead(bag, register));
  }

  /** The bundle that these options describe; nothing is sent. */
  FileRegistrations unsent(Connected command) throws IOException {
    return bundle(command, collateral::dataSet);
  }

  private FileRegistrations bundle(Connected command, Function<ImportedBag, DataSet> data) {
    Optional<ImportedHardware> hardware = collateral.hardware();
    Optional<ImportedBag> bag = collateral.bag();
    hardware.ifPresent(imported -> command.notes(imported.notes()));
    bag.ifPresent(imported -> command.notes(imported.notes()));
    List<RegistrationFiling> filings = new ArrayList<>();
    hardware.map(CollateralOptions::collateral).ifPresent(goods -> againstEach(goods, filings));
    bag.map(data).ifPresent(set -> againstEach(List.of(set), filings));
    return new FileRegistrations(group, filings);
  }

  /** Refuses a command line that names nothing to register. */
  void requireCollateral(Connected command) {
    if (!collateral.any()) {
      throw new ParameterException(
          command.spec.commandLine(), "Nothing to register: give --redfish, --bag or both.");
    }
  }

  private void againstEach(List<Collateral> items, List<RegistrationFiling> filings) {
    if (holders.isEmpty()) {
      filings.add(against(List.of(), items));
    }
    holders.forEach(holder -> filings.add(against(List.of(holder), items)));
  }

  private RegistrationFiling against(List<Grantor> grantors, List<Collateral> items) {
    return new RegistrationFiling(
        claimed.interest(),
        purchaseMoney,
        grantors,
        items,
        Optional.ofNullable(lastDay),
        Optional.ofNullable(text),
        Optional.of(details.details()),
        claimed.order());
  }
}
