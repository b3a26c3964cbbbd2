package org.openpps.rest.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.error.Violation;

/** Fails in every way that a resource can. */
@Path("/v1/faults")
@Produces(MediaType.APPLICATION_JSON)
public final class FaultyResource {
  record Named(@NotNull(message = "value-missing") String name) {}

  record Unwritable(String text) {
    @JsonValue
    String value() {
      throw new IllegalStateException("secret detail of the writer");
    }
  }

  @GET
  @Path("unforeseen")
  public String unforeseen() {
    throw new IllegalStateException("secret detail");
  }

  @GET
  @Path("error")
  public String error() {
    throw new StackOverflowError("secret detail");
  }

  @GET
  @Path("unwritable")
  public Unwritable unwritable() {
    return new Unwritable("x");
  }

  @GET
  @Path("code/{code}")
  public String refused(@PathParam("code") ErrorCode code) {
    throw new RegisterException(code, "As it happened.");
  }

  @GET
  @Path("bare")
  public Response bare() {
    return Response.status(409).build();
  }

  @GET
  @Path("refused")
  public String refusedTwice() {
    throw new RefusedException(
        List.of(
            Violation.of("/a", ErrorCode.ACN_CHECK_DIGIT), Violation.of("/b", ErrorCode.ACN_FORM)));
  }

  @GET
  @Path("constraint")
  public String constraint() {
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      throw new ConstraintViolationException(factory.getValidator().validate(new Named(null)));
    }
  }

  @POST
  @Path("text")
  @Consumes(MediaType.TEXT_PLAIN)
  public String text(String text) {
    return text;
  }
}
