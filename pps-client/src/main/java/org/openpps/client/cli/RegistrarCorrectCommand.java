package org.openpps.client.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.CorrectRegistration;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Replacement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrects a registration. */
@Command(
    name = "correct",
    description = "Put right the holders, the described goods or the text of a registration.",
    mixinStandardHelpOptions = true)
final class RegistrarCorrectCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private FilingOptions filing;

  @Option(
      names = "--add-holder",
      paramLabel = "ROLE:ACN=N:NAME",
      converter = HolderConverter.class,
      description = "a company that was left out")
  private List<Grantor> holders = List.of();

  @Option(
      names = "--replace-holder",
      paramLabel = "ENTRY/PART=ROLE:ACN=N:NAME",
      converter = {ItemConverter.class, HolderConverter.class},
      description = "a grantor on record, and the company that takes its place")
  private Map<ItemId, Grantor> replacedHolders = new LinkedHashMap<>();

  @Option(
      names = "--replace",
      paramLabel = "ENTRY/PART=TEXT",
      converter = ItemConverter.class,
      description = "an item of collateral on record, and the goods in words that take its place")
  private Map<ItemId, String> replaced = new LinkedHashMap<>();

  @Option(
      names = "--remove",
      paramLabel = "ENTRY/PART",
      converter = ItemConverter.class,
      description = "a holder or an item of collateral, by entry and part as pps show gives them")
  private List<ItemId> removed = List.of();

  @Option(names = "--text", paramLabel = "TEXT", description = "text in place of that on record")
  private String text;

  @Option(names = "--clear-text", description = "end the text on record, with none in its place")
  private boolean clearText;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
  private String reason;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    CorrectRegistration command =
        new CorrectRegistration(
            number,
            holders,
            replacedHolders.entrySet().stream()
                .map(entry -> new Replacement<>(entry.getKey(), entry.getValue()))
                .toList(),
            replaced.entrySet().stream()
                .map(
                    entry ->
                        new Replacement<Collateral>(
                            entry.getKey(), new DescribedGoods(entry.getValue())))
                .toList(),
            removed,
            Optional.ofNullable(text),
            clearText,
            reason);
    return filing.file(key -> register.correct(command, key), this);
  }
}
