package org.openpps.store.registrar;

import java.util.concurrent.CompletableFuture;
import org.openpps.model.error.RegisterException;

/** What became of one filing or work, told to its caller once the group is on disk. */
sealed interface Settlement {
  /** Tells the caller. */
  void tell();

  /** The filing was accepted, now or earlier. */
  record Accepted(Pending pending, Acknowledgement acknowledgement) implements Settlement {
    @Override
    public void tell() {
      pending.answer().complete(acknowledgement);
    }
  }

  /** Work of the register's own was done. */
  record Done<R>(CompletableFuture<R> answer, R result) implements Settlement {
    @Override
    public void tell() {
      answer.complete(result);
    }
  }

  /** The filing was refused; nothing was written for it. */
  record Refused(Pending pending, RegisterException why) implements Settlement {
    @Override
    public void tell() {
      pending.answer().completeExceptionally(why);
    }
  }
}
