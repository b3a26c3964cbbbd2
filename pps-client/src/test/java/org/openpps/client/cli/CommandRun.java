package org.openpps.client.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/** One run of the command line with captured output. */
record CommandRun(int exitCode, String out, String err) {
  /** Begins an environment. */
  static Environment with(String name, String value) {
    return new Environment().and(name, value);
  }

  /** Runs without any variable set. */
  static CommandRun of(String... arguments) {
    return new Environment().run(arguments);
  }

  /** Variables as a shell would have them. */
  static final class Environment {
    private final Map<String, String> variables = new HashMap<>();

    Environment and(String name, String value) {
      variables.put(name, value);
      return this;
    }

    CommandRun run(String... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      int exitCode =
          Pps.commandLine(variables::get, time -> {})
              .setOut(new PrintWriter(out, true))
              .setErr(new PrintWriter(err, true))
              .execute(arguments);
      return new CommandRun(exitCode, out.toString(), err.toString());
    }
  }
}
