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
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
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
    Filer filer = new Filer(act.account(), false);
    List<RegistrationNumber> members = slice.numbers();
    List<CompletableFuture<Acknowledgement>> answers =
        members.stream()
            .map(
                member ->
                    submit.apply(
                        new Filing(filer, act.id().memberKey(member), act.plan().command(member))))
            .toList();
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

  private static RegisterException known(CompletionException e) {
    if (e.getCause() instanceof RegisterException known) {
      return known;
    }
    throw e;
  }
}
