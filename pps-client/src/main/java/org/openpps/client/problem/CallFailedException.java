package org.openpps.client.problem;

/** A call that did not bring what was asked for. */
public abstract sealed class CallFailedException extends RuntimeException
    permits RefusedCallException,
        OutcomeUnknownException,
        UnavailableException,
        UnreadableAnswerException {
  private static final long serialVersionUID = 1L;

  CallFailedException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The one dispatch over the ways to fail. */
  public abstract <R> R match(Cases<R> cases);

  /** What to do for each way to fail. */
  public interface Cases<R> {
    /** For a refusal: nothing was written. */
    R refused(RefusedCallException failure);

    /** For a filing that may or may not have taken effect. */
    R outcomeUnknown(OutcomeUnknownException failure);

    /** For a register that could not be reached or takes nothing now: nothing was written. */
    R unavailable(UnavailableException failure);

    /** For an answer that is none of the register's. */
    R unreadable(UnreadableAnswerException failure);
  }
}
