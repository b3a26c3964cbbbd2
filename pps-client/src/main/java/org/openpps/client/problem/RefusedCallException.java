package org.openpps.client.problem;

/** The register refused the request; nothing was written. */
public final class RefusedCallException extends CallFailedException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A refusal told by this problem. */
  public RefusedCallException(Problem problem) {
    super(problem.code() + ": " + problem.detail(), null);
    this.problem = problem;
  }

  /** Everything the register said. */
  public Problem problem() {
    return problem;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.refused(this);
  }
}
