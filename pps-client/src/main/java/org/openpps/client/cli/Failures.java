package org.openpps.client.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.openpps.client.print.Plain;
import org.openpps.client.problem.CallFailedException;
import org.openpps.client.source.SourceRefusedException;
import org.openpps.model.error.RegisterException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes a message and an exit code of every failure, and never shows a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    say(err, failure.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
      err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    return handle(failure, command.getErr());
  }

  private static int handle(Exception failure, PrintWriter err) {
    try {
      throw failure;
    } catch (CallFailedException e) {
      return e.match(new CallFailure(err));
    } catch (SourceRefusedException e) {
      say(err, "Nothing was imported and nothing was sent:");
      e.reasons().forEach(reason -> err.println("  - " + Plain.line(reason)));
      return ExitCode.USAGE;
    } catch (RegisterException e) {
      say(err, e.code().code() + ": " + e.getMessage());
      err.println("  hint: " + e.code().fix());
      return ExitCode.USAGE;
    } catch (UncheckedIOException e) {
      return file(e.getCause(), err);
    } catch (IOException e) {
      return file(e, err);
    } catch (Exception e) {
      say(err, "This is a fault in the program, please report it: " + e);
      return ExitCode.FAULT;
    }
  }

  private static int file(IOException failure, PrintWriter err) {
    String what = failure instanceof NoSuchFileException ? "There is no file " : "";
    say(err, what + failure.getMessage());
    return ExitCode.USAGE;
  }

  static void say(PrintWriter err, String message) {
    err.println("pps: " + Plain.block(String.valueOf(message), 5));
  }
}
