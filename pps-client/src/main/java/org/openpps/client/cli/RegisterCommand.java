package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.RegisterClient;
import org.openpps.model.registration.FileRegistrations;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Files one bundle: {hardware, data} × {each holder}. */
@Command(
    name = "register",
    description = {
      "Register hardware, data or both against each holder, all or nothing.",
      "Hardware and data become a registration each, for each holder: one filing, one receipt."
    },
    mixinStandardHelpOptions = true)
final class RegisterCommand extends Connected {
  @ArgGroup(exclusive = false, multiplicity = "1")
  private BundleOptions options;

  @Mixin private FilingOptions filing;

  @Override
  public Integer call() throws IOException {
    FileRegistrations bundle = options.bundle(this);
    RegisterClient register = register();
    return filing.file(key -> register.file(bundle, key), this);
  }
}
