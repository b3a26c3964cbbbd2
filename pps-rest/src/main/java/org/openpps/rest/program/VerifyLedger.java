package org.openpps.rest.program;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.openpps.store.Register;
import org.openpps.store.verify.LedgerReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Re-reads the whole ledger: on the file when the server is down, else inside the server. */
@Command(
    name = "verify-ledger",
    description = "Re-reads every entry, recomputes tree and views, and reports what differs.",
    mixinStandardHelpOptions = true)
final class VerifyLedger implements Callable<Integer> {
  @Mixin Place place;
  @Mixin RunningServer running;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    LedgerReport report =
        running.insteadOf(
            this::onFile,
            server -> server.post("v1/operator/verify-ledger", "", LedgerReport.class));
    PrintWriter out = spec.commandLine().getOut();
    out.println(report.entries() + " entries, root " + report.root());
    report.differences().forEach(difference -> out.println("  WRONG: " + difference));
    out.println(report.sound() ? "Nothing is wrong." : "The ledger does not verify.");
    return report.sound() ? 0 : 1;
  }

  private LedgerReport onFile() {
    try (HikariDataSource pool = place.poolOfFounded();
        Register register = Register.open(place.settings(pool))) {
      return register.verifyLedger();
    }
  }
}
