package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpps.client.ScriptedRegister;
import org.openpps.model.profile.RegisterProfile;

class ProfileCommandTest {
  private final RegisterProfile columbia = RegisterProfile.load("ca-bc@1");
  private final ScriptedRegister register = ScriptedRegister.start();

  @AfterEach
  void stop() {
    register.close();
  }

  @Test
  void whatever_a_filing_may_name_is_listed_with_its_source() {
    register.then(200, columbia.json());

    CommandRun run = pps("profile");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.requests().get(0).uri().getPath()).isEqualTo("/v1/profile");
    assertThat(run.out()).startsWith("ca-bc@1: " + columbia.effect());
    assertThat(run.out()).containsPattern("registration kind +security-agreement +\\[V\\] BC");
    assertThat(run.out()).doesNotContain("null");
  }

  @Test
  void programs_read_the_file_of_the_profile() {
    register.then(200, columbia.json());

    CommandRun run = pps("profile", "--json");

    assertThat(RegisterProfile.read(run.out().strip().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(columbia);
  }

  private CommandRun pps(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "secret")
        .run(arguments);
  }
}
