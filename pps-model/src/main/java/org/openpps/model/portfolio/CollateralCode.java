package org.openpps.model.portfolio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.Registration;

/**
 * A class of collateral, or a kind of goods, by the code under which it travels.
 *
 * @param code for example {@code data-set} or {@code it-hardware}
 */
public record CollateralCode(String code) {
  private static final Set<String> KNOWN =
      Stream.concat(
              Stream.of("serial-numbered-goods", "data-set", "described-goods", "all-property"),
              Stream.of(GoodsKind.values()).map(GoodsKind::code))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Takes a code that there is.
   *
   * @throws RefusedException {@code value-unknown}
   */
  public CollateralCode {
    if (!KNOWN.contains(code)) {
      throw new RefusedException(ErrorCode.VALUE_UNKNOWN);
    }
  }

  /** Whether the registration names such a thing; what was erased is none. */
  boolean isAmong(Registration registration) {
    return registration.collateral().stream()
        .flatMap(item -> item.value().stream())
        .anyMatch(collateral -> collateral.match(CODES).contains(code));
  }

  private static final Collateral.Cases<List<String>> CODES =
      new Collateral.Cases<>() {
        @Override
        public List<String> serialNumberedGoods(SerialNumberedGoods goods) {
          return List.of("serial-numbered-goods", goods.kind().code());
        }

        @Override
        public List<String> dataSet(DataSet dataSet) {
          return List.of("data-set");
        }

        @Override
        public List<String> describedGoods(DescribedGoods goods) {
          return List.of("described-goods");
        }

        @Override
        public List<String> allProperty(AllProperty property) {
          return List.of("all-property");
        }
      };
}
