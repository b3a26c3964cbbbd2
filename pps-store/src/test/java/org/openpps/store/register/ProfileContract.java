package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;

/** A register runs the one profile that its entry 0 names, with the data of that digest. */
interface ProfileContract {
  private static Register open(RegisterProfile profile, Database database, Path keys) {
    return Opened.under(profile, Clock.systemUTC(), database, keys);
  }

  private static void refused(RegisterProfile profile, Database database, Path keys) {
    assertThatThrownBy(() -> open(profile, database, keys).close())
        .isInstanceOfSatisfying(
            RegisterException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.PROFILE_MISMATCH));
  }

  @Test
  default void a_profile_of_another_name_or_of_other_data_does_not_open_the_register(
      Database database, @TempDir Path keys) {
    open(RegisterProfile.load("au@1"), database, keys).close();

    refused(RegisterProfile.load("custody@1"), database, keys);
    refused(OwnProfile.like("au@1", "\"maxYears\": 25", "\"maxYears\": 30"), database, keys);
    open(RegisterProfile.load("au@1"), database, keys).close();
  }

  @Test
  default void prices_may_change_under_the_same_name(Database database, @TempDir Path keys) {
    open(RegisterProfile.load("au@1"), database, keys).close();

    RegisterProfile cheaper =
        OwnProfile.like("au@1", "\"price\": \"115.00\"", "\"price\": \"0.00\"");
    try (Register register = open(cheaper, database, keys)) {
      assertThat(register.profile().fees()).isEqualTo(cheaper.fees());
    }
  }

  @Test
  default void an_embedder_may_run_rules_of_its_own(Database database, @TempDir Path keys) {
    RegisterProfile own = OwnProfile.like("nz@1", "\"name\": \"nz\"", "\"name\": \"mine\"");
    try (Register register = open(own, database, keys)) {
      assertThat(register.profile().id()).isEqualTo("mine@1");
    }
    open(own, database, keys).close();
  }
}
