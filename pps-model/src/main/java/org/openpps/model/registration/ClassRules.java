package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.ItemForm;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.party.Grantor;
import org.openpps.model.profile.CollateralClass;
import org.openpps.model.profile.Demand;
import org.openpps.model.profile.NonSecurityNotice;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Rule;

/** What the class of its collateral demands of a registration. */
final class ClassRules {
  private ClassRules() {}

  static void check(
      RegistrationFiling filing, Circumstances now, String pointer, Refusals refusals) {
    Optional<CollateralClass> kind = of(filing.stated(), now.profile());
    refusals.require(
        filing.stated().collateralClass().isEmpty()
            || now.profile().collateralClasses().isEmpty()
            || kind.isPresent(),
        pointer + "/details/collateralClass",
        ErrorCode.COLLATERAL_CLASS_UNKNOWN);
    items(filing.collateral(), filing.stated(), now, pointer + "/collateral", refusals);
    descriptions(
        filing.collateral(),
        filing.text(),
        filing.stated(),
        now,
        pointer + "/collateral",
        refusals);
    grantors(filing, now, pointer + "/grantors", refusals);
  }

  /** Every item belongs in the one class of the registration, and is described as it demands. */
  static void items(
      List<Collateral> items,
      FilingDetails details,
      Circumstances now,
      String pointer,
      Refusals refusals) {
    for (int i = 0; i < items.size(); i++) {
      item(items.get(i), details, now, pointer + "/" + i, refusals);
    }
  }

  /** One item, at this place of the command. */
  static void item(
      Collateral item, FilingDetails details, Circumstances now, String at, Refusals refusals) {
    of(details, now.profile())
        .ifPresent(
            line -> {
              refusals.require(
                  line.holds(item, goodsKind(item)), at, ErrorCode.COLLATERAL_CLASS_MISFIT);
              refusals.require(
                  serial(line, details) != Demand.REQUIRED || numbered(item),
                  at,
                  ErrorCode.SERIAL_MISSING);
            });
  }

  /** Whether the law describes this collateral by serial number. */
  @Rule(
      id = "described-by-serial",
      source =
          "PPS Regulations 2010 (Cth), Schedule 1, Part 2: property described by serial number")
  static boolean describedBySerial(
      List<Collateral> items, FilingDetails details, RegisterProfile profile) {
    return of(details, profile)
        .map(
            line ->
                serial(line, details) != Demand.NONE
                    && items.stream().anyMatch(ClassRules::numbered))
        .orElse(false);
  }

  /** A registration names a grantor, except where the law forbids it. */
  static boolean forbidsGrantors(
      List<Collateral> items, FilingDetails details, Optional<Order> notice, Circumstances now) {
    return ofConsumerSerial(items, details, now)
        || ofNotice(notice, now).map(demand -> demand == Demand.NONE).orElse(false);
  }

  /** Of consumer property that is described by serial number the search is by that number alone. */
  @Rule(id = "grantor-of-consumer-serial", source = "PPSA 2009 (Cth), s 153, item 2, and s 165 (c)")
  private static boolean ofConsumerSerial(
      List<Collateral> items, FilingDetails details, Circumstances now) {
    return details.collateralType().equals(Optional.of(CollateralType.CONSUMER))
        && describedBySerial(items, details, now.profile())
        && of(details, now.profile())
            .map(line -> line.grantorOfConsumerSerial() == Demand.NONE)
            .orElse(false);
  }

  private static void grantors(
      RegistrationFiling filing, Circumstances now, String pointer, Refusals refusals) {
    List<Grantor> grantors = filing.grantors();
    boolean forbidden = forbidsGrantors(filing.collateral(), filing.stated(), filing.notice(), now);
    boolean optional =
        ofNotice(filing.notice(), now).map(demand -> demand == Demand.OPTIONAL).orElse(false);
    refusals.require(
        forbidden || optional || !grantors.isEmpty(), pointer, ErrorCode.GRANTOR_MISSING);
    refusals.require(!forbidden || grantors.isEmpty(), pointer, ErrorCode.GRANTOR_FORBIDDEN);
  }

  /**
   * An order may be against a thing and nobody in particular; its kind says so. Of a kind that is
   * not known, which is refused, nothing is demanded.
   */
  @Rule(
      id = "grantor-of-notice",
      source =
          "PPS Regulations 2010 (Cth), reg 5.3 (1) [V]: property that is subject to an order, however"
              + " described; the profile's orders")
  private static Optional<Demand> ofNotice(Optional<Order> notice, Circumstances now) {
    return notice.map(
        order ->
            NoticeRules.line(notice, now.profile())
                .map(NonSecurityNotice::grantor)
                .orElse(Demand.OPTIONAL));
  }

  /** Descriptions and text are there where they must be, and no longer than they may be. */
  static void descriptions(
      List<Collateral> items,
      Optional<String> text,
      FilingDetails details,
      Circumstances now,
      String pointer,
      Refusals refusals) {
    of(details, now.profile())
        .ifPresent(line -> descriptions(line, items, text, pointer, refusals));
  }

  private static void descriptions(
      CollateralClass line,
      List<Collateral> items,
      Optional<String> text,
      String pointer,
      Refusals refusals) {
    List<String> descriptions =
        items.stream().flatMap(item -> item.match(DESCRIPTION).stream()).toList();
    refusals.require(
        line.description() != Demand.REQUIRED || !descriptions.isEmpty(),
        pointer,
        ErrorCode.DESCRIPTION_MISSING);
    refusals.require(
        line.description() != Demand.NONE || descriptions.isEmpty(),
        pointer,
        ErrorCode.COLLATERAL_CLASS_MISFIT);
    long length =
        Stream.concat(descriptions.stream(), text.stream())
            .mapToLong(written -> written.codePointCount(0, written.length()))
            .sum();
    refusals.require(
        line.maxDescription().map(max -> length <= max).orElse(true),
        pointer,
        ErrorCode.DESCRIPTION_TOO_LONG);
  }

  private static Optional<CollateralClass> of(FilingDetails details, RegisterProfile profile) {
    return details.collateralClass().flatMap(profile::collateralClass);
  }

  private static Demand serial(CollateralClass line, FilingDetails details) {
    return details.collateralType().map(line::serial).orElse(Demand.OPTIONAL);
  }

  private static boolean numbered(Collateral item) {
    return ItemForm.of(item) == ItemForm.SERIAL_NUMBERED_GOODS;
  }

  private static Optional<GoodsKind> goodsKind(Collateral item) {
    return item.match(GOODS_KIND);
  }

  private static final Collateral.Cases<Optional<GoodsKind>> GOODS_KIND =
      new Collateral.Cases<>() {
        @Override
        public Optional<GoodsKind> serialNumberedGoods(SerialNumberedGoods goods) {
          return Optional.of(goods.kind());
        }

        @Override
        public Optional<GoodsKind> dataSet(DataSet set) {
          return Optional.empty();
        }

        @Override
        public Optional<GoodsKind> describedGoods(DescribedGoods goods) {
          return Optional.empty();
        }

        @Override
        public Optional<GoodsKind> allProperty(AllProperty property) {
          return Optional.empty();
        }
      };

  private static final Collateral.Cases<Optional<String>> DESCRIPTION =
      new Collateral.Cases<>() {
        @Override
        public Optional<String> serialNumberedGoods(SerialNumberedGoods goods) {
          return goods.description();
        }

        @Override
        public Optional<String> dataSet(DataSet set) {
          return set.description();
        }

        @Override
        public Optional<String> describedGoods(DescribedGoods goods) {
          return Optional.of(goods.description());
        }

        @Override
        public Optional<String> allProperty(AllProperty property) {
          return property.except();
        }
      };
}
