package org.openpps.rest.search;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.rest.print.Printing;
import org.openpps.store.journal.Recorded;

/** Answers that say where their record is, what they cost, and where they go on. */
final class RecordHeaders {
  static final String PLACE = "/v1/searches";

  private static final String FEE = "Search-Fee";

  private RecordHeaders() {}

  static Response answer(Recorded<SearchAnswer> made, AskedPage asked) {
    SearchAnswer page = made.answer().page(asked.after(), asked.most());
    Response.ResponseBuilder answer = with(made).entity(ShownSearch.of(made, page));
    made.answer()
        .behind(page)
        .ifPresent(
            last ->
                answer.link(
                    URI.create(place(made) + "?limit=" + asked.most() + "&after=" + last.value()),
                    "next"));
    return answer.build();
  }

  static Response certificate(Recorded<SearchCertificate> made) {
    return with(made).entity(made.answer().json()).build();
  }

  static Response printed(Recorded<SearchCertificate> made, Printing printing) {
    return with(made).entity(printing.pdf(made.answer())).build();
  }

  /** An answer of several searches: a link to the record of each, in their order. */
  static Response.ResponseBuilder leadingTo(List<SearchRecord> records) {
    Response.ResponseBuilder answer = Response.ok();
    records.forEach(
        record -> answer.link(URI.create(PLACE + "/" + record.number().value()), "item"));
    return answer;
  }

  private static Response.ResponseBuilder with(Recorded<?> made) {
    return Response.ok()
        .header(HttpHeaders.LOCATION, place(made))
        .header(FEE, made.record().fee().words());
  }

  private static String place(Recorded<?> made) {
    return PLACE + "/" + made.record().number().value();
  }
}
