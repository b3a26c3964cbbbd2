package org.openpps.client.cli;

import java.util.List;
import java.util.Optional;
import org.openpps.model.party.HolderRole;
import org.openpps.model.search.exact.Birth;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is said of a criterion beside it. */
final class NarrowingOptions {
  @Option(
      names = "--maker",
      paramLabel = "MAKER",
      description = "with --serial: goods of this maker alone")
  private String maker;

  @Option(
      names = "--given",
      paramLabel = "NAMES",
      description = "with --family: the given names, in their order")
  private String given;

  @Option(
      names = "--born",
      paramLabel = "DATE",
      description = "with --family: the date of birth, or its year alone")
  private String born;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      converter = Choice.OfRole.class,
      description = "with --holder: rack-intermediary, data-centre, cloud-provider or other")
  private HolderRole role;

  @Option(
      names = "--purpose",
      paramLabel = "TEXT",
      description = "what the answer is needed for, where the register demands it")
  private String purpose;

  @Option(
      names = "--similar",
      description = "tell, apart from what is found, what is like the name or serial number")
  private boolean similar;

  Optional<String> maker() {
    return Optional.ofNullable(maker);
  }

  Optional<String> given() {
    return Optional.ofNullable(given);
  }

  Optional<Birth> born() {
    return Optional.ofNullable(born).map(Birth::parse);
  }

  Optional<HolderRole> role() {
    return Optional.ofNullable(role);
  }

  Optional<String> purpose() {
    return Optional.ofNullable(purpose);
  }

  boolean similar() {
    return similar;
  }

  /** What narrows a criterion goes with the only one of its kind, so that nobody has to guess. */
  void require(List<CriterionOptions> criteria, CommandSpec spec) {
    if (maker != null && criteria.stream().filter(CriterionOptions::bySerial).count() != 1) {
      throw new ParameterException(spec.commandLine(), "--maker narrows --serial alone, and one.");
    }
    if (role != null && criteria.stream().filter(CriterionOptions::byHolder).count() != 1) {
      throw new ParameterException(spec.commandLine(), "--role narrows --holder alone, and one.");
    }
    if ((given != null || born != null)
        && criteria.stream().filter(CriterionOptions::byFamily).count() != 1) {
      throw new ParameterException(
          spec.commandLine(), "--given and --born go with --family, and with one.");
    }
  }
}
