package org.openpps.client.cli;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.registration.AsAt;
import picocli.CommandLine.Option;

/** The moment that is asked for. */
final class AsAtOptions {
  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      converter = TimeConverter.OfInstant.class,
      description = "as at this instant, for example 2026-11-23T13:36:00.120Z")
  private Instant at;

  @Option(
      names = "--entries",
      paramLabel = "N",
      description = "count the first N entries of the register alone")
  private Long entries;

  AsAt moment() {
    return new AsAt(Optional.ofNullable(entries), Optional.ofNullable(at));
  }
}
