package org.openpps.client;

import java.util.List;
import java.util.Optional;
import org.openpps.client.transport.Body;
import org.openpps.client.transport.Call;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.CombinedRequest;
import org.openpps.client.wire.CriteriaFile;
import org.openpps.client.wire.DiffRequest;
import org.openpps.client.wire.TogetherAnswer;
import org.openpps.client.wire.WireJson;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;

/** Searches by several criteria at once, as at one moment. */
public final class CombinedSearchClient {
  private final Transport transport;

  CombinedSearchClient(Transport transport) {
    this.transport = transport;
  }

  /**
   * Criteria that somebody has written in the form of a request: {@code {"criteria": [...]}}.
   *
   * @throws IllegalArgumentException when they are of another form
   */
  public static List<Criterion> written(String json) {
    return WireJson.written(json, CriteriaFile.class).criteria();
  }

  /** What each criterion finds; the answer is not signed. */
  public CombinedAnswer search(CombinedSearch search) {
    return search(search, Optional.empty()).answer();
  }

  /**
   * What each criterion finds, with the records; charged once, however often it is sent.
   *
   * @param clientReference the caller's own word for these searches
   */
  public SearchedTogether<CombinedAnswer> search(
      CombinedSearch search, Optional<String> clientReference) {
    return together(
        Call.file(
            "/v1/searches/combined", question(search, clientReference), RegisterClient.newKey()),
        CombinedAnswer.class);
  }

  /**
   * What a search finds at one moment and not at another, with the records; charged once.
   *
   * @param clientReference the caller's own word for these searches
   */
  public SearchedTogether<SearchDiff> diff(DiffSearch search, Optional<String> clientReference) {
    Body question = Body.json(WireJson.write(DiffRequest.of(search, clientReference)));
    return together(
        Call.file("/v1/searches/diff", question, RegisterClient.newKey()), SearchDiff.class);
  }

  /** A signed certificate for each criterion, in their order. */
  public List<Issued<SearchCertificate>> certify(CombinedSearch search) {
    return certify(search, Optional.empty());
  }

  /**
   * A signed certificate for each criterion, in their order; charged once.
   *
   * @param clientReference the caller's own word for these searches
   */
  public List<Issued<SearchCertificate>> certify(
      CombinedSearch search, Optional<String> clientReference) {
    String answer =
        transport.send(
            Call.file(
                "/v1/search-certificates/combined",
                question(search, clientReference),
                RegisterClient.newKey()));
    return Issued.read(answer, CombinedSearchClient::certificates).document();
  }

  private <A> SearchedTogether<A> together(Call call, Class<A> type) {
    String answer = transport.send(call);
    return new SearchedTogether<>(
        WireJson.read(answer, type), WireJson.read(answer, TogetherAnswer.class).records());
  }

  private static Body question(CombinedSearch search, Optional<String> clientReference) {
    return Body.json(WireJson.write(CombinedRequest.of(search, clientReference)));
  }

  private static List<Issued<SearchCertificate>> certificates(String answer) {
    return CanonicalJson.parseObject(answer).objects("certificates").stream()
        .map(CanonicalJson::write)
        .map(text -> Issued.read(text, SearchCertificate::parse))
        .toList();
  }
}
