package org.openpps.client.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.openpps.client.problem.OutcomeUnknownException;
import org.openpps.client.problem.Problem;
import org.openpps.client.problem.RefusedCallException;
import org.openpps.client.problem.UnavailableException;

/** Sends a call until it is answered for good or the policy ends, always under the same key. */
public final class Transport {
  private final Connection connection;
  private final RetryPolicy policy;
  private final Delay delay;
  private final Clock clock;
  private final Function<Answer, Problem> problems;

  /**
   * A way to one register.
   *
   * @param register its address without {@code /v1}
   * @param credential who calls; absent for what everybody may read
   * @param client made by the first call
   * @param policy how often and when a call is sent again
   * @param delay lets the time between two sendings pass
   * @param clock against which a date in {@code Retry-After} is held
   * @param problems reads a problem document out of status and body
   */
  public Transport(
      URI register,
      Optional<Credential> credential,
      Supplier<HttpClient> client,
      RetryPolicy policy,
      Delay delay,
      Clock clock,
      ProblemReader problems) {
    this.connection = new Connection(register, credential, client);
    this.policy = policy;
    this.delay = delay;
    this.clock = clock;
    this.problems = answer -> problems.read(answer.status(), answer.text());
  }

  /**
   * The body of the good answer, exactly.
   *
   * @throws org.openpps.client.problem.CallFailedException when there is none
   */
  public String send(Call call) {
    return exchange(call).text();
  }

  /**
   * The good answer with what its headers say.
   *
   * @throws org.openpps.client.problem.CallFailedException when there is none
   */
  public Reply exchange(Call call) {
    return new Sending(call).run();
  }

  /** The bodies of all pages of a list, from the one that the call asks for to the last. */
  public List<String> pages(Call first) {
    List<String> pages = new ArrayList<>();
    Optional<Call> next = Optional.of(first);
    while (next.isPresent()) {
      Reply reply = exchange(next.get());
      pages.add(reply.text());
      next = reply.next().map(address -> Call.get(address, Map.of()));
    }
    return pages;
  }

  /** One call with what is known of its sendings so far. */
  private final class Sending implements Attempt.Cases<Optional<Duration>> {
    private final Call call;
    private int attempt;
    private boolean mayHavePassed;
    private Reply reply;
    private RuntimeException failure;

    private Sending(Call call) {
      this.call = call;
    }

    private Reply run() {
      try {
        Optional<Duration> again = next();
        while (again.isPresent()) {
          delay.pass(again.get());
          again = next();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        mayHavePassed = true;
        failure = new UnavailableException("The call was interrupted.", e);
      }
      if (failure == null) {
        return reply;
      }
      throw call.key()
          .filter(key -> mayHavePassed)
          .<RuntimeException>map(key -> new OutcomeUnknownException(key, failure))
          .orElseGet(
              () ->
                  mayHavePassed && call.changes()
                      ? UnavailableException.inDoubt(failure)
                      : failure);
    }

    /** Sends once; the time after which to send again, if so. */
    private Optional<Duration> next() throws InterruptedException {
      attempt++;
      failure = null;
      return connection.send(call).match(this);
    }

    @Override
    public Optional<Duration> answered(Attempt.Answered attempt) {
      Answer answer = attempt.answer();
      if (answer.good()) {
        reply = answer.reply();
        return Optional.empty();
      }
      Problem problem = problems.apply(answer);
      if (answer.refusal()) {
        // The register's own refusal settles what earlier sendings left open: none was carried out.
        mayHavePassed &= problem.known().isEmpty() || answer.status() == 401;
        failure = new RefusedCallException(problem);
        return Optional.empty();
      }
      mayHavePassed |= !answer.pushedBack() || problem.outcomeUnknown();
      Optional<Duration> asked = RetryPolicy.asked(answer.retryAfter(), clock);
      failure = new UnavailableException(problem, asked);
      if (!answer.passing()) {
        return Optional.empty();
      }
      return asked.isPresent() ? asked.filter(this::bearable) : backOff();
    }

    @Override
    public Optional<Duration> notSent(Attempt.NotSent attempt) {
      failure =
          new UnavailableException(
              "There is no register to be reached at " + connection.register() + ".",
              attempt.cause());
      return backOff();
    }

    @Override
    public Optional<Duration> lost(Attempt.Lost attempt) {
      mayHavePassed = true;
      failure =
          new UnavailableException(
              "The connection to " + connection.register() + " broke before the answer came.",
              attempt.cause());
      return backOff();
    }

    private boolean bearable(Duration asked) {
      return attempt < policy.attempts() && asked.compareTo(policy.longest()) <= 0;
    }

    private Optional<Duration> backOff() {
      return attempt < policy.attempts()
          ? Optional.of(policy.backOff(attempt, RandomGenerator.getDefault()))
          : Optional.empty();
    }
  }
}
