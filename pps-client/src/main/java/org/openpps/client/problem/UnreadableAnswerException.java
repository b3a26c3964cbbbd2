package org.openpps.client.problem;

/** An answer came that this release cannot read; there may be no register at this address. */
public final class UnreadableAnswerException extends CallFailedException {
  private static final long serialVersionUID = 1L;

  /** What was asked for and why its answer cannot be read. */
  public UnreadableAnswerException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unreadable(this);
  }
}
