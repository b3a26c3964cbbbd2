package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openpps.client.Draft;
import org.openpps.client.DraftClient;
import org.openpps.client.RegisterClient;
import org.openpps.model.registration.IdempotencyKey;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Saves a draft, new or anew. */
@Command(
    name = "save",
    description = {
      "Save a filing as a draft, from a file or from what pps register takes.",
      "With --id, save a draft anew: text and title that are not given stay."
    },
    mixinStandardHelpOptions = true)
final class DraftSaveCommand extends Connected {
  @Option(
      names = "--id",
      paramLabel = "DRAFT",
      converter = DraftIdConverter.class,
      description = "the draft to save anew")
  private String id;

  @Option(
      names = "--idempotency-key",
      paramLabel = "KEY",
      description = "save again under the key of a draft of which the outcome is unknown")
  private String key;

  @Option(names = "--name", paramLabel = "TEXT", description = "what you call it")
  private String title;

  @ArgGroup(exclusive = true)
  private Content content;

  /** What the draft says: one of these. */
  static final class Content {
    @Option(
        names = "--from",
        paramLabel = "FILE",
        description = "JSON of a filing as pps draft show gives it, complete or not")
    private Path file;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private BundleOptions bundle;

    private String json(Connected command) throws IOException {
      if (file != null) {
        return read(command);
      }
      bundle.requireCollateral(command);
      return DraftClient.text(bundle.bundle(command, command.register()));
    }

    private String read(Connected command) throws IOException {
      try {
        return DraftClient.written(GivenFile.text(file));
      } catch (IllegalArgumentException e) {
        throw unreadable(command, e.getMessage());
      }
    }

    private ParameterException unreadable(Connected command, String why) {
      return new ParameterException(command.spec.commandLine(), file + ": " + why);
    }
  }

  @Override
  public Integer call() throws IOException {
    if (id != null && key != null) {
      throw new ParameterException(
          spec.commandLine(), "--idempotency-key is for a new draft, not for --id.");
    }
    if (id == null && content == null) {
      throw new ParameterException(
          spec.commandLine(), "Nothing to save: give --from, or what pps register takes.");
    }
    Optional<String> given = content == null ? Optional.empty() : Optional.of(content.json(this));
    DraftClient drafts = register().drafts();
    printer().saved(id == null ? saved(drafts, given.orElseThrow()) : changed(drafts, given));
    return ExitCode.OK;
  }

  private Draft saved(DraftClient drafts, String filing) {
    IdempotencyKey under = key == null ? RegisterClient.newKey() : new IdempotencyKey(key);
    return drafts.save(Optional.ofNullable(title), filing, under);
  }

  private Draft changed(DraftClient drafts, Optional<String> filing) {
    Draft read = drafts.show(id);
    return drafts.change(
        read.line(),
        Optional.ofNullable(title).or(() -> read.line().title()),
        filing.orElse(read.filing()));
  }
}
