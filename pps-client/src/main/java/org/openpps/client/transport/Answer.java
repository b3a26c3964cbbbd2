package org.openpps.client.transport;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param text the body, exactly
 * @param retryAfter the header of this name
 * @param link the header of this name
 * @param textCleaned the header of this name
 * @param location the header of this name
 * @param fee the header {@code Search-Fee}
 */
record Answer(
    int status,
    String text,
    Optional<String> retryAfter,
    Optional<String> link,
    Optional<String> textCleaned,
    Optional<String> location,
    Optional<String> fee) {
  private static final Pattern POINTER = Pattern.compile("\"(/[^\"]*)\"");
  private static final Pattern NEXT = Pattern.compile("<(/v1/[^>]*)>\\s*;\\s*rel=\"?next\"?");

  Reply reply() {
    return new Reply(
        status,
        text,
        link.map(NEXT::matcher).filter(Matcher::find).map(m -> m.group(1)),
        POINTER.matcher(textCleaned.orElse("")).results().map(m -> m.group(1)).toList(),
        location,
        fee);
  }

  boolean good() {
    return status >= 200 && status < 300;
  }

  /** Whether the same request may be answered otherwise in a while. */
  boolean passing() {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  /** Whether the request was turned away before anything was done about it. */
  boolean pushedBack() {
    return status == 429 || status == 503;
  }

  /** Whether the request is at fault. */
  boolean refusal() {
    return status < 500 && status != 429;
  }
}
