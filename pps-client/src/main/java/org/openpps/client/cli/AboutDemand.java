package org.openpps.client.cli;

import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What all commands about a demand have: registration, demand, and how it is filed. */
abstract class AboutDemand extends Connected {
  @Parameters(
      index = "0",
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  RegistrationNumber number;

  @Parameters(
      index = "1",
      paramLabel = "DEMAND",
      converter = NumberConverter.class,
      description = "number of the demand, as pps show gives it")
  RegistrationNumber demand;

  @Mixin FilingOptions filing;
}
