package org.openpps.client.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.openpps.client.digest.FileDigest;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.record.SearchNumber;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is searched for: exactly one of these. */
final class CriterionOptions {
  @Option(names = "--serial", paramLabel = "SERIAL", description = "goods by serial number")
  private String serial;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private DeviceCriterion device;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "data by the SHA-256 of this file, which is computed here and not sent")
  private Path file;

  @Option(
      names = "--digest",
      paramLabel = "DIGEST",
      description = "data by a digest: ni:///sha-256;… or hexadecimal digits")
  private String digest;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private PartyIdentifierOptions party;

  @Option(
      names = "--organisation",
      paramLabel = "NAME",
      description = "grantors by the name of an organisation")
  private String organisation;

  @Option(
      names = "--family",
      paramLabel = "NAME",
      description = "grantors by the family name of an individual, or the only name")
  private String family;

  @Option(
      names = "--number",
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "a registration by the number of any of its entries")
  private RegistrationNumber number;

  @Option(
      names = "--reopen",
      paramLabel = "SEARCH",
      converter = SearchNumberConverter.class,
      description = "the answer of a search that you have made, without paying again")
  private SearchNumber reopen;

  Optional<SearchNumber> reopen() {
    return Optional.ofNullable(reopen);
  }

  Criterion criterion(NarrowingOptions narrowing) {
    if (serial != null) {
      return new Criterion.BySerial(serial, narrowing.maker());
    }
    if (organisation != null) {
      return new Criterion.ByOrganisation(organisation);
    }
    if (family != null) {
      return new Criterion.ByIndividual(family, narrowing.given(), narrowing.born());
    }
    if (device != null) {
      return device.criterion();
    }
    if (file != null) {
      return new Criterion.ByDigest(FileDigest.sha256(file));
    }
    if (digest != null) {
      return new Criterion.ByDigest(NamedInformation.parse(digest));
    }
    return number != null
        ? new Criterion.ByNumber(number)
        : new Criterion.ByParty(party.identifiers().get(0));
  }

  boolean bySerial() {
    return serial != null;
  }

  boolean byFamily() {
    return family != null;
  }
}
