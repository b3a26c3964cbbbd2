package org.openpps.store.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openpps.model.error.RegisterException;
import org.openpps.model.search.record.SearchNumber;

/**
 * The searches of one request, which wait to be on record.
 *
 * @param searches what is to be kept, all or none; never empty
 * @param repeatable whether it may stand there already, because the request was made under a key
 * @param answer completed once, with what stands in the journal: these, or the first of the same
 *     request made before
 */
record Waiting(
    List<KeptSearch> searches, boolean repeatable, CompletableFuture<List<KeptSearch>> answer) {
  /** The number by which the request is known again. */
  SearchNumber first() {
    return searches.get(0).record().number();
  }

  void fail(RegisterException why) {
    answer.completeExceptionally(why);
  }
}
