package org.openpps.client.cli;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Option;

/** What a change may say so that it does not meet the wrong registration, or a changed one. */
final class ChangeOptions {
  @Option(
      names = "--grantor-name",
      paramLabel = "NAME",
      description = "name of a grantor on record, where the register's profile asks for it")
  private String grantorName;

  @Option(
      names = "--if-latest",
      paramLabel = "ENTRY",
      converter = NumberConverter.class,
      description = "only if this is still its last entry, as pps show tells it")
  private RegistrationNumber latest;

  Optional<String> grantorName() {
    return Optional.ofNullable(grantorName);
  }

  Optional<RegistrationNumber> latest() {
    return Optional.ofNullable(latest);
  }
}
