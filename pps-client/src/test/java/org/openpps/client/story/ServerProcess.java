package org.openpps.client.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A register started as the README says, on a free port and in a directory of the test. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("PPS register at (\\S+)/");
  private static final Pattern EXPORT = Pattern.compile("export (\\w+)='([^']+)'");

  private final Process process;
  private final Map<String, String> environment = new TreeMap<>();

  ServerProcess(Path checkout, Path data) {
    try {
      process =
          new ProcessBuilder(
                  checkout.resolve("bin/pps-server").toString(),
                  "serve",
                  "--port",
                  "0",
                  "--data",
                  data.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      read(process.inputReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a reader of the banner exports, and the address. */
  Map<String, String> environment() {
    return environment;
  }

  private void read(BufferedReader banner) throws IOException {
    List<String> lines = new ArrayList<>();
    while (!environment.containsKey("PPS_API_KEY")) {
      String line = banner.readLine();
      if (line == null) {
        throw new IllegalStateException("the server did not start: " + lines);
      }
      lines.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        environment.put("PPS_URL", address.group(1));
      }
      Matcher export = EXPORT.matcher(line);
      if (export.matches()) {
        environment.put(export.group(1), export.group(2));
      }
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
