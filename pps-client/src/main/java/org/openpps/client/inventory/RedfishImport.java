package org.openpps.client.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.client.source.Reasons;
import org.openpps.client.source.SourceRefusedException;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.SerialNumber;

/**
 * Reads hardware from a Redfish tree: each physical system, and each chassis that is not the same
 * thing as a system. A machine without a maker or a real serial number refuses the whole import,
 * because less would be registered than was meant; an identifier that identifies nothing is left
 * out and told in a note.
 */
public final class RedfishImport {
  private static final Set<String> NOT_GOODS = Set.of("Virtual", "OS", "VirtuallyPartitioned");

  private final RedfishTree tree;
  private final Reasons reasons;
  private final List<String> notes = new ArrayList<>();
  private final List<SerialNumberedGoods> goods = new ArrayList<>();
  private final Set<String> serials = new HashSet<>();

  private RedfishImport(RedfishTree tree, Reasons reasons) {
    this.tree = tree;
    this.reasons = reasons;
  }

  /**
   * The hardware in this tree.
   *
   * @param directory holds {@code Systems} and {@code Chassis}, or {@code redfish/v1} with them
   * @throws SourceRefusedException with all reasons
   * @throws UncheckedIOException when the tree cannot be read
   */
  public static ImportedHardware read(Path directory) {
    Reasons reasons = new Reasons("The Redfish tree " + directory);
    try {
      return new RedfishImport(RedfishTree.in(directory, reasons), reasons).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportedHardware read() throws IOException {
    List<RedfishResource> systems = tree.members("Systems", reasons);
    Optional<Integer> counted = tree.counted("Systems", reasons);
    if (counted.isPresent() && counted.get() > systems.size()) {
      notes.add(
          "Systems lists %d members, of which %d are in the tree."
              .formatted(counted.get(), systems.size()));
    }
    for (RedfishResource system : systems) {
      system(system);
    }
    tree.members("Chassis", reasons).forEach(this::chassis);
    reasons.require(!goods.isEmpty(), "There is no machine in it that could be registered.");
    reasons.refuseIfAny();
    return new ImportedHardware(goods, notes);
  }

  private void system(RedfishResource system) throws IOException {
    Optional<String> type = system.text("SystemType").filter(NOT_GOODS::contains);
    if (type.isPresent()) {
      notes.add(system.path() + " is left out: it is " + type.get() + ", not a thing.");
      return;
    }
    Optional<String> maker = system.text("Manufacturer");
    Optional<String> serial = system.text("SerialNumber");
    reasons.require(maker.isPresent(), system.path() + " has no Manufacturer.");
    reasons.require(serial.isPresent(), system.path() + " has no SerialNumber.");
    serial
        .filter(SerialNumber::isPlaceholder)
        .ifPresent(
            text ->
                reasons.add(
                    "%s has \"%s\" as serial number, which a maker left in and which identifies"
                            .formatted(system.path(), text)
                        + " nothing; read the number from the machine's label."));
    if (maker.isPresent() && serial.isPresent()) {
      List<RedfishResource> interfaces =
          tree.members(system.path() + "/EthernetInterfaces", reasons);
      add(system, maker.get(), serial.get(), interfaces);
    }
  }

  /** A chassis is a thing of its own only when it has another serial number than its system. */
  private void chassis(RedfishResource chassis) {
    Optional<String> maker = chassis.text("Manufacturer");
    Optional<String> serial =
        chassis.text("SerialNumber").filter(text -> !SerialNumber.isPlaceholder(text));
    if (maker.isEmpty() || serial.isEmpty()) {
      notes.add(chassis.path() + " is left out: it has no maker or no serial number of its own.");
    } else if (serials.contains(SerialNumber.canonical(serial.get()))) {
      notes.add(chassis.path() + " has the serial number of a system and is the same machine.");
    } else {
      add(chassis, maker.get(), serial.get(), List.of());
    }
  }

  private void add(
      RedfishResource resource, String maker, String serial, List<RedfishResource> interfaces) {
    serials.add(SerialNumber.canonical(serial));
    goods.add(
        new SerialNumberedGoods(
            GoodsKind.IT_HARDWARE,
            maker,
            resource.model(),
            serial,
            RedfishIdentifiers.of(resource, interfaces, notes),
            Optional.empty()));
  }
}
