package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openpps.model.error.RegisterException;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;

/** Callers that wait for the answers to their filings, in the order in which they filed. */
record Waiting(Map<Act, CompletableFuture<Acknowledgement>> answers) {
  static Waiting file(Register register, List<Act> acts) {
    Map<Act, CompletableFuture<Acknowledgement>> answers = new LinkedHashMap<>();
    acts.forEach(act -> answers.put(act, register.fileAsync(act.filing())));
    return new Waiting(answers);
  }

  /**
   * What each caller was told: {@code accepted}, {@code accepted again}, or the code of an error.
   */
  List<String> told() {
    return answers.values().stream().map(Waiting::told).toList();
  }

  private static String told(CompletableFuture<Acknowledgement> answer) {
    try {
      return answer.get(1, TimeUnit.MINUTES).repeated() ? "accepted again" : "accepted";
    } catch (ExecutionException e) {
      return ((RegisterException) e.getCause()).code().code();
    } catch (TimeoutException e) {
      return "no answer";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asserts that each filing that was accepted stands as it was told. */
  void stand(Register register) {
    List<Told> told = new ArrayList<>();
    answers
        .keySet()
        .forEach(act -> accepted(act).map(a -> new Told.Accepted(act, a)).ifPresent(told::add));
    Told.hold(told, register);
  }

  /** Sends each filing again, as a caller does who was not told that it was accepted. */
  Waiting sendAgain(Register register) {
    return file(register, List.copyOf(answers.keySet()));
  }

  /** Asserts that these and an earlier sending were told nothing that contradicts. */
  void agreeWith(Waiting earlier) {
    answers.forEach(
        (act, answer) ->
            earlier
                .accepted(act)
                .ifPresent(
                    before -> {
                      assertThat(answer.join().bundle()).isEqualTo(before.bundle());
                      assertThat(answer.join().time()).isEqualTo(before.time());
                      assertThat(answer.join().numbers()).isEqualTo(before.numbers());
                    }));
  }

  private Optional<Acknowledgement> accepted(Act act) {
    try {
      return Optional.of(answers.get(act).join());
    } catch (CompletionException e) {
      return Optional.empty();
    }
  }
}
