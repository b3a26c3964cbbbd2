package org.openpps.rest.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.openpps.rest.problem.Problem;
import org.openpps.rest.problem.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Jetty refuses before any resource is asked, as the same kind of problem. */
final class ProblemPages extends ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
  private static final int FAULT = 500;

  private final ObjectMapper mapper;

  ProblemPages(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Every method gets one; by default a failed POST would, and a failed PUT would not. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback)
      throws IOException {
    String id = RequestId.next();
    if (status == FAULT) {
      LOG.error("request {}: unforeseen failure", id, cause);
    }
    HttpFields.Mutable headers = response.getHeaders();
    SafeHeaders.HEADERS.forEach(headers::put);
    headers.put(RequestId.HEADER, id);
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    byte[] body = mapper.writeValueAsBytes(Problem.ofStatus(status).at(id));
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
