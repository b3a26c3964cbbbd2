package org.openpps.client.cli;

import java.util.Optional;
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

  Optional<String> purpose() {
    return Optional.ofNullable(purpose);
  }

  boolean similar() {
    return similar;
  }

  void require(CriterionOptions criterion, CommandSpec spec) {
    if (maker != null && !criterion.bySerial()) {
      throw new ParameterException(spec.commandLine(), "--maker narrows --serial alone.");
    }
    if ((given != null || born != null) && !criterion.byFamily()) {
      throw new ParameterException(spec.commandLine(), "--given and --born go with --family.");
    }
  }
}
