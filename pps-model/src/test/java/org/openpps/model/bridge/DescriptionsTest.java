package org.openpps.model.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.rule.Cites;

@Cites("prepared-description")
class DescriptionsTest {
  private static final int LIMIT = 500;
  private static final int ROUNDS = 300;

  private static List<String> of(List<? extends Collateral> items) {
    Mentions mentions = new Mentions(Descriptions.longestName(LIMIT));
    return Descriptions.of(
        items.stream().flatMap(item -> item.match(mentions).stream()).toList(), LIMIT);
  }

  private static Collateral server(String maker, String model, String serial) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE, maker, Optional.of(model), serial, List.of(), Optional.empty());
  }

  @Test
  void things_of_one_maker_and_model_are_named_once_with_all_their_serials() {
    assertThat(
            of(
                List.of(
                    server("Contoso", "3500", "437XR1138R2"),
                    server("Contoso", "3500", "2M220100SL"),
                    server("Dell", "R740", "7XK2PQ1"))))
        .containsExactly(
            "Computer hardware, Contoso 3500, serial 437XR1138R2, 2M220100SL;"
                + " Computer hardware, Dell R740, serial 7XK2PQ1");
  }

  @Test
  void several_descriptions_say_which_of_how_many_they_are() {
    List<Collateral> servers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      servers.add(server("Contoso", "3500", "SERIAL-%04d".formatted(i)));
    }
    List<String> parts = of(servers);
    assertThat(parts).hasSize(2);
    assertThat(parts.get(0))
        .startsWith("Computer hardware, Contoso 3500, serial SERIAL-0000, ")
        .endsWith(" [1 of 2]");
    assertThat(parts.get(1))
        .startsWith("Computer hardware, Contoso 3500, serial SERIAL-")
        .endsWith("0059 [2 of 2]");
  }

  @Test
  void a_long_maker_is_shortened_and_a_serial_never() {
    String serial = "S".repeat(99) + "1";
    assertThat(of(List.of(server("M".repeat(200), "N".repeat(200), serial))))
        .singleElement()
        .satisfies(text -> assertThat(text).hasSizeLessThanOrEqualTo(LIMIT).endsWith(serial));
    assertThat(
            of(
                List.of(
                    server("M".repeat(200), "N".repeat(200), serial),
                    server("M".repeat(200), "O".repeat(200), serial))))
        .hasSize(2)
        .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(LIMIT).contains(serial));
  }

  @Test
  void a_data_set_is_named_by_each_of_its_digests() {
    NamedInformation digest =
        NamedInformation.parse("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
    DataSet set =
        new DataSet(
            "Customer backups",
            Optional.empty(),
            "ownership",
            Optional.empty(),
            List.of("10.5281/zenodo.3678326"),
            List.of(digest),
            Optional.empty());
    assertThat(of(List.of(set)))
        .containsExactly(
            "Data set \"Customer backups\" (ownership) digest "
                + digest.uri()
                + ", identifier 10.5281/zenodo.3678326");
  }

  @Test
  void free_text_is_parted_between_words() {
    List<String> parts = of(List.of(new DescribedGoods("rails 12-34-56 ".repeat(60).strip())));
    assertThat(parts).hasSizeGreaterThan(1);
    assertThat(parts)
        .allSatisfy(
            part ->
                assertThat(part)
                    .hasSizeLessThanOrEqualTo(LIMIT)
                    .matches("(?:(?:rails|12-34-56) ?)+ ?\\[\\d of \\d\\]"));
  }

  @Test
  void every_serial_stands_whole_in_exactly_one_description_within_the_limit() {
    long seed = Long.getLong("bridge.seed", new Random().nextLong());
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> serials = new ArrayList<>();
      List<Collateral> items = new ArrayList<>();
      int count = 1 + random.nextInt(120);
      for (int i = 0; i < count; i++) {
        String serial = "<" + i + "-" + "x".repeat(random.nextInt(90)) + ">";
        serials.add(serial);
        items.add(server("Maker" + random.nextInt(3), "m".repeat(1 + random.nextInt(190)), serial));
      }
      List<String> parts = of(items);
      String told = "seed " + seed + ", round " + round;
      assertThat(parts).as(told).allSatisfy(p -> assertThat(p).hasSizeLessThanOrEqualTo(LIMIT));
      for (String serial : serials) {
        assertThat(Stream.of(String.join("\n", parts).split("\n")).filter(p -> p.contains(serial)))
            .as(told)
            .hasSize(1);
      }
    }
  }
}
