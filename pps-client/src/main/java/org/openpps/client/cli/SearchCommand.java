package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpps.client.CombinedSearchClient;
import org.openpps.client.Issued;
import org.openpps.client.RegisterClient;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.document.Verdict;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;
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
  @Mixin private CriteriaOptions criteria;

  @Mixin private AsAtOptions asAt;

  @Mixin private NarrowingOptions narrowing;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = {
        "have the answer signed, \"nothing found\" included, and save it here;",
        "as PDF if the name ends in .pdf; of several criteria each in a file of its own:",
        "FILE-1, FILE-2, ..."
      })
  private Path certificate;

  @Option(
      names = "--resolve",
      description = "search by all identifiers and names on record of an organisation, too")
  private boolean resolve;

  @Option(
      names = "--since",
      paramLabel = "N|INSTANT",
      converter = MomentConverter.class,
      description = "tell what came, went and changed since N entries, or since this instant")
  private AsAt since;

  @Override
  public Integer call() throws IOException {
    List<Criterion> asked = criteria.criteria(narrowing, this);
    if (certificate != null && narrowing.similar()) {
      throw new ParameterException(
          spec.commandLine(), "A certificate tells what is found exactly: leave out --similar.");
    }
    if (since != null) {
      return between(asked);
    }
    return asked.size() == 1 && !resolve ? one(asked.get(0)) : several(asked);
  }

  private int one(Criterion criterion) throws IOException {
    Search search = new Search(criterion, asAt.moment(), narrowing.purpose(), narrowing.similar());
    RegisterClient register = register();
    return certificate == null ? answer(register.search(search)) : certified(search, register);
  }

  private int between(List<Criterion> asked) throws IOException {
    if (asked.size() > 1 || resolve || certificate != null || narrowing.similar()) {
      throw new ParameterException(
          spec.commandLine(),
          "--since compares what one criterion finds exactly, and is not signed.");
    }
    SearchDiff diff =
        register().diff(new DiffSearch(asked.get(0), since, asAt.moment(), narrowing.purpose()));
    printer().diff(diff);
    return diff.came().isEmpty() && diff.went().isEmpty() && diff.changed().isEmpty()
        ? ExitCode.NOTHING_FOUND
        : ExitCode.OK;
  }

  private int several(List<Criterion> criteria) throws IOException {
    CombinedSearch search =
        new CombinedSearch(
            criteria, asAt.moment(), narrowing.purpose(), narrowing.similar(), resolve);
    CombinedSearchClient register = register().combined();
    return certificate == null
        ? answer(register.search(search))
        : new NumberedCertificates(certificate, this).save(() -> register.certify(search));
  }

  private int answer(CombinedAnswer answer) {
    printer().search(answer);
    boolean alike = answer.answers().stream().anyMatch(each -> alike(each.answer()));
    return answer.found().isEmpty() && !alike ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }

  private int answer(SearchAnswer answer) {
    printer().search(answer);
    return answer.hits().isEmpty() && !alike(answer) ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }

  private static boolean alike(SearchAnswer answer) {
    return answer.similar().filter(similar -> !similar.hits().isEmpty()).isPresent();
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
