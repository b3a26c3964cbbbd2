package org.openpps.rest.server;

import java.util.Objects;

/**
 * Where the server listens.
 *
 * @param host address or name of the interface; loopback unless the operator says otherwise
 * @param port TCP port; 0 takes any that is free
 * @param threads most requests that are worked on at once
 */
public record HttpListener(String host, int port, int threads) {
  /** The port when none is given. */
  public static final int DEFAULT_PORT = 7780;

  private static final String LOOPBACK = "127.0.0.1";

  /** The most requests worked on at once when nothing is said. */
  public static final int DEFAULT_THREADS = 96;

  private static final int LEAST_THREADS = 8;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException for a blank host, which would mean every interface, a port
   *     beyond 65535 or fewer than 8 threads
   */
  public HttpListener {
    Objects.requireNonNull(host, "host");
    if (host.isBlank() || port < 0 || port > 65_535 || threads < LEAST_THREADS) {
      throw new IllegalArgumentException("not a listener: " + host + ":" + port + ", " + threads);
    }
  }

  /** On loopback alone, at {@code port}. */
  public static HttpListener loopback(int port) {
    return new HttpListener(LOOPBACK, port, DEFAULT_THREADS);
  }
}
