package org.openpps.client.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.client.ActClient;
import org.openpps.client.RegisterClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.IdempotencyKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Renews a portfolio. */
@Command(
    name = "renew-all",
    description = {
      "Renew all registrations of a group that end before a day.",
      "The register does it by itself, a slice at a time: pps act show tells how far it is."
    },
    mixinStandardHelpOptions = true)
final class RenewAllCommand extends Connected {
  @Option(
      names = "--group",
      required = true,
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of your secured party group")
  private RegistrationNumber group;

  @Option(
      names = "--ends-before",
      required = true,
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "those whose last day is earlier, in the register's legal time zone")
  private LocalDate endsBefore;

  @Option(
      names = "--last-day",
      required = true,
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "their new last day")
  private LocalDate lastDay;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "free text for a reader of each entry")
  private String text;

  @Option(
      names = "--idempotency-key",
      paramLabel = "KEY",
      description = "start again under the key of an act of which the outcome is unknown")
  private String key;

  @Mixin private WaitOption wait;

  @Override
  public Integer call() throws IOException {
    ActClient acts = register().acts();
    IdempotencyKey under = key == null ? RegisterClient.newKey() : new IdempotencyKey(key);
    return wait.show(
        acts.renewAll(group, endsBefore, lastDay, Optional.ofNullable(text), under), acts, this);
  }
}
