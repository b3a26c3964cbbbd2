package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Verdict;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.statement.StatementDue;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches the verification statements that are due, one for each recipient. */
@Command(
    name = "statements",
    description = {
      "Fetch the verification statements that are due: who is told of a filing, and what each is shown.",
      "Other people's birth dates are withheld in each; it verifies all the same."
    },
    mixinStandardHelpOptions = true)
final class StatementsCommand extends Connected {
  @ArgGroup(multiplicity = "1")
  private Due due;

  @Option(
      names = "--after",
      paramLabel = "ENTRY",
      converter = NumberConverter.class,
      description = "with --group: those of later entries than this one")
  private RegistrationNumber after;

  @Option(
      names = "--save",
      paramLabel = "DIR",
      description = "save each statement in a file of its own, which `pps verify` checks")
  private Path save;

  @Option(
      names = "--letters",
      paramLabel = "DIR",
      description = "save each with a letter to its recipient, as text to be sent")
  private Path letters;

  /** What they are due for, or to whom. */
  static final class Due {
    @Parameters(
        paramLabel = "NUMBER",
        converter = NumberConverter.class,
        description = "number of any entry of the filing")
    private RegistrationNumber entry;

    @Option(
        names = "--group",
        paramLabel = "GROUP",
        converter = NumberConverter.class,
        description = "all that are due to this group, whoever made the entries")
    private RegistrationNumber group;
  }

  @Override
  public Integer call() throws IOException {
    StatementFiles files =
        StatementFiles.in(Optional.ofNullable(save), Optional.ofNullable(letters));
    List<StatementDue> fetched = fetched(register());
    for (StatementDue statement : fetched) {
      Verdict verdict = DocumentVerification.verify(statement.statement(), vkey(Optional.empty()));
      if (Verdicts.differs(verdict)) {
        return Verdicts.show(verdict, printer());
      }
    }
    files.write(fetched);
    printer().due(fetched, files.saved());
    return ExitCode.OK;
  }

  private List<StatementDue> fetched(RegisterClient register) {
    return due.group == null
        ? register.statementsOf(due.entry)
        : register.statementsTo(due.group, Optional.ofNullable(after));
  }
}
