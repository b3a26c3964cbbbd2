package org.openpps.model.search.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.WordFile;

/**
 * Keys that stand in registers: a version of a profile makes them for ever. Whoever has to change a
 * line here makes a new version of the profile instead.
 */
class KeyVectorsTest {
  private static final List<WordFile> VECTORS =
      List.of(WordFile.of(KeyVectorsTest.class, "key-vectors.txt"));

  @Test
  void the_keys_of_every_version_stay_as_they_are() {
    assertThat(Stream.of(VECTORS.get(0).lines().toArray(new String[0])))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              String[] cells = line.split(" \\| ");
              ExactProfile profile = ExactProfile.of(cells[0]);
              String key =
                  switch (cells[1]) {
                    case "org" -> profile.key(new OrganisationName(cells[2]));
                    case "person" -> {
                      String[] names = cells[2].split(", ");
                      yield profile.key(PersonName.of(names[0], names.length > 1 ? names[1] : ""));
                    }
                    case "serial" -> profile.serialKey(cells[2]);
                    default -> profile.digest().toString();
                  };
              assertThat(key).as(line).isEqualTo(cells[3]);
            });
  }

  @Test
  void every_profile_is_pinned_by_its_digest() {
    for (String profile : ExactProfile.ids()) {
      assertThat(VECTORS.get(0).lines()).anyMatch(l -> l.startsWith(profile + " | digest"));
    }
  }

  @Test
  void letters_fold_by_the_file_and_not_by_the_JDK() {
    assertThat(Folding.upper("straße éŁж")).isEqualTo("STRASSE ÉŁЖ");
    assertThat(Folding.base("straße éŁж")).isEqualTo("STRASSE ELЖ");
    assertThat(Folding.latin("straße éŁж ｶ 서울 שלום ѐ")).isEqualTo("STRASSE ELZH KA SEOUL SHLVM E");
  }
}
