package org.openpps.rest.program;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Callable;
import org.openpps.store.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the views anew while the server is down. */
@Command(
    name = "rebuild",
    description = "Empties the views and makes them anew from the ledger; stop the server first.",
    mixinStandardHelpOptions = true)
final class RebuildViews implements Callable<Integer> {
  @Mixin Place place;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    try (HikariDataSource pool = place.poolOfFounded();
        Register register = Register.open(place.settings(pool))) {
      register.rebuild();
      spec.commandLine()
          .getOut()
          .println("The views of " + register.condition().entries() + " entries are made anew.");
      return 0;
    }
  }
}
