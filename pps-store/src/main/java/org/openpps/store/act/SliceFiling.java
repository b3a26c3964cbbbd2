package org.openpps.store.act;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.store.registrar.Acknowledgement;

/**
 * Files the commands of a slice: they wait together with those of other callers, and all of them
 * are answered before the next slice is begun.
 */
final class SliceFiling {
  private final Function<Filing, CompletableFuture<Acknowledgement>> submit;

  SliceFiling(Function<Filing, CompletableFuture<Acknowledgement>> submit) {
    this.submit = submit;
  }

  /**
   * Files every member under its key.
   *
   * @param last whether a member that the store cannot write is given up
   * @throws RegisterException when a member is neither done nor refused; the slice is filed again
   */
  Progress file(Act act, Slice slice, boolean last) {
    List<RegistrationNumber> members = slice.numbers();
    List<CompletableFuture<Acknowledgement>> answers = new ArrayList<>();
    long left = act.members() - act.done() - act.refused();
    for (RegistrationNumber member : members) {
      left--;
      answers.add(
          submit.apply(
              filing(act, act.id().memberKey(member), act.plan().command(member, left == 0))));
    }
    List<RefusedMember> refused = new ArrayList<>();
    List<RegisterException> open = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      try {
        answers.get(i).join();
      } catch (CompletionException e) {
        RegisterException why = known(e);
        if (why instanceof RefusedException || last && why.code() == ErrorCode.STORE_FAILED) {
          refused.add(new RefusedMember(members.get(i), why.code(), why.getMessage()));
        } else {
          open.add(why);
        }
      }
    }
    if (!open.isEmpty()) {
      throw open.get(0);
    }
    return new Progress(members.size() - refused.size(), refused);
  }

  /** Files what closes an act whose members were all done or refused, some of them done. */
  void close(Act act) {
    if (act.done() > 0) {
      act.plan()
          .closing()
          .map(command -> submit.apply(filing(act, act.id().closingKey(), command)))
          .ifPresent(SliceFiling::settled);
    }
  }

  /** Refused, there is nothing to close. */
  private static void settled(CompletableFuture<Acknowledgement> answer) {
    try {
      answer.join();
    } catch (CompletionException e) {
      RegisterException why = known(e);
      if (!(why instanceof RefusedException)) {
        throw why;
      }
    }
  }

  private static Filing filing(Act act, IdempotencyKey key, Command command) {
    return new Filing(new Filer(act.account(), false), key, command);
  }

  private static RegisterException known(CompletionException e) {
    if (e.getCause() instanceof RegisterException known) {
      return known;
    }
    throw e;
  }
}
