package org.openpps.client.transport;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;

/**
 * The body of a request. It can be sent again, because each sending makes its publisher afresh.
 *
 * @param mediaType its media type
 * @param publisher makes what is sent
 */
public record Body(String mediaType, Supplier<BodyPublisher> publisher) {
  /** A body of JSON. */
  public static Body json(byte[] json) {
    return new Body("application/json", () -> BodyPublishers.ofByteArray(json));
  }

  /** A body of text that is streamed; {@code open} is called once for each sending. */
  public static Body text(Supplier<InputStream> open) {
    return new Body("text/plain; charset=utf-8", () -> BodyPublishers.ofInputStream(open));
  }
}
