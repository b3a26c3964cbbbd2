package org.openpps.rest.program;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.openpps.model.merkle.Hash;
import org.openpps.model.search.NextSearchProfile;
import org.openpps.rest.operator.SearchProfileList;
import org.openpps.store.Register;
import org.openpps.store.keying.Standing;
import org.openpps.store.keying.VersionStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes another version of the search logic up. */
@Command(
    name = "begin",
    description = {
      "Keys a version of the search logic beside the one in force, while the register answers and"
          + " takes filings. When all keys stand, one entry puts it in force; searches as at"
          + " earlier moments keep the version that was in force then.",
      "docs/matching.md names the versions and their digests."
    },
    mixinStandardHelpOptions = true)
final class SearchProfileBegin implements Callable<Integer> {
  private static final long LOOK_EACH = TimeUnit.MILLISECONDS.toNanos(500);

  @Mixin Place place;
  @Mixin RunningServer running;

  @Parameters(
      paramLabel = "NAME@VERSION",
      description = "The version, for example custody-exact@2.")
  String name;

  @Option(
      names = "--digest",
      paramLabel = "BASE64",
      description = "The digest of the version that you mean; a release that has another is told.")
  Optional<String> digest;

  @Option(
      names = "--wait",
      description =
          "Waits until it is in force. Without it a register that no server holds is keyed by the"
              + " next one that opens it.")
  boolean waiting;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    return running.insteadOf(this::onFile, this::inServer);
  }

  private int onFile() {
    try (HikariDataSource pool = place.poolOfFounded();
        Register register = Register.open(place.settings(pool))) {
      return follow(
          register
              .searchProfiles()
              .begin(new NextSearchProfile(name, digest.map(Hash::fromBase64))),
          register.searchProfiles()::list);
    }
  }

  private int inServer(RunningServer server) {
    Map<String, String> form = new LinkedHashMap<>(Map.of("name", name));
    digest.ifPresent(text -> form.put("digest", text));
    return follow(
        server.post(SearchProfileStatus.PATH, form, SearchProfileList.class).versions(),
        () -> server.get(SearchProfileStatus.PATH, SearchProfileList.class).versions());
  }

  /** Says how it stands, and with {@code --wait} how it goes on. */
  private int follow(List<VersionStatus> begun, Supplier<List<VersionStatus>> look) {
    PrintWriter out = spec.commandLine().getOut();
    List<VersionStatus> versions = begun;
    String told = "";
    while (waiting && newest(versions).standing() == Standing.BEING_KEYED) {
      String words = VersionLines.words(newest(versions));
      if (!words.equals(told)) {
        out.println(name + " " + words);
        out.flush();
        told = words;
      }
      LockSupport.parkNanos(LOOK_EACH);
      versions = look.get();
    }
    new VersionLines(out).print(versions);
    return 0;
  }

  private static VersionStatus newest(List<VersionStatus> versions) {
    return versions.get(versions.size() - 1);
  }
}
