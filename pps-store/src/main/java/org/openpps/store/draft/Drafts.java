package org.openpps.store.draft;

import java.util.Optional;
import java.util.function.Function;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.store.registrar.Acknowledgement;

/**
 * The drafts of all accounts; each account reaches its own alone, and those of others are unknown
 * to it. What a method answers is on disk.
 */
public interface Drafts {
  /** The most drafts on one page. */
  int MOST_ON_A_PAGE = 100;

  /** The most drafts that an account keeps; deleting one makes room. */
  int MOST_OF_AN_ACCOUNT = 1_000;

  /**
   * Saves a new draft.
   *
   * @param key the caller's name for this draft: saved again under it, it is the same draft
   * @throws RefusedException IDEMPOTENCY_KEY_REUSED when another text was saved under the key;
   *     DRAFTS_TOO_MANY when the account keeps {@value #MOST_OF_AN_ACCOUNT}
   */
  Draft save(String account, IdempotencyKey key, DraftText text);

  /**
   * Saves an open draft anew.
   *
   * @param revision the one from which the change was made
   * @throws RefusedException DRAFT_UNKNOWN, DRAFT_SUBMITTED, DRAFT_IN_DOUBT, or DRAFT_CHANGED when
   *     it is of another revision by now
   */
  Draft change(String account, DraftId id, long revision, DraftText text);

  /** A draft with what it says. */
  Optional<Draft> find(String account, DraftId id);

  /**
   * Some of the account's drafts.
   *
   * @param after where the page before told to go on; empty for the first page
   * @param most how many at most, from 1 to {@value #MOST_ON_A_PAGE}
   */
  DraftPage list(String account, Optional<DraftCursor> after, int most);

  /**
   * Deletes a draft; what it filed stays.
   *
   * @throws RefusedException DRAFT_UNKNOWN or DRAFT_IN_DOUBT
   */
  default void delete(String account, DraftId id) {
    delete(account, id, Optional.empty());
  }

  /**
   * The same, only while it stands at this revision.
   *
   * @throws RefusedException DRAFT_UNKNOWN, DRAFT_IN_DOUBT or DRAFT_CHANGED
   */
  void delete(String account, DraftId id, Optional<Long> revision);

  /**
   * Files what a draft says, once, whoever else submits it at the same time and whatever breaks in
   * between. The same submission asked again under the same key gets the same answer. A draft that
   * is refused can be changed again; one of which the outcome is unknown is submitted again.
   *
   * @param key the caller's name for this submission
   * @param read reads the filing out of the draft's JSON; what it throws as refused is told
   * @throws RefusedException DRAFT_UNKNOWN, DRAFT_SUBMITTED, or what is wrong with the filing
   * @throws org.openpps.model.error.RegisterException {@linkplain ErrorCode#OUTCOME_UNKNOWN and
   *     others}, as for any filing
   */
  Acknowledgement submit(
      Filer filer, DraftId id, IdempotencyKey key, Function<String, FileRegistrations> read);
}
