package org.openpps.client.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the README's blocks as they stand, with the packaged programs. */
class ReadmeStoryIT {
  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  private final ReadmeBlocks readme = new ReadmeBlocks(CHECKOUT.resolve("README.md"));

  @Test
  void the_story_runs_as_it_is_told(@TempDir Path directory) throws Exception {
    for (String name : new String[] {"bin", "docs"}) {
      Files.createSymbolicLink(directory.resolve(name), CHECKOUT.resolve(name));
    }
    Map<String, String> environment;
    StringBuilder told = new StringBuilder();
    try (ServerProcess server = new ServerProcess(CHECKOUT, directory.resolve("register"))) {
      environment = server.environment();
      for (String block : readme.withServer()) {
        told.append(run(block, directory, environment));
      }
    }
    for (String block : readme.withServerStopped()) {
      told.append(run(block, directory, environment));
    }
    assertThat(told)
        .contains("0000 0000 0195  secured party group")
        .contains("0000 0000 0583  title notice")
        .contains("listed in data set \"Customer backups\"")
        .contains("Nothing among the first 6 entries matched.")
        .contains("Nothing among the first 8 entries matched.")
        .contains("VERIFIED: this statement is as the register signed it.")
        .contains("the parts do not add up to the root in the leaf");
  }

  @Test
  void one_command_starts_it_one_tests_it_and_the_story_begins_early() {
    assertThat(readme.lineOf("bin/pps-server serve")).isLessThanOrEqualTo(15);
    assertThat(readme.lineOf("`mvn verify`")).isLessThanOrEqualTo(15);
    assertThat(readme.lineOf("<!-- story -->")).isLessThanOrEqualTo(40);
    assertThat(readme.withServer()).hasSize(3);
    assertThat(readme.withServerStopped()).hasSize(1);
  }

  private static String run(String block, Path directory, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-eu", "-c", block)
            .directory(directory.toFile())
            .redirectErrorStream(true);
    shell.environment().putAll(environment);
    Process process = shell.start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(block + told).isZero();
    return told;
  }
}
