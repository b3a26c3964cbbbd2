package org.openpps.client.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blocks of the README that are marked as the story. */
final class ReadmeBlocks {
  private static final Pattern WITH_SERVER = block("<!-- story -->");
  private static final Pattern WITHOUT_SERVER = block("<!-- story: server stopped -->");

  private final String readme;

  ReadmeBlocks(Path readme) {
    try {
      this.readme = Files.readString(readme);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> withServer() {
    return all(WITH_SERVER);
  }

  List<String> withServerStopped() {
    return all(WITHOUT_SERVER);
  }

  int lineOf(String text) {
    return (int) readme.substring(0, readme.indexOf(text)).lines().count() + 1;
  }

  private List<String> all(Pattern pattern) {
    return pattern.matcher(readme).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static Pattern block(String marker) {
    return Pattern.compile(Pattern.quote(marker) + "\\n```sh\\n(.*?)```", Pattern.DOTALL);
  }
}
