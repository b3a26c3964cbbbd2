package org.openpps.client.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.openpps.client.Issued;
import org.openpps.client.RegisterClient;
import org.openpps.client.RegisterClientBuilder;
import org.openpps.client.print.JsonPrinter;
import org.openpps.client.print.Plain;
import org.openpps.client.print.Printer;
import org.openpps.client.print.TablePrinter;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Receipt;
import org.openpps.model.document.Verdict;
import org.openpps.model.note.VerifierKey;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have: their options, the register, and where they print. */
abstract class Connected implements Callable<Integer> {
  private static final String DEFAULT_URL = "http://127.0.0.1:7780";
  private static final Pattern LOOPBACK =
      Pattern.compile("http://(localhost|127\\.[0-9.]+|\\[::1])(:|/|$)");

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
    try {
      return client(reaching("API key")).connect();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** The way to it, on which this secret will travel. */
  final RegisterClientBuilder reaching(String secret) {
    String address = pps().url().or(() -> pps().variable("PPS_URL")).orElse(DEFAULT_URL);
    try {
      URI register = URI.create(address);
      if ("http".equals(register.getScheme()) && !LOOPBACK.matcher(address).lookingAt()) {
        notes(List.of("The " + secret + " travels unencrypted to " + address + "; use https."));
      }
      return RegisterClient.at(register).delay(pps().delay());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private RegisterClientBuilder client(RegisterClientBuilder builder) throws IOException {
    if (pps().keyFile().isPresent()) {
      return builder.apiKey(GivenFile.text(pps().keyFile().get()).strip());
    }
    return builder.apiKey(
        pps()
            .variable("PPS_API_KEY")
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "No API key: set PPS_API_KEY or give --key-file.")));
  }

  /** Saves a receipt, checks it as far as the key at hand allows, and shows it. */
  final int received(Issued<Receipt> receipt, Optional<Path> file) throws IOException {
    Saved.document(file, receipt.text());
    Verdict verdict = DocumentVerification.verify(receipt.document(), vkey(Optional.empty()));
    if (Verdicts.differs(verdict)) {
      Failures.say(
          spec.commandLine().getErr(),
          "The register accepted the filing, but the receipt it gave does not verify.");
      return Verdicts.show(verdict, printer());
    }
    printer().receipt(receipt, verdict, file);
    notes(receipt.cleaned().stream().map(HiddenText::removed).toList());
    return ExitCode.OK;
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
