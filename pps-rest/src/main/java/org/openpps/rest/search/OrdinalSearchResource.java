package org.openpps.rest.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.openpps.model.document.OrdinalProof;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.search.ordinal.OrdinalAnswer;
import org.openpps.rest.access.Allowed;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Which of two entries came first. */
@Path("/v1/ordinal-searches")
@Produces(MediaType.APPLICATION_JSON)
public final class OrdinalSearchResource {
  private final Register register;

  /** Searches {@code register}. */
  public OrdinalSearchResource(Register register) {
    this.register = register;
  }

  /** Which of two entries, or registrations, came first: by their place in the ledger alone. */
  @GET
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public OrdinalAnswer compare(
      @QueryParam("first") String first,
      @QueryParam("second") String second,
      @QueryParam("at") String at,
      @QueryParam("entries") String entries) {
    return register.ordinal(
        number("/first", first), number("/second", second), AskedMoment.of(at, entries));
  }

  /** The same as a document that verifies offline: both statements under one checkpoint. */
  @GET
  @Path("proof")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public String prove(@QueryParam("first") String first, @QueryParam("second") String second) {
    RegistrationNumber one = number("/first", first);
    RegistrationNumber other = number("/second", second);
    if (one.equals(other)) {
      throw new RefusedException(
          "/second", ErrorCode.ORDINAL_ONE_ENTRY, ErrorCode.ORDINAL_ONE_ENTRY.meaning());
    }
    return register
        .ordinalProof(one, other)
        .map(OrdinalProof::json)
        .orElseThrow(() -> new RefusedException(ErrorCode.ENTRY_UNKNOWN));
  }

  private static RegistrationNumber number(String pointer, String typed) {
    if (typed == null) {
      throw new RefusedException(
          pointer, ErrorCode.VALUE_MISSING, ErrorCode.VALUE_MISSING.meaning());
    }
    try {
      return RegistrationNumber.parse(typed);
    } catch (RefusedException e) {
      throw new RefusedException(pointer, e.code(), e.code().meaning());
    }
  }
}
