package org.openpps.rest.program;

import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.rest.operator.MadeApiKey;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an API key; whoever has the machine replaces a lost one so. */
@Command(
    name = "add",
    description = "Makes an API key and prints it once.",
    mixinStandardHelpOptions = true)
final class ApiKeyAdd implements Callable<Integer> {
  @Mixin Place place;
  @Mixin RunningServer running;

  @Parameters(
      paramLabel = "ACCOUNT",
      description = "Lower-case letters, digits, dots, hyphens; never a person's name.")
  String account;

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "searcher, registrant, registrar or auditor; may be given several times.")
  List<String> roles;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    String key =
        running.insteadOf(
            this::onFile,
            server ->
                server
                    .post(
                        "v1/operator/api-keys",
                        Map.of("account", account, "roles", roles),
                        MadeApiKey.class)
                    .key());
    spec.commandLine().getOut().println(key);
    return 0;
  }

  private String onFile() {
    try (HikariDataSource pool = place.pool();
        Register register = Register.open(place.settings(pool))) {
      return register.apiKeys().add(account, roles());
    }
  }

  private EnumSet<Role> roles() {
    EnumSet<Role> known = EnumSet.noneOf(Role.class);
    for (String role : roles) {
      known.add(
          Role.ofCode(role)
              .orElseThrow(
                  () ->
                      new RefusedException(
                          "", ErrorCode.VALUE_UNKNOWN, "There is no role " + role + ".")));
    }
    return known;
  }
}
