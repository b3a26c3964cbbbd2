package org.openpps.rest.program;

import java.sql.SQLException;
import org.openpps.model.error.RegisterException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells the operator what went wrong and what to do, without a stack trace. */
final class Failure implements IExecutionExceptionHandler {
  private static final int H2_FILE_LOCKED = 90020;

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (locked(failure)) {
      command
          .getErr()
          .println(
              "The database file is held by another process, most likely a running pps-server.\n"
                  + "Stop it first, or let it do this: set PPS_API_KEY to a registrar's key and give"
                  + " --url.");
    } else if (failure instanceof RegisterException known) {
      command.getErr().println(known.getMessage());
      command.getErr().println(known.code().fix() + " [" + known.code().code() + "]");
    } else {
      command.getErr().println("It failed: " + failure.getMessage());
    }
    return CommandLine.ExitCode.SOFTWARE;
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
