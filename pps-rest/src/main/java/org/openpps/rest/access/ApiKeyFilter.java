package org.openpps.rest.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.Set;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.store.account.ApiKeys;
import org.openpps.store.account.Caller;
import org.openpps.store.account.Role;

/** Lets a request through whose API key has one of the wanted roles (RFC 6750, section 2.1). */
@Priority(Priorities.AUTHENTICATION)
final class ApiKeyFilter implements ContainerRequestFilter {
  private static final String SCHEME = "Bearer ";

  private final ApiKeys keys;
  private final Set<Role> wanted;

  ApiKeyFilter(ApiKeys keys, Set<Role> wanted) {
    this.keys = keys;
    this.wanted = wanted;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new RegisterException(ErrorCode.KEY_MISSING, ErrorCode.KEY_MISSING.meaning());
    }
    Caller caller =
        keys.caller(header.substring(SCHEME.length()).strip())
            .orElseThrow(
                () ->
                    new RegisterException(ErrorCode.KEY_UNKNOWN, ErrorCode.KEY_UNKNOWN.meaning()));
    if (Collections.disjoint(caller.roles(), wanted)) {
      throw new RegisterException(ErrorCode.FORBIDDEN, "This API key does not allow that.");
    }
    request.setSecurityContext(new CallerContext(caller, request.getSecurityContext().isSecure()));
  }
}
