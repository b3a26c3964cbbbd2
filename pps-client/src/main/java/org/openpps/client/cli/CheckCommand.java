package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.RegisterClient;
import org.openpps.model.preflight.PreflightReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what registering would come to. */
@Command(
    name = "check",
    description = {
      "Say what \"pps register\" with the same options would come to; nothing is registered.",
      "A bag's manifest is sent ahead, where it stays invisible until a filing names it."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand extends Connected {
  @Mixin private BundleOptions bundle;

  @Override
  public Integer call() throws IOException {
    bundle.requireCollateral(this);
    RegisterClient register = register();
    PreflightReport report = register.check(bundle.bundle(this, register));
    printer().preflight(report);
    return report.passes() ? ExitCode.OK : ExitCode.REFUSED;
  }
}
