package org.openpps.client.cli;

import java.util.Optional;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.match.MatchExplanation;
import org.openpps.model.search.match.MatchLevel;
import org.openpps.model.search.match.MatchSubject;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Explains a match; no register is needed. */
@Command(
    name = "match",
    description = {
      "Say whether a search for one name or serial number would find another, and why, step by step.",
      "No register is asked: this is the logic by which registers search names."
    },
    mixinStandardHelpOptions = true)
final class MatchCommand extends Connected {
  @Parameters(index = "0", paramLabel = "QUERY", description = "what is searched for")
  private String query;

  @Parameters(index = "1", paramLabel = "CANDIDATE", description = "what is on record")
  private String candidate;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "custody-exact",
      description = "custody-exact (default), au-exact, nz-exact, ca-bc-exact or us-iaca-503")
  private String profile;

  @ArgGroup(exclusive = true)
  private Kind kind = new Kind();

  @Option(
      names = "--born",
      paramLabel = "DATE",
      description = "with --person: births of the two, each a date or a year, in their order")
  private String[] born = {};

  @Option(
      names = "--maker",
      paramLabel = "MAKER",
      description = "with --serial: makers of the two, in their order")
  private String[] makers = {};

  /** What the two are; organisations when nothing is said. */
  static final class Kind {
    @Option(names = "--person", description = "they are persons: \"FAMILY NAME, GIVEN NAMES\"")
    private boolean person;

    @Option(names = "--serial", description = "they are serial numbers")
    private boolean serial;
  }

  @Override
  public Integer call() {
    require(born.length == 0 || kind.person, "--born goes with --person.");
    require(makers.length == 0 || kind.serial, "--maker goes with --serial.");
    require(born.length <= 2 && makers.length <= 2, "Two things are compared: give two at most.");
    MatchExplanation explained =
        MatchSubject.explain(subject(query, 0), subject(candidate, 1), ExactProfile.of(profile));
    printer().match(explained);
    return explained.match() == MatchLevel.NONE ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  private MatchSubject subject(String text, int which) {
    if (kind.serial) {
      return new MatchSubject.OfSerial(text, at(makers, which));
    }
    return kind.person ? person(text, at(born, which)) : new MatchSubject.OfOrganisation(text);
  }

  private static MatchSubject person(String text, Optional<String> born) {
    int comma = text.indexOf(',');
    return comma < 0
        ? new MatchSubject.OfPerson(text, Optional.empty(), born)
        : new MatchSubject.OfPerson(
            text.substring(0, comma), Optional.of(text.substring(comma + 1).strip()), born);
  }

  private static Optional<String> at(String[] values, int which) {
    return which < values.length && !values[which].isBlank()
        ? Optional.of(values[which].strip())
        : Optional.empty();
  }
}
