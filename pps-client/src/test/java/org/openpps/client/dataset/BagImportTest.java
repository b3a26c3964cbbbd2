package org.openpps.client.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.client.digest.FileDigest;
import org.openpps.model.collateral.DataSet;

class BagImportTest {
  @TempDir Path directory;

  /** The digests were made with sha256sum and sha512sum of GNU coreutils. */
  @Test
  void the_bag_of_the_story_becomes_a_manifest_of_both_digests_of_its_file() {
    ImportedBag bag = BagImport.read(Path.of("../docs/story/bag"));

    String sha256 = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";
    String sha512 =
        "e7c22b994c59d9cf2b48e549b1e24666636045930d3da7c1acb299d1c3b7f931"
            + "f94aae41edda2c2b207a36e10f8bcb8d45223e54878f5b316e7ce3b6bc019629";
    assertThat(bag.manifest().text())
        .isEqualTo(sha256 + "  data/hello.txt\n" + sha512 + "  data/hello.txt\n");
    assertThat(bag.title()).isEqualTo("bag");
    assertThat(bag.notes()).isEmpty();
  }

  @Test
  void the_data_set_is_named_by_its_tag_manifest_and_counts_files_and_octets() {
    Path story = Path.of("../docs/story/bag");
    ImportedBag bag = BagImport.read(story);

    DataSet set = bag.dataSet("ownership", Optional.of("rack WEB43"));

    assertThat(set.digests())
        .containsExactly(FileDigest.sha256(story.resolve("tagmanifest-sha512.txt")));
    assertThat(set.manifest()).contains(bag.manifest().reference());
    assertThat(bag.manifest().reference().files()).isEqualTo(1);
    assertThat(bag.manifest().reference().octets()).isEqualTo(6);
    assertThat(set.heldAt()).contains("rack WEB43");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ISO-8859-1-encoded-tag-files",
        "UTF-16-encoded-tag-files",
        "bag-in-a-bag",
        "bag-with-encoded-names",
        "bag-with-escapable-characters",
        "bag-with-leading-dot-slash-in-manifest",
        "bag-with-space",
        "basic-bag",
        "duplicate-metadata-entries",
        "holey-bag",
        "minimal-bag",
        "uncommon-metadata-separators"
      })
  void valid_bags_of_version_0_97_in_the_conformance_suite_are_imported(String name) {
    ImportedBag bag = BagImport.read(Bags.ofSuite("v0.97/valid/" + name));

    assertThat(bag.manifest().files()).isNotEmpty();
    assertThat(bag.bagId()).as("no manifest of SHA-256 or SHA-512").isEmpty();
  }

  @Test
  void a_list_of_files_to_fetch_is_noted_when_all_of_them_are_there() {
    assertThat(BagImport.read(Bags.ofSuite("v0.97/valid/holey-bag")).notes())
        .anyMatch(note -> note.contains("fetch.txt"));
  }

  @Test
  void percent_signs_in_names_are_encoded_in_the_manifest_for_the_register() {
    assertThat(BagImport.read(Bags.ofSuite("v0.97/valid/bag-with-encoded-names")).manifest().text())
        .contains("  data/%257Edir2/test4.txt\n")
        .contains("  data/%25test2.txt\n");
  }

  /** RFC 8493, section 2.1.3: line feed, carriage return and percent sign are encoded. */
  @Test
  void encoded_names_of_version_1_0_are_decoded_to_find_the_file() {
    Bags.valid(directory);
    Bags.write(directory, "data/two\nlines 100%.txt", "b");
    Bags.write(
        directory,
        "manifest-sha256.txt",
        Bags.sha256("a") + "  data/a.txt\n" + Bags.sha256("b") + "  data/two%0alines 100%25.txt\n");

    assertThat(BagImport.read(directory).manifest().text())
        .endsWith("  data/two%0Alines 100%25.txt\n");
  }

  @Test
  void files_stand_by_path_and_the_stream_is_the_text() throws IOException {
    Bags.valid(directory);
    Bags.write(directory, "data/Z/last", "z");
    Bags.write(directory, "data/0-first", "0");
    Bags.write(
        directory,
        "manifest-sha256.txt",
        Bags.sha256("a")
            + "  data/a.txt\n"
            + Bags.sha256("z")
            + " *data/Z/last\n"
            + Bags.sha256("0").toUpperCase(java.util.Locale.ROOT)
            + "\tdata/0-first\n");

    PayloadManifest manifest = BagImport.read(directory).manifest();

    assertThat(manifest.files())
        .extracting(PayloadFile::path)
        .containsExactly("data/0-first", "data/Z/last", "data/a.txt");
    assertThat(manifest.open().readAllBytes())
        .isEqualTo(manifest.text().getBytes(StandardCharsets.UTF_8));
    assertThat(manifest.digest().hex()).isEqualTo(Bags.sha256(manifest.text()));
  }

  @Test
  void title_description_and_identifiers_come_from_bag_info() {
    Bags.valid(directory);
    Bags.write(
        directory,
        "bag-info.txt",
        """
        title: Backups of May
        External-Description: All machines,
          nightly
        External-Identifier: doi:10.5281/zenodo.1234
        External-Identifier: shelf 4
        Payload-Oxum: 1.1
        """);

    ImportedBag bag = BagImport.read(directory);

    assertThat(bag.title()).isEqualTo("Backups of May");
    assertThat(bag.description()).contains("All machines, nightly");
    assertThat(bag.identifiers()).containsExactly("doi:10.5281/zenodo.1234");
    assertThat(bag.titled("Other").title()).isEqualTo("Other");
  }

  @Test
  void a_manifest_of_an_unknown_algorithm_is_noted_beside_a_known_one() {
    Bags.valid(directory);
    Bags.write(directory, "manifest-blake3.txt", "00ff  data/a.txt\n");

    assertThat(BagImport.read(directory).notes())
        .containsExactly("The digests in manifest-blake3.txt could not be checked here.");
  }
}
