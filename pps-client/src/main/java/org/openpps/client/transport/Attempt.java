package org.openpps.client.transport;

import java.io.IOException;

/** How one sending of a request ended. */
sealed interface Attempt permits Attempt.Answered, Attempt.NotSent, Attempt.Lost {
  /** The one dispatch over the ways to end. */
  <R> R match(Cases<R> cases);

  /** What to do for each way to end. */
  interface Cases<R> {
    R answered(Answered attempt);

    R notSent(NotSent attempt);

    R lost(Lost attempt);
  }

  /** An answer came. */
  record Answered(Answer answer) implements Attempt {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answered(this);
    }
  }

  /** No connection was made, so the register has not seen the request. */
  record NotSent(IOException cause) implements Attempt {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notSent(this);
    }
  }

  /** The connection broke; whether the register has seen the request is not known. */
  record Lost(IOException cause) implements Attempt {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.lost(this);
    }
  }
}
