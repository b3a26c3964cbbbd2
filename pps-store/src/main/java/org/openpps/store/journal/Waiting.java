package org.openpps.store.journal;

import java.util.concurrent.CompletableFuture;
import org.openpps.model.error.RegisterException;

/**
 * A search that waits to be on record.
 *
 * @param search what is to be kept
 * @param repeatable whether it may stand there already, because it is made under a key
 * @param answer completed once, with what stands in the journal
 */
record Waiting(KeptSearch search, boolean repeatable, CompletableFuture<KeptSearch> answer) {
  void fail(RegisterException why) {
    answer.completeExceptionally(why);
  }
}
