package org.openpps.client.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.client.ChangeClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.LiftOrder;
import org.openpps.model.registration.NoteOrder;
import org.openpps.model.registration.Order;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes an order of a court or another authority on a registration, or lifts it. */
@Command(
    name = "order",
    description = "Note an order of a court or another authority on a registration, or lift it.",
    mixinStandardHelpOptions = true)
final class OrderCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private FilingOptions filing;

  @ArgGroup(multiplicity = "1")
  private Act act;

  @Option(names = "--text", paramLabel = "TEXT", description = "the effect, in words")
  private String text;

  /** An order that is noted, or one that is lifted. */
  private static final class Act {
    @ArgGroup(exclusive = false, multiplicity = "1")
    private Noted noted;

    @Option(
        names = "--lift",
        required = true,
        paramLabel = "ENTRY",
        converter = NumberConverter.class,
        description = "the order that this entry noted does not stand any more")
    private RegistrationNumber lifted;
  }

  /** What was ordered. */
  private static final class Noted {
    @Option(
        names = "--kind",
        required = true,
        paramLabel = "CODE",
        description = "kind of order of the register's profile, for example court-order")
    private String kind;

    @Option(names = "--court", paramLabel = "NAME", description = "court or authority")
    private String court;

    @Option(names = "--registry", paramLabel = "NAME", description = "registry of the court")
    private String registry;

    @Option(names = "--file-number", paramLabel = "TEXT", description = "number of its file")
    private String fileNumber;

    @Option(
        names = "--date",
        paramLabel = "DATE",
        converter = TimeConverter.OfDate.class,
        description = "day of the order")
    private LocalDate date;

    @Option(
        names = "--until",
        paramLabel = "DATE",
        converter = TimeConverter.OfDate.class,
        description = "last day of its effect, where it says one")
    private LocalDate until;

    private Order order() {
      return new Order(
          kind,
          Optional.ofNullable(court),
          Optional.ofNullable(registry),
          Optional.ofNullable(fileNumber),
          Optional.ofNullable(date),
          Optional.ofNullable(until));
    }
  }

  @Override
  public Integer call() throws IOException {
    ChangeClient changes = register().changes();
    Optional<String> words = Optional.ofNullable(text);
    return act.lifted == null
        ? filing.file(
            key -> changes.noteOrder(new NoteOrder(number, act.noted.order(), words), key), this)
        : filing.file(
            key -> changes.liftOrder(new LiftOrder(number, act.lifted, words), key), this);
  }
}
