package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.Parts;
import org.openpps.model.merkle.Hash;

class SearchProfileBegunTest {
  private static final SearchProfileBegun BEGUN =
      new SearchProfileBegun(new Founded.Rules("custody-exact@2", Hash.sha256(new byte[0])));

  @Test
  void it_is_no_event_of_a_registration_and_reads_back_as_written() {
    Leaf leaf = BEGUN.toLeaf(8, Instant.EPOCH);
    assertThat(leaf.text())
        .isEqualTo(
            "{\"body\":{\"digest\":\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\","
                + "\"name\":\"custody-exact@2\"},\"bundle\":[8,8],"
                + "\"kind\":\"search-profile-begun@1\",\"time\":\"1970-01-01T00:00:00.000Z\","
                + "\"v\":1}");
    assertThat(SearchProfileBegun.parse(Leaf.parse(leaf.text()))).isEqualTo(BEGUN);
    assertThat(EventReader.read(new Entry(8, leaf.text(), new Parts(List.of())))).isEmpty();
  }

  @Test
  void another_kind_and_another_member_are_refused() {
    Leaf other = new KeyChanged("k").toLeaf(8, Instant.EPOCH);
    String more =
        BEGUN.toLeaf(8, Instant.EPOCH).text().replace("\"name\":", "\"more\":1,\"name\":");
    refused(other, ErrorCode.DOCUMENT_MALFORMED);
    refused(Leaf.parse(more), ErrorCode.PROPERTY_UNKNOWN);
  }

  private static void refused(Leaf leaf, ErrorCode code) {
    assertThatThrownBy(() -> SearchProfileBegun.parse(leaf))
        .isInstanceOfSatisfying(RegisterException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
