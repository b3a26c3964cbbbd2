package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpps.client.CertifiedSearch;
import org.openpps.client.Issued;
import org.openpps.client.RecordedSearch;
import org.openpps.client.SearchClient;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Verdict;
import org.openpps.model.search.Search;
import org.openpps.model.search.record.SearchNumber;
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
      description = "have the answer signed, \"nothing found\" included, and save it here")
  private Path certificate;

  @Option(
      names = "--reference",
      paramLabel = "TEXT",
      description = "your own word for this search, by which pps searches finds it")
  private String reference;

  @Override
  public Integer call() throws IOException {
    narrowing.require(criterion, spec);
    if (certificate != null && narrowing.similar()) {
      throw new ParameterException(
          spec.commandLine(), "A certificate tells what is found exactly: leave out --similar.");
    }
    SearchClient searches = register().searches();
    if (criterion.reopen().isPresent()) {
      return reopened(criterion.reopen().get(), searches);
    }
    Search search =
        new Search(
            criterion.criterion(narrowing),
            asAt.moment(),
            narrowing.purpose(),
            narrowing.similar());
    return certificate == null
        ? answer(searches.search(search, Optional.ofNullable(reference)))
        : certified(() -> searches.certify(search, Optional.ofNullable(reference)));
  }

  private int reopened(SearchNumber number, SearchClient searches) throws IOException {
    return certificate == null
        ? answer(searches.reopen(number))
        : certified(() -> searches.certificate(number));
  }

  private int answer(RecordedSearch made) {
    printer().search(made);
    boolean alike =
        made.answer().similar().filter(similar -> !similar.hits().isEmpty()).isPresent();
    return made.answer().hits().isEmpty() && !alike ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }

  private int certified(Supplier<CertifiedSearch> search) throws IOException {
    Saved.require(Optional.of(certificate));
    CertifiedSearch made = search.get();
    Issued<SearchCertificate> issued = made.certificate();
    Saved.write(Optional.of(certificate), issued.text());
    Verdict verdict = DocumentVerification.verify(issued.document(), vkey(Optional.empty()));
    if (Verdicts.differs(verdict)) {
      return Verdicts.show(verdict, printer());
    }
    printer().certificate(made, verdict, certificate);
    boolean nothing = issued.document().readBody().hits().isEmpty();
    return nothing ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }
}
