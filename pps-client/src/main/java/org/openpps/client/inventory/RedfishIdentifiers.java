package org.openpps.client.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;

/** What identifies a machine besides its serial number. */
final class RedfishIdentifiers {
  private final List<DeviceIdentifier> found = new ArrayList<>();
  private final List<String> notes;

  private RedfishIdentifiers(List<String> notes) {
    this.notes = notes;
  }

  static List<DeviceIdentifier> of(
      RedfishResource machine, List<RedfishResource> interfaces, List<String> notes) {
    RedfishIdentifiers identifiers = new RedfishIdentifiers(notes);
    identifiers.take(machine, "UUID", DeviceIdentifierScheme.SMBIOS_UUID);
    identifiers.take(machine, "AssetTag", DeviceIdentifierScheme.ASSET_TAG);
    identifiers.take(machine, "PartNumber", DeviceIdentifierScheme.PART_NUMBER);
    interfaces.forEach(
        each -> identifiers.take(each, "PermanentMACAddress", DeviceIdentifierScheme.MAC));
    return List.copyOf(identifiers.found);
  }

  private void take(RedfishResource resource, String property, DeviceIdentifierScheme scheme) {
    resource
        .text(property)
        .map(text -> new DeviceIdentifier(scheme, text))
        .ifPresent(identifier -> take(identifier, resource.path() + " " + property));
  }

  private void take(DeviceIdentifier identifier, String where) {
    Optional<ErrorCode> problem = identifier.problem();
    if (problem.isPresent()) {
      leaveOut(identifier, where, problem.get().meaning());
    } else if (identifier.locallyAdministered()) {
      leaveOut(identifier, where, "It was set by software, so no maker stands behind it.");
    } else if (!found.contains(identifier)) {
      found.add(identifier);
    }
  }

  private void leaveOut(DeviceIdentifier identifier, String where, String why) {
    notes.add("%s %s is left out. %s".formatted(where, identifier.value(), why));
  }
}
