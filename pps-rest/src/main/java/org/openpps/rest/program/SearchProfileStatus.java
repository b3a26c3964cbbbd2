package org.openpps.rest.program;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.openpps.rest.operator.SearchProfileList;
import org.openpps.store.Register;
import org.openpps.store.keying.VersionStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells which versions of the search logic there are, and how far one is keyed. */
@Command(
    name = "status",
    description =
        "Lists the versions of the search logic: which is in force, which were, and how far the next"
            + " one is keyed.",
    mixinStandardHelpOptions = true)
final class SearchProfileStatus implements Callable<Integer> {
  static final String PATH = "v1/operator/search-profiles";

  @Mixin Place place;
  @Mixin RunningServer running;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    new VersionLines(spec.commandLine().getOut())
        .print(
            running.insteadOf(
                this::onFile, server -> server.get(PATH, SearchProfileList.class).versions()));
    return 0;
  }

  private List<VersionStatus> onFile() {
    try (HikariDataSource pool = place.poolOfFounded();
        Register register = Register.open(place.settings(pool))) {
      return register.searchProfiles().list();
    }
  }
}
