package org.openpps.rest.access;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.openpps.store.account.Caller;
import org.openpps.store.account.Role;

/** The caller of a request as Jakarta REST knows it. */
record CallerContext(Caller caller, boolean secure) implements SecurityContext {
  @Override
  public Principal getUserPrincipal() {
    return caller::account;
  }

  @Override
  public boolean isUserInRole(String role) {
    return Role.ofCode(role).filter(caller.roles()::contains).isPresent();
  }

  @Override
  public boolean isSecure() {
    return secure;
  }

  @Override
  public String getAuthenticationScheme() {
    return "Bearer";
  }
}
