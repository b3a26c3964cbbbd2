package org.openpps.rest.search;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.search.SearchAnswer;
import org.openpps.store.journal.Recorded;

/** Answers that say where their record is and what they cost. */
final class RecordHeaders {
  static final String PLACE = "/v1/searches";

  private static final String FEE = "Search-Fee";

  private RecordHeaders() {}

  static Response answer(Recorded<SearchAnswer> made) {
    return with(made).entity(ShownSearch.of(made)).build();
  }

  static Response certificate(Recorded<SearchCertificate> made) {
    return with(made).entity(made.answer().json()).build();
  }

  private static Response.ResponseBuilder with(Recorded<?> made) {
    return Response.ok()
        .header(HttpHeaders.LOCATION, PLACE + "/" + made.record().number().value())
        .header(FEE, made.record().fee().words());
  }
}
