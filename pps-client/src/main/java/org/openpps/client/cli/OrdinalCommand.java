package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpps.client.Issued;
import org.openpps.client.RegisterClient;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.OrdinalProof;
import org.openpps.model.document.Verdict;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which of two entries came first. */
@Command(
    name = "ordinal",
    description = {
      "Say which of two registrations or entries came first.",
      "Their place in the ledger decides; an earlier time that one claims is shown."
    },
    mixinStandardHelpOptions = true)
final class OrdinalCommand extends Connected {
  @Parameters(
      index = "0",
      paramLabel = "FIRST",
      converter = NumberConverter.class,
      description = "number of a registration or of any entry")
  private RegistrationNumber first;

  @Parameters(
      index = "1",
      paramLabel = "SECOND",
      converter = NumberConverter.class,
      description = "number of the other")
  private RegistrationNumber second;

  @Mixin private AsAtOptions asAt;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "save the document that proves it offline; as PDF if the name ends in .pdf")
  private Path out;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    printer().ordinal(register.ordinal(first, second, asAt.moment()));
    return out == null ? ExitCode.OK : proven(register);
  }

  private int proven(RegisterClient register) throws IOException {
    Saved.require(Optional.of(out));
    Issued<OrdinalProof> issued = register.ordinalProof(first, second);
    Saved.document(Optional.of(out), issued.text());
    Verdict verdict = DocumentVerification.verify(issued.document(), vkey(Optional.empty()));
    if (Verdicts.differs(verdict)) {
      return Verdicts.show(verdict, printer());
    }
    notes(List.of("The proof is saved in " + out + "."));
    return ExitCode.OK;
  }
}
