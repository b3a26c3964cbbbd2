package org.openpps.client.problem;

import java.time.Duration;
import java.util.Optional;

/** The register could not be reached, or takes no requests now. Nothing was written. */
public final class UnavailableException extends CallFailedException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> retryAfter;

  /** A register that was not reached. */
  public UnavailableException(String message, Throwable cause) {
    super(message, cause);
    this.retryAfter = Optional.empty();
  }

  /** A register that asked to be left alone for a while. */
  public UnavailableException(Problem problem, Optional<Duration> retryAfter) {
    super(problem.code() + ": " + problem.detail(), null);
    this.retryAfter = retryAfter;
  }

  /** After what time the register wants to be asked again, where it said so. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unavailable(this);
  }
}
