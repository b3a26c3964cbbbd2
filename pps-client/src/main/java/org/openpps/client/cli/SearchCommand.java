package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openpps.client.Issued;
import org.openpps.client.RegisterClient;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Verdict;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Searches, and has the answer signed where asked. */
@Command(
    name = "search",
    description = "Search the register, as at now or at any moment before.",
    mixinStandardHelpOptions = true)
final class SearchCommand extends Connected {
  @ArgGroup(exclusive = true, multiplicity = "1", heading = "What is searched for (one of):%n")
  private CriterionOptions criterion;

  @Mixin private AsAtOptions asAt;

  @Mixin private NarrowingOptions narrowing;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description =
          "have the answer signed, \"nothing found\" included, and save it here; as PDF if the"
              + " name ends in .pdf")
  private Path certificate;

  @Override
  public Integer call() throws IOException {
    narrowing.require(criterion, spec);
    Search search =
        new Search(
            criterion.criterion(narrowing),
            asAt.moment(),
            narrowing.purpose(),
            narrowing.similar());
    if (certificate != null && narrowing.similar()) {
      throw new ParameterException(
          spec.commandLine(), "A certificate tells what is found exactly: leave out --similar.");
    }
    RegisterClient register = register();
    return certificate == null ? answer(register.search(search)) : certified(search, register);
  }

  private int answer(SearchAnswer answer) {
    printer().search(answer);
    boolean alike = answer.similar().filter(similar -> !similar.hits().isEmpty()).isPresent();
    return answer.hits().isEmpty() && !alike ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }

  private int certified(Search search, RegisterClient register) throws IOException {
    Saved.require(Optional.of(certificate));
    Issued<SearchCertificate> issued = register.certify(search);
    Saved.document(Optional.of(certificate), issued.text());
    Verdict verdict = DocumentVerification.verify(issued.document(), vkey(Optional.empty()));
    if (Verdicts.differs(verdict)) {
      return Verdicts.show(verdict, printer());
    }
    printer().certificate(issued, verdict, certificate);
    boolean nothing = issued.document().readBody().hits().isEmpty();
    return nothing ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }
}
