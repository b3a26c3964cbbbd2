package org.openpps.rest.server;

import java.time.Duration;
import org.openpps.rest.json.JsonLimits;

/**
 * How much of a request the server takes in.
 *
 * @param bodyOctets largest body
 * @param manifestOctets largest list of a data set's files, which is streamed and never held
 * @param headOctets largest request line with headers
 * @param idle longest silence within a request or between two
 * @param json limits on JSON beside the size
 */
public record RequestLimits(
    long bodyOctets, long manifestOctets, int headOctets, Duration idle, JsonLimits json) {
  /** One MiB for a body, 1 GiB for a manifest (some millions of files), 8 KiB for the head. */
  public static final RequestLimits DEFAULT =
      new RequestLimits(1L << 20, 1L << 30, 8 * 1024, Duration.ofSeconds(30), JsonLimits.DEFAULT);

  private static final String MANIFESTS = "v1/manifests/";

  /** The largest body at this place, {@code path} without leading slash. */
  long octets(String method, String path) {
    return "PUT".equals(method) && path.startsWith(MANIFESTS) ? manifestOctets : bodyOctets;
  }
}
