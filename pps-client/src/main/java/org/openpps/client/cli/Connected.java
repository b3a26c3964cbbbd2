package org.openpps.client.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openpps.client.RegisterClient;
import org.openpps.client.RegisterClientBuilder;
import org.openpps.client.print.JsonPrinter;
import org.openpps.client.print.Plain;
import org.openpps.client.print.Printer;
import org.openpps.client.print.TablePrinter;
import org.openpps.model.note.VerifierKey;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have: their options, the register, and where they print. */
abstract class Connected implements Callable<Integer> {
  static final String DEFAULT_URL = "http://127.0.0.1:7780";

  @Spec CommandSpec spec;

  final Pps pps() {
    return (Pps) spec.root().userObject();
  }

  final Printer printer() {
    PrintWriter out = spec.commandLine().getOut();
    return pps().json() ? new JsonPrinter(out) : new TablePrinter(out);
  }

  /** The register that the options and the environment name. */
  final RegisterClient register() throws IOException {
    String address = pps().url().or(() -> pps().variable("PPS_URL")).orElse(DEFAULT_URL);
    try {
      return client(RegisterClient.at(URI.create(address))).connect();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private RegisterClientBuilder client(RegisterClientBuilder builder) throws IOException {
    if (pps().keyFile().isPresent()) {
      return builder.apiKey(Files.readString(pps().keyFile().get()).strip());
    }
    return builder.apiKey(
        pps()
            .variable("PPS_API_KEY")
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "No API key: set PPS_API_KEY or give --key-file.")));
  }

  /** The register's public key, if the reader brought one. */
  final Optional<VerifierKey> vkey(Optional<String> given) {
    return given.or(() -> pps().variable("PPS_VKEY")).map(VerifierKey::parse);
  }

  final void notes(List<String> notes) {
    PrintWriter err = spec.commandLine().getErr();
    notes.forEach(note -> err.println("note: " + Plain.line(note)));
  }
}
