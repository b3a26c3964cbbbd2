package org.openpps.client.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.openpps.client.digest.FileDigest;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.search.Criterion;
import picocli.CommandLine.Option;

/** What is searched for: exactly one of these. */
final class CriterionOptions {
  @Option(names = "--serial", paramLabel = "SERIAL", description = "goods by serial number")
  private String serial;

  @Option(
      names = "--uuid",
      paramLabel = "UUID",
      description = "hardware by SMBIOS UUID, in either byte order")
  private String uuid;

  @Option(names = "--mac", paramLabel = "MAC", description = "hardware by MAC address")
  private String mac;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "data by the SHA-256 of this file, which is computed here and not sent")
  private Path file;

  @Option(
      names = "--digest",
      paramLabel = "DIGEST",
      description = "data by a digest: ni:///sha-256;… or hexadecimal digits")
  private String digest;

  @Option(names = "--acn", paramLabel = "ACN", description = "registrations against this ACN")
  private String acn;

  @Option(names = "--abn", paramLabel = "ABN", description = "registrations against this ABN")
  private String abn;

  @Option(names = "--nzbn", paramLabel = "NZBN", description = "registrations against this NZBN")
  private String nzbn;

  @Option(
      names = "--number",
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "a registration by the number of any of its entries")
  private RegistrationNumber number;

  Criterion criterion(Optional<String> maker) {
    if (serial != null) {
      return new Criterion.BySerial(serial, maker);
    }
    if (uuid != null) {
      return device(DeviceIdentifierScheme.SMBIOS_UUID, uuid);
    }
    if (mac != null) {
      return device(DeviceIdentifierScheme.MAC, mac);
    }
    if (file != null) {
      return new Criterion.ByDigest(FileDigest.sha256(file));
    }
    if (digest != null) {
      return new Criterion.ByDigest(NamedInformation.parse(digest));
    }
    return number != null ? new Criterion.ByNumber(number) : party();
  }

  boolean bySerial() {
    return serial != null;
  }

  private Criterion party() {
    if (acn != null) {
      return party(PartyIdentifierScheme.ACN, acn);
    }
    return abn != null
        ? party(PartyIdentifierScheme.ABN, abn)
        : party(PartyIdentifierScheme.NZBN, nzbn);
  }

  private static Criterion party(PartyIdentifierScheme scheme, String typed) {
    return new Criterion.ByParty(new PartyIdentifier(scheme, typed));
  }

  private static Criterion device(DeviceIdentifierScheme scheme, String typed) {
    return new Criterion.ByDevice(new DeviceIdentifier(scheme, typed));
  }
}
