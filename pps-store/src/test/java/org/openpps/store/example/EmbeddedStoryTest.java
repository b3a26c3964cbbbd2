package org.openpps.store.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoryTest {
  private static final Path SOURCE =
      Path.of("src/test/java/org/openpps/store/example/EmbeddedStory.java");
  private static final Path README = Path.of("../README.md");

  @Test
  void the_embedded_register_tells_the_story_of_the_readme(@TempDir Path directory) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    EmbeddedStory.tell(directory, new PrintStream(told, true, StandardCharsets.UTF_8));
    assertThat(told.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "found 0000 0000 0292",
            "found 0000 0000 0389",
            "now 0",
            "then 2",
            "statement VERIFIED",
            "certificate VERIFIED");
  }

  @Test
  void the_readme_shows_the_lines_that_run() throws IOException {
    String source = Files.readString(SOURCE);
    String region =
        source
            .substring(source.indexOf("// snippet\n") + 11, source.indexOf("        // end\n"))
            .stripTrailing()
            .stripIndent();
    assertThat(Files.readString(README))
        .contains("<!-- snippet: EmbeddedStory -->\n```java\n" + region + "\n```");
  }
}
