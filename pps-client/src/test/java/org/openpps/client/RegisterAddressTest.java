package org.openpps.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"ftp://register.example", "http:///v1", "register", "mailto:a@b.example"})
  void an_address_of_another_kind_is_refused_before_anything_is_sent(String address) {
    assertThatThrownBy(() -> RegisterClient.connect(URI.create(address), "k"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http");
  }

  @Test
  void a_register_may_lie_below_a_path() {
    try (ScriptedRegister register = ScriptedRegister.start()) {
      register.then(200, GoldenDocuments.vkey());

      RegisterClient.connect(URI.create(register.address() + "/small-host/"), "k").vkey();

      assertThat(register.request().uri()).hasPath("/small-host/v1/log/vkey");
    }
  }
}
