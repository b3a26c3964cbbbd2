package org.openpps.client.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.HolderRole;
import org.openpps.model.registration.DemandAnswer;
import org.openpps.model.registration.DemandDecision;
import org.openpps.model.registration.Interest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the register's own words, and tells which there are when it is none. */
abstract class Choice<T> implements ITypeConverter<T> {
  private final String what;
  private final Function<String, Optional<T>> known;
  private final String all;

  Choice(String what, Function<String, Optional<T>> known, T[] values, Function<T, String> code) {
    this.what = what;
    this.known = known;
    this.all = Arrays.stream(values).map(code).collect(Collectors.joining(", "));
  }

  @Override
  public T convert(String typed) {
    return known
        .apply(typed)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "%s is no %s; choose one of %s".formatted(typed, what, all)));
  }

  /** Reads an interest. */
  static final class OfInterest extends Choice<Interest> {
    OfInterest() {
      super("interest", Interest::ofCode, Interest.values(), Interest::code);
    }
  }

  /** Reads a capacity. */
  static final class OfCapacity extends Choice<Capacity> {
    OfCapacity() {
      super("capacity", Capacity::ofCode, Capacity.values(), Capacity::code);
    }
  }

  /** Reads the type of collateral. */
  static final class OfCollateralType extends Choice<CollateralType> {
    OfCollateralType() {
      super(
          "type of collateral",
          CollateralType::ofCode,
          CollateralType.values(),
          CollateralType::code);
    }
  }

  /** Reads the answer to a demand. */
  static final class OfAnswer extends Choice<DemandAnswer> {
    OfAnswer() {
      super("answer", DemandAnswer::ofCode, DemandAnswer.values(), DemandAnswer::code);
    }
  }

  /** Reads the decision on a demand. */
  static final class OfDecision extends Choice<DemandDecision> {
    OfDecision() {
      super("decision", DemandDecision::ofCode, DemandDecision.values(), DemandDecision::code);
    }
  }

  /** Reads the role of a holder. */
  static final class OfRole extends Choice<HolderRole> {
    OfRole() {
      super("role of a holder", HolderRole::ofCode, HolderRole.values(), HolderRole::code);
    }
  }
}
