package org.openpps.client.cli;

import java.util.Optional;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.search.Criterion;
import picocli.CommandLine.Option;

/**
 * Goods by an identifier that is not their serial number, or grantors by one of theirs. All options
 * of a criterion are of one class, because groups within a group cannot be given several times.
 */
class DeviceCriterion extends PartyIdentifierOptions {
  private DeviceIdentifier identifier;

  final Optional<Criterion> device() {
    return Optional.ofNullable(identifier).map(Criterion.ByDevice::new);
  }

  @Option(
      names = "--uuid",
      paramLabel = "UUID",
      description = "hardware by SMBIOS UUID, in either byte order")
  void uuid(String typed) {
    by(DeviceIdentifierScheme.SMBIOS_UUID, typed);
  }

  @Option(names = "--mac", paramLabel = "MAC", description = "hardware by MAC address")
  void mac(String typed) {
    by(DeviceIdentifierScheme.MAC, typed);
  }

  @Option(names = "--eui-64", paramLabel = "EUI64", description = "hardware by EUI-64")
  void eui64(String typed) {
    by(DeviceIdentifierScheme.EUI_64, typed);
  }

  @Option(names = "--wwn", paramLabel = "WWN", description = "a disk or port by World Wide Name")
  void wwn(String typed) {
    by(DeviceIdentifierScheme.WWN, typed);
  }

  @Option(names = "--imei", paramLabel = "IMEI", description = "a telephone by IMEI")
  void imei(String typed) {
    by(DeviceIdentifierScheme.IMEI, typed);
  }

  @Option(
      names = "--imeisv",
      paramLabel = "IMEISV",
      description = "a telephone by IMEISV, whatever its software's version")
  void imeisv(String typed) {
    by(DeviceIdentifierScheme.IMEISV, typed);
  }

  @Option(names = "--asset-tag", paramLabel = "TAG", description = "goods by their owner's tag")
  void assetTag(String typed) {
    by(DeviceIdentifierScheme.ASSET_TAG, typed);
  }

  @Option(
      names = "--part-number",
      paramLabel = "NUMBER",
      description = "goods by their maker's part number")
  void partNumber(String typed) {
    by(DeviceIdentifierScheme.PART_NUMBER, typed);
  }

  @Option(names = "--giai", paramLabel = "GIAI", description = "goods by GS1 asset identifier")
  void giai(String typed) {
    by(DeviceIdentifierScheme.GIAI, typed);
  }

  @Option(names = "--vin", paramLabel = "VIN", description = "a vehicle by VIN")
  void vin(String typed) {
    by(DeviceIdentifierScheme.VIN, typed);
  }

  @Option(
      names = "--chassis-number",
      paramLabel = "NUMBER",
      description = "a vehicle by chassis number")
  void chassisNumber(String typed) {
    by(DeviceIdentifierScheme.CHASSIS_NUMBER, typed);
  }

  @Option(
      names = "--manufacturer-number",
      paramLabel = "NUMBER",
      description = "a vehicle by manufacturer's number")
  void manufacturerNumber(String typed) {
    by(DeviceIdentifierScheme.MANUFACTURER_NUMBER, typed);
  }

  @Option(names = "--hin", paramLabel = "HIN", description = "a watercraft by hull number")
  void hin(String typed) {
    by(DeviceIdentifierScheme.HIN, typed);
  }

  @Option(
      names = "--au-official-number",
      paramLabel = "NUMBER",
      description = "an Australian ship by official number")
  void auOfficialNumber(String typed) {
    by(DeviceIdentifierScheme.AU_OFFICIAL_NUMBER, typed);
  }

  @Option(
      names = "--aircraft-marks",
      paramLabel = "MARKS",
      description = "an aircraft by nationality and registration marks")
  void aircraftMarks(String typed) {
    by(DeviceIdentifierScheme.AIRCRAFT_MARKS, typed);
  }

  @Option(names = "--au-patent", paramLabel = "NUMBER", description = "an Australian patent")
  void auPatent(String typed) {
    by(DeviceIdentifierScheme.AU_PATENT, typed);
  }

  @Option(
      names = "--au-trade-mark",
      paramLabel = "NUMBER",
      description = "an Australian trade mark")
  void auTradeMark(String typed) {
    by(DeviceIdentifierScheme.AU_TRADE_MARK, typed);
  }

  @Option(names = "--au-design", paramLabel = "NUMBER", description = "an Australian design")
  void auDesign(String typed) {
    by(DeviceIdentifierScheme.AU_DESIGN, typed);
  }

  @Option(
      names = "--au-plant-breeders-right",
      paramLabel = "NUMBER",
      description = "an Australian plant breeder's right")
  void auPlantBreedersRight(String typed) {
    by(DeviceIdentifierScheme.AU_PLANT_BREEDERS_RIGHT, typed);
  }

  private void by(DeviceIdentifierScheme scheme, String typed) {
    if (typed != null) {
      identifier = new DeviceIdentifier(scheme, typed);
    }
  }
}
