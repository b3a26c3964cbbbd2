package org.openpps.rest.log;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.openpps.rest.access.Open;
import org.openpps.store.Register;

/** The public side of the log (C2SP tlog-checkpoint, signed-note). */
@Path("/v1/log")
@Produces("text/plain; charset=utf-8")
public final class LogResource {
  private final Register register;

  /** The log of {@code register}. */
  public LogResource(Register register) {
    this.register = register;
  }

  /** The newest checkpoint, signed. */
  @GET
  @Path("checkpoint")
  @Open
  public String checkpoint() {
    return register.checkpoint().format();
  }

  /** How documents of this register are checked; the code on printed ones leads here. */
  @GET
  @Path("verification")
  @Open
  public String verification() {
    return VerificationPage.of(register.verifierKey());
  }

  /** The key under which the register signs; trust in it comes from elsewhere. */
  @GET
  @Path("vkey")
  @Open
  public String verifierKey() {
    return register.verifierKey().format() + "\n";
  }
}
