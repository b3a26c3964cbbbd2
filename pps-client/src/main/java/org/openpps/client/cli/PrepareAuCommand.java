package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.model.bridge.AustralianBridge;
import org.openpps.model.bridge.Claim;
import org.openpps.model.bridge.Dates;
import org.openpps.model.bridge.Preparation;
import org.openpps.model.bridge.PreparationJson;
import org.openpps.model.bridge.PreparationText;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.Status;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Prepares filings for the Australian register. */
@Command(
    name = "au",
    description = {
      "Prepare filings for the Personal Property Securities Register of Australia,",
      "from registrations on record or from what pps register takes. Nothing is sent to it."
    },
    mixinStandardHelpOptions = true)
final class PrepareAuCommand extends Connected {
  @ArgGroup(exclusive = true, multiplicity = "1")
  private Source source;

  @Option(
      names = "--agreed",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description =
          "day on which the agreement came into force, where the registration does not say")
  private LocalDate agreement;

  @Option(
      names = "--possessed",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "day on which the holder got the goods, where the registration does not say")
  private LocalDate possession;

  @Option(
      names = "--day",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "day on which you will file (else today, in Sydney)")
  private LocalDate day;

  @Option(names = "--out", paramLabel = "FILE", description = "save the document here")
  private Path out;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "save the same as JSON here, for programs")
  private Path file;

  /** What is prepared: one of these. */
  static final class Source {
    @Option(
        names = "--number",
        paramLabel = "NUMBER",
        converter = NumberConverter.class,
        description = "all registrations of the filing that made this entry")
    private RegistrationNumber number;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private BundleOptions bundle;
  }

  @Override
  public Integer call() throws IOException {
    Saved.require(Optional.ofNullable(out));
    Saved.require(Optional.ofNullable(file));
    Preparation prepared =
        AustralianBridge.prepare(
            source.number == null ? ofBundle() : ofRecord(),
            new Dates(Optional.ofNullable(agreement), Optional.ofNullable(possession)),
            day == null ? LocalDate.now(AustralianBridge.ZONE) : day);
    Saved.write(Optional.ofNullable(out), PreparationText.of(prepared));
    Saved.write(Optional.ofNullable(file), CanonicalJson.write(PreparationJson.of(prepared)));
    printer().prepared(prepared);
    return ExitCode.OK;
  }

  private Claim ofBundle() throws IOException {
    source.bundle.requireCollateral(this);
    FileRegistrations bundle = source.bundle.unsent(this);
    return Claim.of(register().group(bundle.group()), bundle);
  }

  private Claim ofRecord() throws IOException {
    RegisterClient register = register();
    List<Registration> live = new ArrayList<>();
    for (RegistrationOnRecord record : register.registrationsOf(source.number)) {
      if (record.status() == Status.LIVE) {
        live.add(record.registration());
      } else {
        notes(
            List.of(
                "Registration %s is %s and is left out."
                    .formatted(record.registration().number().display(), record.status().code())));
      }
    }
    if (live.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "There is no live registration to prepare from.");
    }
    return Claim.of(register.group(live.get(0).terms().group()), live);
  }
}
