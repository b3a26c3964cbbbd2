package org.openpps.client;

import java.util.List;
import org.openpps.client.transport.Body;
import org.openpps.client.transport.Call;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.CombinedRequest;
import org.openpps.client.wire.CriteriaFile;
import org.openpps.client.wire.WireJson;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;

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
    String answer = transport.send(Call.ask("/v1/searches/combined", question(search)));
    return WireJson.read(answer, CombinedAnswer.class);
  }

  /** A signed certificate for each criterion, in their order. */
  public List<Issued<SearchCertificate>> certify(CombinedSearch search) {
    String answer = transport.send(Call.ask("/v1/search-certificates/combined", question(search)));
    return Issued.read(answer, CombinedSearchClient::certificates).document();
  }

  private static Body question(CombinedSearch search) {
    return Body.json(WireJson.write(CombinedRequest.of(search)));
  }

  private static List<Issued<SearchCertificate>> certificates(String answer) {
    return CanonicalJson.parseObject(answer).objects("certificates").stream()
        .map(CanonicalJson::write)
        .map(text -> Issued.read(text, SearchCertificate::parse))
        .toList();
  }
}
