package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.canonical.Refusal;
import org.openpps.model.error.ErrorCode;

class IdempotencyTest {
  private static final Command COMMAND =
      new FileRegistrations(Scene.GROUP, List.of(Scene.filing(Scene.ADA)));

  private static Filing filing(Filer filer, String key, Command command) {
    return new Filing(filer, new IdempotencyKey(key), command);
  }

  @Test
  void the_key_is_kept_within_its_account() {
    assertThat(filing(Scene.HOST, "k", COMMAND).keyHash())
        .isEqualTo(filing(Scene.HOST, "k", COMMAND).keyHash())
        .isNotEqualTo(filing(Scene.STRANGER, "k", COMMAND).keyHash())
        .isNotEqualTo(filing(Scene.HOST, "l", COMMAND).keyHash());
  }

  @Test
  void the_request_hash_tells_commands_apart_birth_dates_too() {
    Command otherGrantor = new FileRegistrations(Scene.GROUP, List.of(Scene.filing(Scene.RACK)));
    Command discharge = new DischargeRegistration(Scene.FIRST, Optional.empty());
    assertThat(filing(Scene.HOST, "k", COMMAND).requestHash())
        .isEqualTo(filing(Scene.STRANGER, "l", COMMAND).requestHash())
        .isNotEqualTo(filing(Scene.HOST, "k", otherGrantor).requestHash())
        .isNotEqualTo(filing(Scene.HOST, "k", discharge).requestHash());
    Command undated =
        new FileRegistrations(Scene.GROUP, List.of(Scene.filing(BirthDates.without(Scene.ADA))));
    assertThat(filing(Scene.HOST, "k", undated).requestHash())
        .isNotEqualTo(filing(Scene.HOST, "k", COMMAND).requestHash());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "ü", "a\n"})
  void a_key_of_another_form_is_refused(String key) {
    Refusal.of(ErrorCode.IDEMPOTENCY_KEY_FORM, () -> new IdempotencyKey(key));
    Refusal.of(ErrorCode.IDEMPOTENCY_KEY_FORM, () -> new IdempotencyKey("x".repeat(129)));
  }
}
