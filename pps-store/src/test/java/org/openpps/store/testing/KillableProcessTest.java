package org.openpps.store.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KillableProcessTest {

  @Test
  void it_prints_until_it_is_killed() {
    try (KillableProcess process = KillableProcess.start(Echo.class, "hello", "there")) {
      assertThat(process.nextLine()).contains("hello there");
      assertThat(process.nextLine()).contains("0");
      assertThat(process.nextLine()).contains("1");
      List<String> rest = process.kill();
      assertThat(process.isAlive()).isFalse();
      assertThat(rest).doesNotContain("1").noneMatch(line -> line.contains("broke off"));
      assertThat(process.nextLine()).isEmpty();
    }
  }

  @Test
  void a_stopped_one_goes_on_when_it_is_resumed() {
    try (KillableProcess process = KillableProcess.start(Echo.class, "hello")) {
      process.stop();
      assertThat(process.isAlive()).isTrue();
      process.resume();
      assertThat(process.nextLine()).contains("hello");
    }
  }
}
