package org.openpps.store.registrar;

import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the callers of a group are told. The first answer that a caller gets is the only one. */
final class Answers {
  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  private Answers() {}

  /** What the group made is on disk: each gets what became of its own filing. */
  static void settle(GroupWriter.Outcome outcome) {
    outcome.settlements().forEach(Settlement::tell);
  }

  /** Nobody can tell whether what the group made is or will be on disk. */
  static void unknown(List<? extends Waiting> group) {
    refuse(
        group,
        new RegisterException(ErrorCode.OUTCOME_UNKNOWN, ErrorCode.OUTCOME_UNKNOWN.meaning()));
  }

  /** It is certain that nothing of the group was written. */
  static void failed(List<? extends Waiting> group, Exception e) {
    RegisterException why =
        e instanceof RegisterException known
            ? known
            : new RegisterException(ErrorCode.STORE_FAILED, ErrorCode.STORE_FAILED.meaning(), e);
    if (why.code() == ErrorCode.STORE_FAILED) {
      LOG.warn("A group of {} commands could not be written", group.size(), e);
    }
    refuse(group, why);
  }

  /** Nothing was tried. */
  static void refuse(List<? extends Waiting> group, RegisterException why) {
    group.forEach(waiting -> waiting.answer().completeExceptionally(why));
  }
}
