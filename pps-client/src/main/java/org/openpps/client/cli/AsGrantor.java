package org.openpps.client.cli;

import org.openpps.client.GrantorClient;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What all commands of a grantor have: the registration, and the code in its notice. */
abstract class AsGrantor extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration, from the notice")
  private RegistrationNumber number;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      converter = GrantorCodeConverter.class,
      description = "your code, from the same notice (else PPS_GRANTOR_CODE)")
  private GrantorCode code;

  /** The register as the grantor reaches it. */
  final GrantorClient grantor() {
    return reaching("code").connectGrantor(number, code == null ? fromEnvironment() : code);
  }

  private GrantorCode fromEnvironment() {
    String typed =
        pps()
            .variable("PPS_GRANTOR_CODE")
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "No code: give --code or set PPS_GRANTOR_CODE."));
    try {
      return new GrantorCodeConverter().convert(typed);
    } catch (TypeConversionException e) {
      throw new ParameterException(spec.commandLine(), "PPS_GRANTOR_CODE: " + e.getMessage());
    }
  }
}
