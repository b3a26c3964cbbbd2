package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.SerialNumber;
import org.openpps.model.rule.Rule;

/**
 * A thing that two registrations can both name: two items name the same thing when they have one of
 * these in common.
 *
 * @param key equal for the same thing
 * @param words what it is, for a reader; never a person, a birth date or an address
 */
public record Thing(String key, String words) {
  private static final Set<DeviceIdentifierScheme> SHARED_BY_MANY =
      EnumSet.of(DeviceIdentifierScheme.ASSET_TAG, DeviceIdentifierScheme.PART_NUMBER);
  private static final Set<DeviceIdentifierScheme> GIVEN_BY_EACH_MAKER =
      EnumSet.of(DeviceIdentifierScheme.CHASSIS_NUMBER, DeviceIdentifierScheme.MANUFACTURER_NUMBER);

  /**
   * What an item of collateral is the same thing by: maker and serial number, another identifier of
   * its own (an SMBIOS UUID in either byte order, a hardware address that a maker gave, a VIN, an
   * IMEI …), or the digest of a data set or of its manifest. A part number and an owner's tag are
   * shared by many; property described in words, or all property, is no one thing.
   */
  @Rule(
      id = "same-thing",
      source =
          "register rule: competing claims name the same thing, maker and serial or another device"
              + " identifier, or the same data set digest; all-property does not compete")
  public static List<Thing> of(Collateral item) {
    return item.match(THINGS);
  }

  private static List<Thing> of(String maker, DeviceIdentifier identifier) {
    DeviceIdentifier one = identifier.lookUp();
    if (SHARED_BY_MANY.contains(one.scheme()) || one.locallyAdministered()) {
      return List.of();
    }
    // Of the two byte orders of a UUID, the same one for both claims.
    String value =
        one.otherByteOrder()
            .map(DeviceIdentifier::value)
            .filter(other -> other.compareTo(one.value()) < 0)
            .orElse(one.value());
    String within =
        GIVEN_BY_EACH_MAKER.contains(one.scheme()) ? SerialNumber.canonical(maker) + "/" : "";
    return List.of(
        new Thing(
            one.scheme().code() + " " + within + value,
            identifier.scheme().code().replace('-', ' ') + " " + identifier.value()));
  }

  private static final Collateral.Cases<List<Thing>> THINGS =
      new Collateral.Cases<>() {
        @Override
        public List<Thing> serialNumberedGoods(SerialNumberedGoods goods) {
          List<Thing> things = new ArrayList<>();
          things.add(
              new Thing(
                  "serial "
                      + SerialNumber.canonical(goods.maker())
                      + "/"
                      + SerialNumber.canonical(goods.serial()),
                  goods.maker() + ", serial " + goods.serial()));
          goods
              .identifiers()
              .forEach(identifier -> things.addAll(Thing.of(goods.maker(), identifier)));
          return things;
        }

        @Override
        public List<Thing> dataSet(DataSet set) {
          List<Thing> things = new ArrayList<>();
          set.digests()
              .forEach(d -> things.add(new Thing("digest " + d.uri(), "data set " + d.uri())));
          set.manifest()
              .ifPresent(
                  m ->
                      things.add(
                          new Thing(
                              "manifest " + m.digest().uri(),
                              "data set of manifest " + m.digest().uri())));
          return things;
        }

        @Override
        public List<Thing> describedGoods(DescribedGoods goods) {
          return List.of();
        }

        @Override
        public List<Thing> allProperty(AllProperty property) {
          return List.of();
        }
      };
}
