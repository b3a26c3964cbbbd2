package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openpps.client.CombinedSearchClient;
import org.openpps.model.search.Criterion;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Everything that one command searches for. */
final class CriteriaOptions {
  @ArgGroup(
      exclusive = true,
      multiplicity = "0..*",
      heading = "What is searched for (one of these, or several, each by itself):%n")
  private final List<CriterionOptions> typed = new ArrayList<>();

  @Option(
      names = "--criteria",
      paramLabel = "FILE",
      description = "the criteria in this file: {\"criteria\": [...]}, as the register takes them")
  private Path file;

  /** Whether nothing is searched for. */
  boolean none() {
    return typed.isEmpty() && file == null;
  }

  List<Criterion> criteria(NarrowingOptions narrowing, Connected command) throws IOException {
    narrowing.require(typed, command.spec);
    List<Criterion> all = new ArrayList<>();
    typed.forEach(options -> all.add(options.criterion(narrowing)));
    if (file != null) {
      all.addAll(written(command));
    }
    if (all.isEmpty()) {
      throw new ParameterException(
          command.spec.commandLine(),
          "Nothing to search for: give --serial, --organisation, or another of these.");
    }
    return all;
  }

  private List<Criterion> written(Connected command) throws IOException {
    try {
      return CombinedSearchClient.written(GivenFile.text(file));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.spec.commandLine(), file + ": " + e.getMessage());
    }
  }
}
