package org.openpps.rest.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The operator's program in a process of its own, as an operator runs it. */
final class Program implements AutoCloseable {
  private static final String LAST_OF_BANNER = "Ready.";

  private final Process process;
  private final BufferedReader output;
  private final Path errors;
  private final List<String> lines = new ArrayList<>();

  private Program(Process process, Path errors) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.errors = errors;
  }

  /** How a command ended, and what it said. */
  record Ended(int exit, String out, String err) {}

  /** Starts the server on a free port and waits until it has said where it is. */
  static Program serve(Path directory, String... more) {
    List<String> command = command("serve", directory, more);
    command.addAll(List.of("--port", "0"));
    Program program = start(Map.of(), command);
    program.readUntil(LAST_OF_BANNER);
    return program;
  }

  /** Runs a command to its end. */
  static Ended run(Map<String, String> environment, Path directory, String... command) {
    List<String> rest = Arrays.asList(command).subList(1, command.length);
    try (Program program =
        start(environment, command(command[0], directory, rest.toArray(String[]::new)))) {
      return program.awaitEnd();
    }
  }

  private static List<String> command(String name, Path directory, String... more) {
    List<String> command = new ArrayList<>(List.of(name.split(" ")));
    command.addAll(List.of(more));
    command.add("--data");
    command.add(directory.toString());
    return command;
  }

  private static Program start(Map<String, String> environment, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(PpsServer.class.getName());
    command.addAll(arguments);
    try {
      Path errors = Files.createTempFile("pps-server", ".err");
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
      builder.environment().remove("PPS_API_KEY");
      builder.environment().putAll(environment);
      return new Program(builder.start(), errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the server says that it is. */
  URI address() {
    String first = lines.stream().filter(l -> l.startsWith("PPS register at ")).findFirst().get();
    return URI.create(first.substring("PPS register at ".length()));
  }

  /** The API key that it printed, if it did. */
  Optional<String> printedKey() {
    return exported("PPS_API_KEY");
  }

  Optional<String> printedVerifierKey() {
    return exported("PPS_VKEY");
  }

  long pid() {
    return process.pid();
  }

  /** Asks it to stop, as a service manager does. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** Kills it as by {@code kill -9}. */
  Ended kill() {
    process.toHandle().destroyForcibly();
    return awaitEnd();
  }

  Ended awaitEnd() {
    try {
      String line;
      while ((line = output.readLine()) != null) {
        lines.add(line);
      }
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        throw new IllegalStateException("it does not end");
      }
      return new Ended(process.exitValue(), String.join("\n", lines), Files.readString(errors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private Optional<String> exported(String name) {
    String prefix = "export " + name + "='";
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length(), line.length() - 1))
        .findFirst();
  }

  private void readUntil(String prefix) {
    try {
      String line;
      do {
        line = output.readLine();
        if (line == null) {
          throw new IllegalStateException("it ended: " + lines + Files.readString(errors));
        }
        lines.add(line);
      } while (!line.startsWith(prefix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
