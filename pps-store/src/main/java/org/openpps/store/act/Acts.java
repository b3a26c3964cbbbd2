package org.openpps.store.act;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.IdempotencyKey;

/**
 * Large acts. Each account reaches its own alone, the registrar all of them; others are unknown.
 * What a method answers is on disk.
 */
public interface Acts {
  /** The most lines on one page. */
  int MOST_ON_A_PAGE = 100;

  /**
   * Starts an act and answers at once; the register carries it out, also after a restart.
   *
   * @param filer the account for whom the commands of the members are filed
   * @param key the caller's name for this act: started again under it, it is the same act
   * @throws RefusedException GROUP_UNKNOWN, FORBIDDEN, ACT_EMPTY where there is no such
   *     registration, END_NOT_LATER, or IDEMPOTENCY_KEY_REUSED when another act was started under
   *     the key
   */
  Act start(Filer filer, IdempotencyKey key, Plan plan);

  /** The act that the account started under this key. */
  Optional<Act> started(Filer filer, IdempotencyKey key);

  /** An act as it stands. */
  Optional<Act> find(Filer filer, ActId id);

  /**
   * Some acts, those that were started last first.
   *
   * @param after the last one of the page before; empty for the first page
   * @param most how many at most, from 1 to {@value #MOST_ON_A_PAGE}
   */
  List<Act> list(Filer filer, Optional<ActId> after, int most);

  /**
   * Members that were refused, in the order of their numbers.
   *
   * @param after the last one of the page before; empty for the first page
   * @param most how many at most, from 1 to {@value #MOST_ON_A_PAGE}
   * @throws RefusedException ACT_UNKNOWN
   */
  List<RefusedMember> refused(Filer filer, ActId id, Optional<RegistrationNumber> after, int most);

  /**
   * Cancels an act: what was done stays, and nothing more is begun. Cancelling again changes
   * nothing.
   *
   * @throws RefusedException ACT_UNKNOWN, or ACT_ENDED when every member was done or refused
   */
  Act cancel(Filer filer, ActId id);
}
