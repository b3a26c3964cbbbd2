package org.openpps.client.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.client.source.SourceRefusedException;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;

class RedfishImportTest {
  private static final Path STORY = Path.of("../docs/story/redfish");

  @TempDir Path tree;

  /** DMTF Redfish-Mockup-Server, public-rackmount1. */
  @Test
  void the_server_of_the_story_is_one_machine_with_its_identifiers() {
    assertThat(RedfishImport.read(STORY).goods())
        .singleElement()
        .satisfies(
            goods -> {
              assertThat(goods.kind()).isEqualTo(GoodsKind.IT_HARDWARE);
              assertThat(goods.maker()).isEqualTo("Contoso");
              assertThat(goods.model()).contains("3500 RX");
              assertThat(goods.serial()).isEqualTo("437XR1138R2");
              assertThat(goods.identifiers())
                  .containsExactly(
                      identifier("smbios-uuid", "38947555-7742-3448-3784-823347823834"),
                      identifier("asset-tag", "Chicago-45Z-2381"),
                      identifier("part-number", "224071-J23"));
            });
  }

  @Test
  void addresses_set_by_software_are_left_out_and_told() {
    assertThat(RedfishImport.read(STORY).notes())
        .filteredOn(note -> note.contains("PermanentMACAddress"))
        .hasSize(4)
        .allMatch(note -> note.contains("set by software"));
  }

  @Test
  void the_chassis_with_the_serial_number_of_its_system_is_the_same_machine() {
    assertThat(RedfishImport.read(STORY).notes())
        .contains("Chassis/1U has the serial number of a system and is the same machine.");
  }

  @Test
  void a_chassis_with_a_serial_number_of_its_own_is_goods_of_its_own() {
    system("S1", "");
    write("Chassis/C1", "{\"Manufacturer\":\"M\",\"SerialNumber\":\"OTHER77\"}");
    write("Chassis/C2", "{\"Manufacturer\":\"M\",\"SerialNumber\":\"To be filled by O.E.M.\"}");

    ImportedHardware hardware = RedfishImport.read(tree);

    assertThat(hardware.goods())
        .extracting(SerialNumberedGoods::serial)
        .containsExactly("SN4711", "OTHER77");
    assertThat(hardware.notes()).anyMatch(note -> note.startsWith("Chassis/C2 is left out"));
  }

  @Test
  void permanent_addresses_are_taken_once_each() {
    system("S1", "");
    write("Systems/S1/EthernetInterfaces/1", "{\"PermanentMACAddress\":\"00:1B:63:84:45:E6\"}");
    write("Systems/S1/EthernetInterfaces/VLAN", "{\"PermanentMACAddress\":\"00-1b-63-84-45-e6\"}");

    assertThat(RedfishImport.read(tree).goods().get(0).identifiers())
        .containsExactly(identifier("mac", "00:1b:63:84:45:e6"));
  }

  @Test
  void an_unset_uuid_and_a_placeholder_tag_are_left_out_and_told() {
    system(
        "S1", ",\"UUID\":\"00000000-0000-0000-0000-000000000000\",\"AssetTag\":\"Default string\"");

    ImportedHardware hardware = RedfishImport.read(tree);

    assertThat(hardware.goods().get(0).identifiers()).isEmpty();
    assertThat(hardware.notes())
        .anyMatch(note -> note.contains("UUID") && note.contains("all zeros"))
        .anyMatch(note -> note.contains("AssetTag Default string is left out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"To be filled by O.E.M.", "Default string", "0000000000", "--", "None"})
  void a_placeholder_for_a_serial_number_refuses_the_import(String serial) {
    write("Systems/S1", "{\"Manufacturer\":\"M\",\"SerialNumber\":\"" + serial + "\"}");

    assertThatThrownBy(() -> RedfishImport.read(tree))
        .isInstanceOf(SourceRefusedException.class)
        .hasMessageContaining("Systems/S1 has \"" + serial + "\" as serial number");
  }

  @Test
  void a_machine_without_maker_or_serial_number_refuses_the_import_for_both() {
    write("Systems/S1", "{\"Manufacturer\":\" \",\"SerialNumber\":null}");

    assertThatThrownBy(() -> RedfishImport.read(tree))
        .hasMessageContaining("no Manufacturer")
        .hasMessageContaining("no SerialNumber");
  }

  @Test
  void a_virtual_system_is_no_thing_and_left_out() {
    system("S1", "");
    write("Systems/VM", "{\"SystemType\":\"Virtual\"}");

    ImportedHardware hardware = RedfishImport.read(tree);

    assertThat(hardware.goods()).hasSize(1);
    assertThat(hardware.notes()).anyMatch(note -> note.startsWith("Systems/VM is left out"));
  }

  @Test
  void members_that_the_tree_lacks_are_told() {
    system("S1", "");
    write("Systems", "{\"Members\":[{\"@odata.id\":\"a\"},{\"@odata.id\":\"b\"}]}");

    assertThat(RedfishImport.read(tree).notes())
        .contains("Systems lists 2 members, of which 1 are in the tree.");
  }

  @Test
  void malformed_json_and_a_directory_that_is_no_tree_are_refused() {
    assertThatThrownBy(() -> RedfishImport.read(tree)).hasMessageContaining("no Redfish tree");
    write("Systems/S1", "{");
    assertThatThrownBy(() -> RedfishImport.read(tree))
        .hasMessageContaining("Systems/S1 is not well-formed JSON.");
  }

  private void system(String name, String more) {
    write("Systems/" + name, "{\"Manufacturer\":\"M\",\"SerialNumber\":\"SN4711\"" + more + "}");
  }

  private void write(String path, String json) {
    try {
      Path resource = Files.createDirectories(tree.resolve(path));
      Files.writeString(resource.resolve("index.json"), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DeviceIdentifier identifier(String scheme, String value) {
    return new DeviceIdentifier(DeviceIdentifierScheme.ofCode(scheme), value);
  }
}
