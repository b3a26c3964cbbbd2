package org.openpps.rest.problem;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.openpps.model.constraint.WellFormed;
import org.openpps.model.error.RefusedException;

/** Violations that a resource found by validating a record itself. */
public final class ConstraintViolationMapper
    implements ExceptionMapper<ConstraintViolationException> {
  @Override
  public Response toResponse(ConstraintViolationException failure) {
    return ProblemAnswer.of(
        Problem.of(new RefusedException(WellFormed.violations(failure.getConstraintViolations()))));
  }
}
