package org.openpps.client.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.client.dataset.BagImport;
import org.openpps.client.dataset.ImportedBag;
import org.openpps.client.inventory.ImportedHardware;
import org.openpps.client.inventory.RedfishImport;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import picocli.CommandLine.Option;

/** Collateral that is read from this machine. */
final class CollateralOptions {
  @Option(
      names = "--redfish",
      paramLabel = "DIR",
      description = "hardware: a Redfish tree, the directory that holds Systems")
  private Path redfish;

  @Option(names = "--bag", paramLabel = "DIR", description = "data: a BagIt bag")
  private Path bag;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "title of the data set (else that of the bag, else its directory's name)")
  private String title;

  @Option(
      names = "--right",
      paramLabel = "TEXT",
      defaultValue = "ownership",
      description = "right claimed in the data set (${DEFAULT-VALUE})")
  private String right;

  @Option(
      names = "--held-at",
      paramLabel = "TEXT",
      description = "where the data set is held, in words")
  private String heldAt;

  boolean any() {
    return redfish != null || bag != null;
  }

  /** The hardware, read anew. */
  Optional<ImportedHardware> hardware() {
    return Optional.ofNullable(redfish).map(RedfishImport::read);
  }

  /** The bag, read anew. */
  Optional<ImportedBag> bag() {
    return Optional.ofNullable(bag)
        .map(BagImport::read)
        .map(read -> title == null ? read : read.titled(title));
  }

  /** Sends the manifest ahead, so that a filing can name it; the bag as collateral. */
  DataSet sentAhead(ImportedBag imported, RegisterClient register) {
    DataSet set = dataSet(imported);
    register.putManifest(imported.manifest().digest(), imported.manifest()::open);
    return set;
  }

  /** The bag as collateral; nothing is sent. */
  DataSet dataSet(ImportedBag imported) {
    return imported.dataSet(right, Optional.ofNullable(heldAt));
  }

  static List<Collateral> collateral(ImportedHardware hardware) {
    return List.copyOf(hardware.goods());
  }
}
