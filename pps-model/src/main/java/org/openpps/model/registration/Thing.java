package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.List;
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
  /**
   * What an item of collateral is the same thing by: maker and serial number, an SMBIOS UUID in
   * either byte order, a MAC address that a maker gave, or the digest of a data set or of its
   * manifest. A part number and an owner's tag are shared by many; property described in words, or
   * all property, is no one thing.
   */
  @Rule(
      id = "same-thing",
      source =
          "register rule: competing claims name the same thing, maker and serial or another device"
              + " identifier, or the same data set digest; all-property does not compete")
  public static List<Thing> of(Collateral item) {
    return item.match(THINGS);
  }

  private static List<Thing> of(DeviceIdentifier identifier) {
    String value = identifier.value();
    if (identifier.scheme() == DeviceIdentifierScheme.SMBIOS_UUID) {
      String other = identifier.otherByteOrder().map(DeviceIdentifier::value).orElse(value);
      String least = value.compareTo(other) < 0 ? value : other;
      return List.of(new Thing("uuid " + least, "SMBIOS UUID " + value));
    }
    boolean ownMac =
        identifier.scheme() == DeviceIdentifierScheme.MAC && !identifier.locallyAdministered();
    return ownMac ? List.of(new Thing("mac " + value, "MAC address " + value)) : List.of();
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
          goods.identifiers().forEach(identifier -> things.addAll(Thing.of(identifier)));
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
