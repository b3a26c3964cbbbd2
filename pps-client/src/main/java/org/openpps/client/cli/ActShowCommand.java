package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.ActClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows an act. */
@Command(
    name = "show",
    description = "Show how far an act has come, and which registrations were refused and why.",
    mixinStandardHelpOptions = true)
final class ActShowCommand extends Connected {
  @Parameters(
      paramLabel = "ACT",
      converter = ActIdConverter.class,
      description = "what the act is called by")
  private String id;

  @Mixin private WaitOption wait;

  @Override
  public Integer call() throws IOException {
    ActClient acts = register().acts();
    return wait.show(acts.show(id), acts, this);
  }
}
