package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpps.client.CertifiedSearch;
import org.openpps.client.CombinedSearchClient;
import org.openpps.client.Issued;
import org.openpps.client.RecordedSearch;
import org.openpps.client.SearchClient;
import org.openpps.client.SearchedTogether;
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
import org.openpps.model.search.record.SearchNumber;
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

  @Option(
      names = "--reference",
      paramLabel = "TEXT",
      description = "your own word for this search, by which pps searches finds it")
  private String reference;

  @Option(
      names = "--reopen",
      paramLabel = "SEARCH",
      converter = SearchNumberConverter.class,
      description = "the answer of a search that you have made, without paying again")
  private SearchNumber reopen;

  @Override
  public Integer call() throws IOException {
    if (certificate != null && narrowing.similar()) {
      throw new ParameterException(
          spec.commandLine(), "A certificate tells what is found exactly: leave out --similar.");
    }
    if (reopen != null) {
      return reopened();
    }
    List<Criterion> asked = criteria.criteria(narrowing, this);
    if (since != null) {
      return between(asked);
    }
    return asked.size() == 1 && !resolve ? one(asked.get(0)) : several(asked);
  }

  private int reopened() throws IOException {
    if (!criteria.none()) {
      throw new ParameterException(
          spec.commandLine(), "--reopen names a search by its number: leave the criteria out.");
    }
    SearchClient searches = register().searches();
    return certificate == null
        ? answer(searches.reopen(reopen))
        : certified(() -> searches.certificate(reopen));
  }

  private int one(Criterion criterion) throws IOException {
    Search search = new Search(criterion, asAt.moment(), narrowing.purpose(), narrowing.similar());
    Optional<String> named = Optional.ofNullable(reference);
    SearchClient searches = register().searches();
    return certificate == null
        ? answer(searches.search(search, named))
        : certified(() -> searches.certify(search, named));
  }

  private int between(List<Criterion> asked) throws IOException {
    if (asked.size() > 1 || resolve || certificate != null || narrowing.similar()) {
      throw new ParameterException(
          spec.commandLine(),
          "--since compares what one criterion finds exactly, and is not signed.");
    }
    SearchedTogether<SearchDiff> made =
        register()
            .combined()
            .diff(
                new DiffSearch(asked.get(0), since, asAt.moment(), narrowing.purpose()),
                Optional.ofNullable(reference));
    SearchDiff diff = made.answer();
    printer().diff(diff);
    printer().recorded(made.records());
    return diff.came().isEmpty() && diff.went().isEmpty() && diff.changed().isEmpty()
        ? ExitCode.NOTHING_FOUND
        : ExitCode.OK;
  }

  private int several(List<Criterion> criteria) throws IOException {
    CombinedSearch search =
        new CombinedSearch(
            criteria, asAt.moment(), narrowing.purpose(), narrowing.similar(), resolve);
    Optional<String> named = Optional.ofNullable(reference);
    CombinedSearchClient register = register().combined();
    return certificate == null
        ? answer(register.search(search, named))
        : new NumberedCertificates(certificate, this).save(() -> register.certify(search, named));
  }

  private int answer(SearchedTogether<CombinedAnswer> made) {
    CombinedAnswer answer = made.answer();
    printer().search(answer);
    printer().recorded(made.records());
    boolean alike = answer.answers().stream().anyMatch(each -> alike(each.answer()));
    return answer.found().isEmpty() && !alike ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }

  private int answer(RecordedSearch made) {
    printer().search(made);
    return made.answer().hits().isEmpty() && !alike(made.answer())
        ? ExitCode.NOTHING_FOUND
        : ExitCode.OK;
  }

  private static boolean alike(SearchAnswer answer) {
    return answer.similar().filter(similar -> !similar.hits().isEmpty()).isPresent();
  }

  private int certified(Supplier<CertifiedSearch> search) throws IOException {
    Saved.require(Optional.of(certificate));
    CertifiedSearch made = search.get();
    Issued<SearchCertificate> issued = made.certificate();
    Saved.document(Optional.of(certificate), issued.text());
    Verdict verdict = DocumentVerification.verify(issued.document(), vkey(Optional.empty()));
    if (Verdicts.differs(verdict)) {
      return Verdicts.show(verdict, printer());
    }
    printer().certificate(made, verdict, certificate);
    boolean nothing = issued.document().readBody().hits().isEmpty();
    return nothing ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }
}
