package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.model.registration.AnswerDemand;
import org.openpps.model.registration.DemandAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers a demand. */
@Command(
    name = "answer",
    description = "Answer a demand, or the registrar's notice of it: will-amend or objects.",
    mixinStandardHelpOptions = true)
final class DemandAnswerCommand extends AboutDemand {
  @Option(
      names = "--answer",
      required = true,
      paramLabel = "ANSWER",
      converter = Choice.OfAnswer.class,
      description = "will-amend or objects")
  private DemandAnswer answer;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "free text for the grantor and the registrar")
  private String text;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    AnswerDemand command = new AnswerDemand(number, demand, answer, Optional.ofNullable(text));
    return filing.file(key -> register.answer(command, key), this);
  }
}
