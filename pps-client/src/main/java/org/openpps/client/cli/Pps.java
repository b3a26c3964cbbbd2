package org.openpps.client.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openpps.client.transport.Delay;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program {@code pps}. */
@Command(
    name = "pps",
    description = "Register interests in goods and data, search them, and verify documents.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      PartyCommand.class,
      GroupCommand.class,
      CheckCommand.class,
      ProfileCommand.class,
      RegisterCommand.class,
      DraftCommand.class,
      PrepareCommand.class,
      SearchCommand.class,
      SearchesCommand.class,
      FeesCommand.class,
      OrdinalCommand.class,
      MatchCommand.class,
      ShowCommand.class,
      HistoryCommand.class,
      NoticesCommand.class,
      StatementCommand.class,
      StatementsCommand.class,
      ReceiptCommand.class,
      AmendCommand.class,
      RenewCommand.class,
      RenewAllCommand.class,
      TransferCommand.class,
      DischargeCommand.class,
      SubordinateCommand.class,
      OrderCommand.class,
      RegistrarCommand.class,
      DemandCommand.class,
      GrantorCommand.class,
      ActCommand.class,
      VerifyCommand.class,
      RenderCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nEnvironment:%n",
    footer = {
      "  PPS_URL           address of the register",
      "  PPS_API_KEY       who calls; never given on the command line",
      "  PPS_GRANTOR_CODE  your code, for pps grantor",
      "  PPS_VKEY          the register's public key, for verify"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:done; a search found something",
      " 1:a search found nothing",
      " 2:the command line, a file or a directory is not as it must be; nothing was sent",
      " 3:the register refused, or would refuse; nothing was written",
      " 4:a document differs from what was signed",
      " 5:a document holds together, but no key was given to confirm who signed it",
      " 6:the register was not reached, or it is not known whether a filing took effect",
      "70:a fault in this program"
    })
public final class Pps {
  /** What is wrong with a PDF is told in the program's own words. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

  private final UnaryOperator<String> environment;
  private final Delay delay;

  @Option(
      names = "--url",
      scope = ScopeType.INHERIT,
      paramLabel = "URL",
      description = "address of the register (else PPS_URL, else http://127.0.0.1:7780)")
  private String url;

  @Option(
      names = "--key-file",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "file that holds the API key (else PPS_API_KEY)")
  private Path keyFile;

  @Option(names = "--json", scope = ScopeType.INHERIT, description = "answer in JSON, for programs")
  private boolean json;

  private Pps(UnaryOperator<String> environment, Delay delay) {
    this.environment = environment;
    this.delay = delay;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    LIBRARY.setLevel(Level.OFF);
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    CommandLine pps = commandLine(System::getenv, Delay.sleeping());
    int exitCode = pps.setOut(out).setErr(err).execute(arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** The program with this environment; {@code delay} passes before a call is repeated. */
  static CommandLine commandLine(UnaryOperator<String> environment, Delay delay) {
    Failures failures = new Failures();
    return new CommandLine(new Pps(environment, delay))
        .setExecutionStrategy(new HiddenText())
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .setUsageHelpLongOptionsMaxWidth(28)
        .setUsageHelpWidth(100);
  }

  /** A variable of the environment, if it is set and not blank. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank());
  }

  Delay delay() {
    return delay;
  }

  Optional<String> url() {
    return Optional.ofNullable(url);
  }

  Optional<Path> keyFile() {
    return Optional.ofNullable(keyFile);
  }

  boolean json() {
    return json;
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}
