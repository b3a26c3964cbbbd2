package org.openpps.client.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.client.source.SourceRefusedException;

class HostileBagTest {
  @TempDir Path directory;

  private Path bag;

  @BeforeEach
  void aValidBag() {
    bag = Bags.valid(directory.resolve("bag"));
  }

  @Test
  void the_bag_that_each_test_spoils_is_valid() {
    assertThat(BagImport.read(bag).manifest().files()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "bagit-with-invalid-whitespace, exact form",
    "notAllManifestsListAllFiles, does not list data/missingFromManifest.txt",
    "same-filename-listed-twice-with-different-hashes, exact form",
    "same-filename-listed-twice-with-the-same-hash, lists data/README twice"
  })
  void invalid_bags_of_the_conformance_suite_are_refused(String name, String why) {
    assertRefused(Bags.ofSuite("v1.0/invalid/" + name), why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.txt",
        "data/../../outside.txt",
        "/etc/passwd",
        "data//a.txt",
        "data/./a.txt",
        "./../outside.txt"
      })
  void a_path_that_leads_out_of_the_bag_is_refused(String path) {
    Bags.write(directory, "outside.txt", "secret");
    list(Bags.sha256("a") + "  data/a.txt\n" + Bags.sha256("secret") + "  " + path + "\n");

    assertRefused("Line 2 of manifest-sha256.txt has a path that could lead out of the bag.");
  }

  @Test
  void a_manifest_that_lists_a_tag_file_as_payload_is_refused() {
    list(Bags.sha256("a") + "  data/a.txt\n" + Bags.sha256("a") + "  bagit.txt\n");

    assertRefused("lists bagit.txt, which is not in the payload");
  }

  @Test
  void the_same_file_listed_under_two_spellings_is_refused() {
    list(Bags.sha256("a") + "  data/a.txt\n" + Bags.sha256("a") + "  ./data/a.txt\n");

    assertRefused("lists data/a.txt twice");
  }

  @Test
  void a_link_in_the_payload_is_refused() throws IOException {
    Bags.write(directory, "outside.txt", "a");
    Files.delete(bag.resolve("data/a.txt"));
    Files.createSymbolicLink(bag.resolve("data/a.txt"), directory.resolve("outside.txt"));

    assertRefused("data/a.txt is a link");
  }

  @Test
  void a_payload_that_is_a_link_to_a_directory_is_refused() throws IOException {
    Files.createDirectories(directory.resolve("elsewhere"));
    Files.move(bag.resolve("data/a.txt"), directory.resolve("elsewhere/a.txt"));
    Files.delete(bag.resolve("data"));
    Files.createSymbolicLink(bag.resolve("data"), directory.resolve("elsewhere"));

    assertRefused("data is a link");
  }

  @Test
  void a_changed_file_is_refused() {
    Bags.write(bag, "data/a.txt", "b");

    assertRefused("data/a.txt has not the digest that manifest-sha256.txt lists");
  }

  @Test
  void a_changed_tag_file_is_refused() {
    Bags.write(bag, "tagmanifest-sha256.txt", Bags.sha256("other") + "  manifest-sha256.txt\n");

    assertRefused("manifest-sha256.txt has not the digest that tagmanifest-sha256.txt lists");
  }

  @Test
  void a_tag_manifest_that_lists_a_missing_file_is_refused() {
    Bags.write(bag, "tagmanifest-sha256.txt", Bags.sha256("") + "  bag-info.txt\n");

    assertRefused("lists bag-info.txt, which is no tag file of the bag");
  }

  @Test
  void one_manifest_of_two_that_lacks_a_file_refuses_the_bag() {
    Bags.write(bag, "data/b.txt", "b");
    list(Bags.sha256("a") + "  data/a.txt\n" + Bags.sha256("b") + "  data/b.txt\n");
    Bags.write(bag, "manifest-sha512.txt", Bags.digest("SHA-512", "a") + "  data/a.txt\n");

    assertRefused("manifest-sha512.txt does not list data/b.txt.");
  }

  @Test
  void a_missing_file_is_refused() {
    list(Bags.sha256("a") + "  data/a.txt\n" + Bags.sha256("b") + "  data/b.txt\n");

    assertRefused("lists data/b.txt, which is not in the payload");
  }

  @Test
  void a_file_still_to_be_fetched_refuses_the_bag() {
    Bags.write(bag, "fetch.txt", "https://example.org/b.txt - data/b.txt\n");

    assertRefused("Line 1 of fetch.txt names a file that is not in the bag; fetch it first.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n",
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nMore: lines\n",
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: NO-SUCH\n",
        "\uFEFFBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "BagIt-Version:1.0\nTag-File-Character-Encoding: UTF-8\n",
        ""
      })
  void another_declaration_is_refused(String declaration) {
    Bags.write(bag, "bagit.txt", declaration);

    assertThat(refusal(bag).reasons()).hasSize(1);
  }

  @Test
  void a_digest_of_the_wrong_length_is_refused() {
    list("abcd  data/a.txt\n");

    assertRefused("Line 1 of manifest-sha256.txt is not a digest and a path.");
  }

  @Test
  void octets_in_another_encoding_than_declared_are_refused() throws IOException {
    Files.write(bag.resolve("bag-info.txt"), new byte[] {'T', ':', ' ', (byte) 0xE9, '\n'});

    assertRefused("bag-info.txt is not in the encoding UTF-8 of the bag.");
  }

  @Test
  void a_wrong_count_of_octets_is_refused() {
    Bags.write(bag, "bag-info.txt", "Payload-Oxum: 2.1\n");

    assertRefused("Payload-Oxum says 2.1, but the payload is 1.1");
  }

  @Test
  void a_bag_with_manifests_of_unknown_algorithms_alone_is_refused() throws IOException {
    Files.delete(bag.resolve("manifest-sha256.txt"));
    Bags.write(bag, "manifest-blake3.txt", "00ff  data/a.txt\n");

    assertRefused("no manifest of an algorithm that can be checked here");
  }

  @Test
  void an_empty_payload_is_refused() throws IOException {
    Files.delete(bag.resolve("data/a.txt"));

    assertRefused("no file below data/");
  }

  @Test
  void a_directory_that_is_no_bag_is_refused() {
    assertRefused(directory, "There is no file bagit.txt");
    assertRefused(directory.resolve("nowhere"), "There is no such directory.");
  }

  @Test
  void many_reasons_are_told_up_to_twenty_and_counted_from_then_on() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append("nothing\n");
    }
    list(lines.toString());

    List<String> reasons = refusal(bag).reasons();

    assertThat(reasons).hasSize(21);
    assertThat(reasons.get(20)).isEqualTo("There are 11 more reasons like these.");
  }

  private void list(String lines) {
    Bags.write(bag, "manifest-sha256.txt", lines);
  }

  private void assertRefused(String why) {
    assertRefused(bag, why);
  }

  private static void assertRefused(Path refused, String why) {
    assertThat(refusal(refused).reasons()).anyMatch(reason -> reason.contains(why));
  }

  private static SourceRefusedException refusal(Path refused) {
    return catchThrowableOfType(SourceRefusedException.class, () -> BagImport.read(refused));
  }
}
