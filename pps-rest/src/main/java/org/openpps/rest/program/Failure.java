package org.openpps.rest.program;

import java.sql.SQLException;
import java.util.Optional;
import org.openpps.model.error.RegisterException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells the operator what went wrong and what to do, without a stack trace. */
final class Failure implements IExecutionExceptionHandler {
  private static final int H2_FILE_LOCKED = 90020;

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (locked(failure)) {
      command.getErr().println(heldBy(parsed));
      command
          .getErr()
          .println(
              "Stop it first, or let it do this: set PPS_API_KEY to a registrar's key and give"
                  + " --url.");
    } else if (failure instanceof RegisterException known) {
      command.getErr().println(known.getMessage());
      command.getErr().println(known.code().fix() + " [" + known.code().code() + "]");
    } else {
      command.getErr().println("It failed: " + failure.getMessage());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String heldBy(ParseResult parsed) {
    return placeOf(parsed)
        .flatMap(place -> Holder.of(place.directory))
        .map(
            holder ->
                "The database file is held by process %d, which serves it at %s"
                    .formatted(holder.process(), holder.address()))
        .orElse("The database file is held by another process, most likely a pps-server.");
  }

  private static Optional<Place> placeOf(ParseResult parsed) {
    ParseResult deepest = parsed;
    while (deepest.hasSubcommand()) {
      deepest = deepest.subcommand();
    }
    return deepest.commandSpec().mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .findFirst();
  }

  static boolean locked(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_LOCKED) {
        return true;
      }
    }
    return false;
  }
}
