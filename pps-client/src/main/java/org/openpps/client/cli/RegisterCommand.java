package org.openpps.client.cli;

import java.io.IOException;
import java.util.List;
import org.openpps.client.Issued;
import org.openpps.client.RegisterClient;
import org.openpps.client.problem.CallFailedException;
import org.openpps.model.document.Receipt;
import org.openpps.model.identifier.RegistrationNumber;
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
  @Mixin private BundleOptions bundle;
  @Mixin private FilingOptions filing;

  @Override
  public Integer call() throws IOException {
    bundle.requireCollateral(this);
    RegisterClient register = register();
    var filed = bundle.bundle(this, register);
    Issued<Receipt> receipt = filing.filed(key -> register.file(filed, key));
    int exitCode = filing.received(receipt, this);
    competing(register, first(receipt));
    return exitCode;
  }

  /** The filing stands already, whatever becomes of this question. */
  private void competing(RegisterClient register, RegistrationNumber first) {
    try {
      printer().competing(register.competingClaims(first));
    } catch (CallFailedException e) {
      notes(List.of("Whether others claim the same could not be read: " + e.getMessage()));
    }
  }

  private static RegistrationNumber first(Issued<Receipt> receipt) {
    return new RegistrationNumber(receipt.document().statements().get(0).index());
  }
}
