package org.openpps.rest.server;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.List;
import java.util.Map;

/**
 * What a browser or a cache must not do with an answer (OWASP Secure Headers). A resource that says
 * otherwise, such as a page, is left as it is.
 */
final class SafeHeaders implements ContainerResponseFilter {
  static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    HEADERS.forEach(
        (name, value) -> response.getHeaders().computeIfAbsent(name, n -> List.of(value)));
  }
}
