package org.openpps.client.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads {@code ROLE:SCHEME=NUMBER[,SCHEME=NUMBER…]:NAME}, a company that holds the collateral.
 * Whether a number is right is for the register to say, which tells everything wrong at once.
 */
final class HolderConverter implements ITypeConverter<Grantor> {
  private static final int FIELDS = 3;

  @Override
  public Grantor convert(String typed) {
    String[] fields = typed.split(":", FIELDS);
    if (fields.length != FIELDS || fields[2].isBlank()) {
      throw new TypeConversionException(
          typed
              + " is not of the form ROLE:SCHEME=NUMBER:NAME, for example"
              + " data-centre:acn=004085616:\"Deep Vault Data Centres Pty Ltd\"");
    }
    return new Grantor(
        new Organisation(fields[2], Capacity.COMPANY, identifiers(fields[1])),
        Optional.of(new Choice.OfRole().convert(fields[0])));
  }

  private static List<PartyIdentifier> identifiers(String typed) {
    List<PartyIdentifier> identifiers = new ArrayList<>();
    for (String each : typed.split(",")) {
      String[] pair = each.split("=", 2);
      if (pair.length != 2) {
        throw new TypeConversionException(
            each + " is not of the form SCHEME=NUMBER, for example acn=004085616");
      }
      identifiers.add(new PartyIdentifier(scheme(pair[0]), pair[1]));
    }
    return identifiers;
  }

  private static PartyIdentifierScheme scheme(String code) {
    try {
      return PartyIdentifierScheme.ofCode(code);
    } catch (RefusedException e) {
      throw new TypeConversionException(code + " is no scheme. " + e.getMessage());
    }
  }
}
