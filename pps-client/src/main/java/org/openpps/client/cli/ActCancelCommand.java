package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.ActClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Cancels an act. */
@Command(
    name = "cancel",
    description = "Let the register begin nothing more for an act; what was done stays.",
    mixinStandardHelpOptions = true)
final class ActCancelCommand extends Connected {
  @Parameters(
      paramLabel = "ACT",
      converter = ActIdConverter.class,
      description = "what the act is called by")
  private String id;

  @Mixin private WaitOption wait;

  @Override
  public Integer call() throws IOException {
    ActClient acts = register().acts();
    return wait.show(acts.cancel(id), acts, this);
  }
}
