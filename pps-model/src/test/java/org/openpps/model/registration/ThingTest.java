package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Cites;

class ThingTest {
  private static final RegisterProfile CUSTODY = RegisterProfile.load(RegisterProfile.CUSTODY);

  private static Collateral goods(String maker, String serial, DeviceIdentifier... more) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE, maker, Optional.empty(), serial, List.of(more), Optional.empty());
  }

  private static boolean same(Collateral one, Collateral other) {
    return Thing.of(one).stream()
        .anyMatch(thing -> Thing.of(other).stream().anyMatch(o -> o.key().equals(thing.key())));
  }

  @Test
  @Cites("same-thing")
  void the_same_thing_has_maker_and_serial_or_an_identifier_of_its_own_in_common() {
    DeviceIdentifier uuid =
        new DeviceIdentifier(
            DeviceIdentifierScheme.SMBIOS_UUID, "38947555-7742-3448-3784-823347823834");
    DeviceIdentifier mac = new DeviceIdentifier(DeviceIdentifierScheme.MAC, "00:1B:63:84:45:E6");
    DeviceIdentifier set = new DeviceIdentifier(DeviceIdentifierScheme.MAC, "02:1B:63:84:45:E6");
    DeviceIdentifier part = new DeviceIdentifier(DeviceIdentifierScheme.PART_NUMBER, "224071-J23");

    assertThat(same(goods("Contoso", "AB-1"), goods("CONTOSO", "ab1"))).isTrue();
    assertThat(same(goods("Contoso", "AB-1"), goods("Fabrikam", "AB-1"))).isFalse();
    assertThat(same(goods("A", "1", uuid), goods("B", "2", uuid.otherByteOrder().orElseThrow())))
        .isTrue();
    assertThat(same(goods("A", "1", mac), goods("B", "2", mac))).isTrue();
    assertThat(same(goods("A", "1", set), goods("B", "2", set))).as("set by software").isFalse();
    assertThat(same(goods("A", "1", part), goods("B", "2", part))).as("shared").isFalse();
    DeviceIdentifier vin = new DeviceIdentifier(DeviceIdentifierScheme.VIN, "KM8J3CA46JU622994");
    DeviceIdentifier imei = new DeviceIdentifier(DeviceIdentifierScheme.IMEI, "490154203237518");
    DeviceIdentifier imeisv =
        new DeviceIdentifier(DeviceIdentifierScheme.IMEISV, "4901542032375186");
    DeviceIdentifier chassis =
        new DeviceIdentifier(DeviceIdentifierScheme.CHASSIS_NUMBER, "CH12345");
    assertThat(same(goods("A", "1", vin), goods("B", "2", vin))).isTrue();
    assertThat(same(goods("A", "1", imei), goods("B", "2", imeisv))).isTrue();
    assertThat(same(goods("A", "1", chassis), goods("a", "2", chassis))).isTrue();
    assertThat(same(goods("A", "1", chassis), goods("B", "2", chassis))).as("by maker").isFalse();
    AllProperty all = new AllProperty(Optional.empty());
    assertThat(same(all, all)).isFalse();
    assertThat(same(new DescribedGoods("cables"), new DescribedGoods("cables"))).isFalse();
  }

  @Test
  @Cites("competing-claims")
  void claims_of_other_groups_that_are_live_compete_and_those_of_the_same_group_do_not() {
    Scene scene = Scene.withRegistration(Scene.RACK);
    scene.file(Scene.HOST, new CreateGroup(List.of(Scene.SMALL_HOST), Scene.ADDRESS));
    RegistrationNumber other = new RegistrationNumber(3);
    scene.file(
        Scene.HOST, new FileRegistrations(other, List.of(Scene.filing(Scene.RACK, Scene.RACK))));
    Registration first = scene.first();
    Registration second = scene.register.registration(new RegistrationNumber(4)).orElseThrow();

    assertThat(CompetingClaims.with(second, List.of(second, first), Scene.NOW, CUSTODY))
        .extracting(CompetingClaim::other, claim -> claim.thing().words())
        .containsExactly(tuple(Scene.FIRST, "Contoso, serial A1B2C3"));
    assertThat(CompetingClaims.with(first, List.of(first), Scene.NOW, CUSTODY)).isEmpty();
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    assertThat(CompetingClaims.with(second, List.of(scene.first()), Scene.NOW, CUSTODY)).isEmpty();
  }
}
