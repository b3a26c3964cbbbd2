package org.openpps.client.cli;

import java.util.Optional;
import org.openpps.client.GrantorClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AmendmentDemand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a step of a grantor's demand has: the demand, and a text. */
abstract class GrantorStep extends AsGrantor {
  @Option(
      names = "--demand",
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the demand (else the one you made last)")
  private RegistrationNumber demand;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for those who are told")
  private String text;

  @Mixin FilingOptions filing;

  final Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** The demand that is named, or the last. */
  final RegistrationNumber demand(GrantorClient grantor) {
    return Optional.ofNullable(demand)
        .or(() -> grantor.view().demand().map(AmendmentDemand::entry))
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "You have made no demand: see pps grantor demand."));
  }
}
