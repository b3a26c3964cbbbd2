package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.client.GroupClient;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.RegistrationOnRecord;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the registrations of a group, or saves them in a file. */
@Command(
    name = "registrations",
    description = "List the registrations of a secured party group, or save them in a file.",
    mixinStandardHelpOptions = true)
final class GroupRegistrationsCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Option(
      names = "--standing",
      paramLabel = "live|ended",
      description = "those that are live, or that have ended")
  private String standing;

  @Option(
      names = "--ends-before",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "those whose last day is earlier than this one")
  private LocalDate endsBefore;

  @Option(
      names = "--collateral",
      paramLabel = "CODE",
      description = "those with such collateral, for example data-set or it-hardware")
  private String collateral;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "those whose own reference or free text holds these words")
  private String text;

  @Mixin private AsAtOptions asAt;

  @ArgGroup(exclusive = true)
  private Saving saving;

  /** Where the list goes instead of the screen. */
  private static final class Saving {
    @Option(names = "--csv", paramLabel = "FILE", description = "save it for a spreadsheet")
    private Path csv;

    @Option(names = "--jsonl", paramLabel = "FILE", description = "save it as lines of JSON")
    private Path lines;
  }

  @Override
  public Integer call() throws IOException {
    GroupClient groups = register().groups();
    if (saving != null) {
      boolean csv = saving.csv != null;
      Optional<Path> file = Optional.of(csv ? saving.csv : saving.lines);
      Saved.require(file);
      Saved.write(file, groups.export(group, filters(), csv ? "csv" : "jsonl"));
      return ExitCode.OK;
    }
    List<RegistrationOnRecord> found = groups.registrations(group, filters());
    printer().portfolio(found);
    return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }

  private Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>();
    Optional.ofNullable(standing).ifPresent(code -> filters.put("standing", code));
    Optional.ofNullable(endsBefore).ifPresent(day -> filters.put("endsBefore", day.toString()));
    Optional.ofNullable(collateral).ifPresent(code -> filters.put("collateral", code));
    Optional.ofNullable(text).ifPresent(words -> filters.put("text", words));
    asAt.moment().instant().ifPresent(t -> filters.put("at", CanonicalTime.write(t)));
    asAt.moment().entries().ifPresent(n -> filters.put("entries", Long.toString(n)));
    return filters;
  }
}
