package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openpps.client.Issued;
import org.openpps.client.RegisterClient;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Statement;
import org.openpps.model.document.Verdict;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches the verification statement of an entry. */
@Command(
    name = "statement",
    description = "Fetch the verification statement of an entry, which anybody can check offline.",
    mixinStandardHelpOptions = true)
final class StatementCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the entry; that of a registration is its first entry's")
  private RegistrationNumber entry;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "save the statement here; as PDF if the name ends in .pdf")
  private Path out;

  @Option(
      names = "--full",
      description = "with all parts, for the registration's own parties and the registrar")
  private boolean full;

  @Option(names = "--tlog-proof", description = "in the form of a C2SP tlog-proof")
  private boolean tlogProof;

  @Override
  public Integer call() throws IOException {
    Optional<Path> file = Optional.ofNullable(out);
    Saved.require(file);
    Issued<Statement> issued = fetched(register());
    Saved.document(file, issued.text());
    Verdict verdict = DocumentVerification.verify(issued.document(), vkey(Optional.empty()));
    if (Verdicts.differs(verdict)) {
      return Verdicts.show(verdict, printer());
    }
    printer().statement(issued, verdict, file);
    return ExitCode.OK;
  }

  private Issued<Statement> fetched(RegisterClient register) {
    Disclosure disclosure = full ? Disclosure.FULL : Disclosure.PUBLIC;
    return tlogProof
        ? register.statementAsProof(entry, disclosure)
        : register.statement(entry, disclosure);
  }
}
