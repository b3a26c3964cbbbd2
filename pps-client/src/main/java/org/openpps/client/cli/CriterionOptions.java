package org.openpps.client.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.client.digest.FileDigest;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.search.Criterion;
import picocli.CommandLine.Option;

/** What is searched for: exactly one of these. */
final class CriterionOptions extends DeviceCriterion {
  private static final Pattern NUMBERED = Pattern.compile("(?i:(acn|abn|arbn|arsn|nzbn|lei))=(.+)");

  @Option(names = "--serial", paramLabel = "SERIAL", description = "goods by serial number")
  private String serial;

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
      names = "--data-set",
      paramLabel = "IDENTIFIER",
      description = "data by a DOI in any spelling, or by a URI under which it is known")
  private String dataSet;

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      description = "data by words of its title, in any order")
  private String title;

  @Option(
      names = "--holder",
      paramLabel = "NAME|SCHEME=NUMBER",
      description = "collateral in the hands of this organisation: its name, or acn=005749986")
  private String holder;

  Criterion criterion(NarrowingOptions narrowing) {
    if (dataSet != null) {
      return new Criterion.ByDataSet(dataSet);
    }
    if (title != null) {
      return new Criterion.ByTitle(title);
    }
    if (holder != null) {
      return holder(narrowing);
    }
    if (serial != null) {
      return new Criterion.BySerial(serial, narrowing.maker());
    }
    if (organisation != null) {
      return new Criterion.ByOrganisation(organisation);
    }
    if (family != null) {
      return new Criterion.ByIndividual(family, narrowing.given(), narrowing.born());
    }
    if (device().isPresent()) {
      return device().get();
    }
    if (file != null) {
      return new Criterion.ByDigest(FileDigest.sha256(file));
    }
    if (digest != null) {
      return new Criterion.ByDigest(NamedInformation.parse(digest));
    }
    return number != null
        ? new Criterion.ByNumber(number)
        : new Criterion.ByParty(identifiers().get(0));
  }

  private Criterion holder(NarrowingOptions narrowing) {
    Matcher numbered = NUMBERED.matcher(holder);
    return numbered.matches()
        ? new Criterion.ByHolder(
            Optional.of(
                new PartyIdentifier(
                    PartyIdentifierScheme.ofCode(numbered.group(1).toLowerCase(Locale.ROOT)),
                    numbered.group(2))),
            Optional.empty(),
            narrowing.role())
        : new Criterion.ByHolder(Optional.empty(), Optional.of(holder), narrowing.role());
  }

  boolean byHolder() {
    return holder != null;
  }

  boolean bySerial() {
    return serial != null;
  }

  boolean byFamily() {
    return family != null;
  }
}
