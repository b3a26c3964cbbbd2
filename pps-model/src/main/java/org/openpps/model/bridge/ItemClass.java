package org.openpps.model.bridge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.rule.Rule;

/** In which class of the statutory register an item belongs, and by what number it stands there. */
final class ItemClass {
  /** What the register of vehicles prefers, best first. */
  private static final List<DeviceIdentifierScheme> OF_VEHICLE =
      List.of(
          DeviceIdentifierScheme.VIN,
          DeviceIdentifierScheme.CHASSIS_NUMBER,
          DeviceIdentifierScheme.MANUFACTURER_NUMBER);

  private static final List<DeviceIdentifierScheme> OF_WATERCRAFT =
      List.of(DeviceIdentifierScheme.HIN, DeviceIdentifierScheme.AU_OFFICIAL_NUMBER);

  private static final List<DeviceIdentifierScheme> OF_INTELLECTUAL_PROPERTY =
      List.of(
          DeviceIdentifierScheme.AU_PATENT,
          DeviceIdentifierScheme.AU_TRADE_MARK,
          DeviceIdentifierScheme.AU_DESIGN,
          DeviceIdentifierScheme.AU_PLANT_BREEDERS_RIGHT);

  private static final Map<DeviceIdentifierScheme, String> WORDS =
      Map.of(
          DeviceIdentifierScheme.VIN, "VIN",
          DeviceIdentifierScheme.CHASSIS_NUMBER, "chassis number",
          DeviceIdentifierScheme.MANUFACTURER_NUMBER, "manufacturer's number",
          DeviceIdentifierScheme.HIN, "HIN",
          DeviceIdentifierScheme.AU_OFFICIAL_NUMBER, "official number",
          DeviceIdentifierScheme.AU_PATENT, "patent number",
          DeviceIdentifierScheme.AU_TRADE_MARK, "trade mark number",
          DeviceIdentifierScheme.AU_DESIGN, "design number",
          DeviceIdentifierScheme.AU_PLANT_BREEDERS_RIGHT, "plant breeder's right number");

  private ItemClass() {}

  /** The code of its class in the profile {@code au@1}. */
  @Rule(
      id = "prepared-class",
      source =
          "[V] AU register, collateral classes: computers are other goods, data is general"
              + " intangible property")
  static String of(Collateral item) {
    return item.match(CLASS);
  }

  /**
   * The number by which a vehicle, watercraft, aircraft or listed right is found: of a vehicle the
   * VIN, else the chassis number, else the manufacturer's number. Other goods have none in the
   * law's sense.
   */
  @Rule(
      id = "prepared-serial-number",
      source = "[V] PPS Regulations 2010 (Cth), Schedule 1, Part 2: VIN, chassis, manufacturer")
  static Optional<SerialNumberDetail> serial(Collateral item) {
    return item.match(SERIAL);
  }

  private static SerialNumberDetail serial(SerialNumberedGoods goods) {
    return switch (goods.kind()) {
      case MOTOR_VEHICLE -> best(goods, OF_VEHICLE);
      case WATERCRAFT -> best(goods, OF_WATERCRAFT);
      case AIRCRAFT -> new SerialNumberDetail("manufacturer's serial number", goods.serial());
      case INTELLECTUAL_PROPERTY -> best(goods, OF_INTELLECTUAL_PROPERTY);
      case IT_HARDWARE, OTHER -> throw new IllegalArgumentException("no serial in law: " + goods);
    };
  }

  private static SerialNumberDetail best(
      SerialNumberedGoods goods, List<DeviceIdentifierScheme> schemes) {
    return schemes.stream()
        .flatMap(scheme -> goods.identifiers().stream().filter(id -> id.scheme() == scheme))
        .findFirst()
        .map(ItemClass::numbered)
        .orElse(new SerialNumberDetail("manufacturer's number", goods.serial()));
  }

  private static SerialNumberDetail numbered(DeviceIdentifier identifier) {
    return new SerialNumberDetail(WORDS.get(identifier.scheme()), identifier.value());
  }

  private static String goods(GoodsKind kind) {
    return switch (kind) {
      case MOTOR_VEHICLE -> "motor-vehicle";
      case WATERCRAFT -> "watercraft";
      case AIRCRAFT -> "aircraft";
      case INTELLECTUAL_PROPERTY -> "intellectual-property";
      case IT_HARDWARE, OTHER -> "other-goods";
    };
  }

  private static final Collateral.Cases<String> CLASS =
      new Collateral.Cases<>() {
        @Override
        public String serialNumberedGoods(SerialNumberedGoods goods) {
          return goods(goods.kind());
        }

        @Override
        public String dataSet(DataSet set) {
          return "intangible";
        }

        @Override
        public String describedGoods(DescribedGoods goods) {
          return "other-goods";
        }

        @Override
        public String allProperty(AllProperty property) {
          return property.except().isPresent() ? "all-property-except" : "all-property";
        }
      };

  private static final Collateral.Cases<Optional<SerialNumberDetail>> SERIAL =
      new Collateral.Cases<>() {
        @Override
        public Optional<SerialNumberDetail> serialNumberedGoods(SerialNumberedGoods goods) {
          return goods(goods.kind()).equals("other-goods")
              ? Optional.empty()
              : Optional.of(serial(goods));
        }

        @Override
        public Optional<SerialNumberDetail> dataSet(DataSet set) {
          return Optional.empty();
        }

        @Override
        public Optional<SerialNumberDetail> describedGoods(DescribedGoods goods) {
          return Optional.empty();
        }

        @Override
        public Optional<SerialNumberDetail> allProperty(AllProperty property) {
          return Optional.empty();
        }
      };
}
