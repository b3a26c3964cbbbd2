package org.openpps.store.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A program of the test classpath in a JVM of its own, which a test may kill or stop at any moment.
 * What it prints to standard output is read line by line; its errors go where the test's go.
 */
public final class KillableProcess implements AutoCloseable {

  private static final String END = new String("end of output");

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Thread reader;

  private KillableProcess(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts {@code main} with the class path of this JVM. */
  public static KillableProcess start(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.add("-Dorg.jooq.no-logo=true");
    command.add("-Dorg.jooq.no-tips=true");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    try {
      return new KillableProcess(
          new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The next line that it prints; empty when it has ended, or said nothing for a minute.
   *
   * @throws IllegalStateException if the calling thread is interrupted
   */
  public Optional<String> nextLine() {
    try {
      String line = lines.poll(1, TimeUnit.MINUTES);
      return line == null || line == END ? ended(line) : Optional.of(line);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Optional<String> ended(String line) {
    if (line == END) {
      lines.add(END);
    }
    return Optional.empty();
  }

  /** Kills it as by {@code kill -9}, waits for its end, and gives the lines not read yet. */
  public List<String> kill() {
    // Not through Process, which would close the output with lines in it that were not read yet.
    process.toHandle().destroyForcibly();
    return awaitEnd();
  }

  /** Waits until it ends by itself, and gives the lines not read yet. */
  public List<String> awaitEnd() {
    try {
      process.waitFor();
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    List<String> rest = new ArrayList<>();
    lines.drainTo(rest);
    rest.removeIf(line -> line == END);
    lines.add(END);
    return List.copyOf(rest);
  }

  /** Its exit status; only after it has ended. */
  public int exitStatus() {
    return process.exitValue();
  }

  /** Freezes it, as a long pause of its machine would. */
  public void stop() {
    signal("STOP");
  }

  /** Lets a frozen one run again. */
  public void resume() {
    signal("CONT");
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void signal(String name) {
    try {
      Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
      if (kill.waitFor() != 0) {
        throw new IllegalStateException("kill -" + name + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line;
      while ((line = output.readLine()) != null) {
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add("its output broke off: " + e.getMessage());
    } finally {
      lines.add(END);
    }
  }
}
