package org.openpps.rest.program;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.openpps.store.Condition;
import org.openpps.store.Register;

/** What the operator reads when the register has started. */
final class Banner {
  private static final String TRIAL = "trial.invalid/";

  private final PrintWriter out;

  Banner(PrintWriter out) {
    this.out = out;
  }

  void print(
      URI address,
      Register register,
      Condition condition,
      Duration silence,
      Optional<String> firstKey) {
    String vkey = register.verifierKey().format();
    out.println("PPS register at " + address);
    out.println("  entries   " + condition.entries() + ", newest " + ago(silence));
    out.println("  promise   " + condition.promise());
    condition.notWriting().ifPresent(why -> out.println("  READ-ONLY " + why));
    if (vkey.startsWith(TRIAL)) {
      out.println("  trial register: found a lasting one with --origin NAME");
    }
    out.println("  rules     " + register.profile().id());
    out.println("  search    " + register.searchProfile().id());
    out.println("  " + register.profile().effect());
    out.println();
    out.println("export PPS_VKEY='" + vkey + "'");
    firstKey.ifPresent(
        key -> {
          out.println("export PPS_API_KEY='" + key + "'");
          out.println();
          out.println("The API key may do everything and is shown this once. Keep it.");
        });
    out.println("Ready. Stop it with Ctrl-C.");
    out.flush();
  }

  private static String ago(Duration silence) {
    if (silence.toMinutes() < 1) {
      return "less than a minute old";
    }
    return silence.toHours() < 48
        ? silence.toMinutes() + " minutes old"
        : silence.toDays() + " days old";
  }
}
