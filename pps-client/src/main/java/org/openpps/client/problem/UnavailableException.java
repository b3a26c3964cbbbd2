package org.openpps.client.problem;

import java.time.Duration;
import java.util.Optional;

/**
 * The register could not be reached, or takes no requests now. Nothing was written, unless it is
 * {@linkplain #mayHavePassed() said}.
 */
public final class UnavailableException extends CallFailedException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> retryAfter;
  private final boolean mayHavePassed;

  /** A register that was not reached. */
  public UnavailableException(String message, Throwable cause) {
    super(message, cause);
    this.retryAfter = Optional.empty();
    this.mayHavePassed = false;
  }

  private UnavailableException(RuntimeException failure) {
    super(failure.getMessage(), failure);
    this.retryAfter = Optional.empty();
    this.mayHavePassed = true;
  }

  /** A change without a key of its own, of which nobody can tell whether it took effect. */
  public static UnavailableException inDoubt(RuntimeException failure) {
    return new UnavailableException(failure);
  }

  /** A register that asked to be left alone for a while. */
  public UnavailableException(Problem problem, Optional<Duration> retryAfter) {
    super(problem.code() + ": " + problem.detail(), null);
    this.retryAfter = retryAfter;
    this.mayHavePassed = false;
  }

  /** Whether what was asked may have been done all the same; then look before asking again. */
  public boolean mayHavePassed() {
    return mayHavePassed;
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
