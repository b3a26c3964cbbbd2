package org.openpps.client;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.client.transport.Body;
import org.openpps.client.transport.Call;
import org.openpps.client.transport.Reply;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.RecordAnswer;
import org.openpps.client.wire.RecordsAnswer;
import org.openpps.client.wire.SearchRequest;
import org.openpps.client.wire.WireJson;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.record.SearchNumber;
import org.openpps.model.search.record.SearchRecord;

/**
 * Searches, each of which the register puts on record and charges once, however often a call is
 * sent. Every method throws a {@link org.openpps.client.problem.CallFailedException}.
 */
public final class SearchClient {
  private static final String PLACE = "/v1/searches";
  private static final String PAGE = "1000";

  private final Transport transport;

  SearchClient(Transport transport) {
    this.transport = transport;
  }

  /**
   * Searches; the answer is not signed.
   *
   * @param clientReference the caller's own word for it
   */
  public RecordedSearch search(Search search, Optional<String> clientReference) {
    return whole(
        Call.file(
            PLACE + "?limit=" + PAGE, question(search, clientReference), RegisterClient.newKey()));
  }

  /**
   * Searches and has the answer signed, "nothing found" included.
   *
   * @param clientReference the caller's own word for it
   */
  public CertifiedSearch certify(Search search, Optional<String> clientReference) {
    return certified(
        Call.file(
            "/v1/search-certificates", question(search, clientReference), RegisterClient.newKey()));
  }

  /** The answer of a search once more. */
  public RecordedSearch reopen(SearchNumber number) {
    return whole(Call.get(place(number), Map.of("limit", PAGE)));
  }

  /** The answer of a search once more, signed. */
  public CertifiedSearch certificate(SearchNumber number) {
    return certified(Call.get(place(number) + "/certificate", Map.of()));
  }

  /**
   * All searches of the caller's account that are still on record, newest first.
   *
   * @param clientReference those with this reference alone
   * @param day those of this day alone, in the register's legal zone
   */
  public List<SearchRecord> list(Optional<String> clientReference, Optional<LocalDate> day) {
    Map<String, String> query = new LinkedHashMap<>();
    clientReference.ifPresent(reference -> query.put("clientReference", reference));
    day.ifPresent(date -> query.put("day", date.toString()));
    return transport.pages(Call.get(PLACE, query)).stream()
        .flatMap(page -> WireJson.read(page, RecordsAnswer.class).searches().stream())
        .toList();
  }

  private static Body question(Search search, Optional<String> clientReference) {
    return Body.json(WireJson.write(SearchRequest.of(search, clientReference)));
  }

  private RecordedSearch whole(Call call) {
    List<String> pages = transport.pages(call);
    SearchAnswer answer =
        pages.stream()
            .map(page -> WireJson.read(page, SearchAnswer.class))
            .reduce(SearchAnswer::followedBy)
            .orElseThrow();
    RecordAnswer record = WireJson.read(pages.get(0), RecordAnswer.class);
    return new RecordedSearch(answer, record.record(), record.withheldSince());
  }

  private CertifiedSearch certified(Call call) {
    Reply reply = transport.exchange(call);
    return new CertifiedSearch(
        Issued.read(reply, SearchCertificate::parse),
        reply.location().map(at -> SearchNumber.parse(at.substring(at.lastIndexOf('/') + 1))),
        reply.fee());
  }

  private static String place(SearchNumber number) {
    return PLACE + "/" + number.value();
  }
}
