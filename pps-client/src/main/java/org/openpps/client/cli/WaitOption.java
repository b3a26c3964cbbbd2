package org.openpps.client.cli;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import org.openpps.client.Act;
import org.openpps.client.ActClient;
import org.openpps.client.RefusedMember;
import picocli.CommandLine.Option;

/** Whether to wait for the end of an act. */
final class WaitOption {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  @Option(
      names = "--wait",
      description = "wait until the act has ended; the exit code then tells whether all was done")
  private boolean wait;

  /** Shows an act as it stands, or once it has ended. */
  int show(Act act, ActClient acts, Connected command) throws InterruptedIOException {
    Act shown = wait ? ended(act, acts, command) : act;
    List<RefusedMember> refused = shown.refused() == 0 ? List.of() : acts.refused(shown.id());
    command.printer().act(shown, refused);
    return wait && shown.done() < shown.members() ? ExitCode.REFUSED : ExitCode.OK;
  }

  private static Act ended(Act started, ActClient acts, Connected command)
      throws InterruptedIOException {
    Act act = started;
    try {
      while (!act.ended()) {
        command.pps().delay().pass(BETWEEN_LOOKS);
        act = acts.show(act.id());
      }
      return act;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(
          "the waiting was interrupted; the act goes on: pps act show " + act.id());
    }
  }
}
