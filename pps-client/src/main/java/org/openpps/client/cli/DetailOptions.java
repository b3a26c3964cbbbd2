package org.openpps.client.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.registration.ClaimedTime;
import org.openpps.model.registration.FilingDetails;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What the rules of some registers ask for beyond parties, collateral and term. */
final class DetailOptions {
  @Option(
      names = "--collateral-type",
      paramLabel = "TYPE",
      converter = Choice.OfCollateralType.class,
      description = "consumer or commercial")
  private CollateralType type;

  @Option(
      names = "--collateral-class",
      paramLabel = "CLASS",
      description = "a class of the register's rules, for example other-goods")
  private String collateralClass;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "a kind of registration of the register's rules")
  private String kind;

  @Option(names = "--proceeds", paramLabel = "TEXT", description = "what is claimed in proceeds")
  private String proceeds;

  @Option(names = "--subordinated", description = "the interest is, or may be, subordinated")
  private boolean subordinated;

  @Option(
      names = "--notice-id",
      paramLabel = "TEXT",
      description = "your own reference, shown on notices")
  private String noticeIdentifier;

  @Option(names = "--inventory", description = "the collateral is inventory")
  private boolean inventory;

  @Option(names = "--control", description = "you have control of the collateral")
  private boolean control;

  @Option(
      names = "--agreement-date",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "the day of the security agreement")
  private LocalDate agreementDate;

  @Option(
      names = "--possession-date",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "the day on which the holder came into possession")
  private LocalDate possessionDate;

  @Option(
      names = "--accept-risk",
      paramLabel = "CODE",
      description = "a risk that pps check told, accepted by its code; it stands in the entry")
  private List<String> acceptedRisks = List.of();

  @ArgGroup(exclusive = false)
  private Claimed claimed;

  /** An earlier time, on migration. */
  static final class Claimed {
    @Option(
        names = "--claimed-time",
        required = true,
        paramLabel = "INSTANT",
        converter = TimeConverter.OfInstant.class,
        description = "an earlier time that is claimed; order stays by entry")
    private Instant time;

    @Option(
        names = "--claimed-source",
        required = true,
        paramLabel = "TEXT",
        description = "where it was registered at that time")
    private String source;
  }

  FilingDetails details() {
    return new FilingDetails(
        Optional.ofNullable(type),
        Optional.ofNullable(collateralClass),
        Optional.ofNullable(kind),
        Optional.ofNullable(proceeds),
        subordinated,
        Optional.ofNullable(noticeIdentifier),
        inventory,
        control,
        Optional.ofNullable(agreementDate),
        Optional.ofNullable(possessionDate),
        acceptedRisks,
        Optional.ofNullable(claimed).map(c -> new ClaimedTime(c.time, c.source)));
  }
}
