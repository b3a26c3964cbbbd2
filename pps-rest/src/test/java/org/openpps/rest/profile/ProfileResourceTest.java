package org.openpps.rest.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.rest.testing.ServedRegister;

class ProfileResourceTest {
  @Test
  void whoever_asks_reads_the_rules_whose_digest_stands_in_the_ledger(@TempDir Path directory) {
    try (ServedRegister served = ServedRegister.in(directory)) {
      HttpResponse<String> answer = served.callerWith("nobody").get("/v1/profile");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(RegisterProfile.read(answer.body().getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(served.register().profile());
    }
  }
}
