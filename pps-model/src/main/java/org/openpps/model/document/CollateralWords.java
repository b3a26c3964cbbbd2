package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.registration.Erasable;

/** Collateral in words for a reader: all that its part says. */
final class CollateralWords implements Collateral.Cases<String> {
  private static final CollateralWords WORDS = new CollateralWords();

  private CollateralWords() {}

  /** An item of collateral, or that it is withheld. */
  static Shown of(String label, Erasable<Collateral> collateral) {
    return new Shown(
        label,
        collateral.value().map(item -> item.match(WORDS)).orElse(PartyWords.WITHHELD),
        ExactTexts.of(collateral));
  }

  @Override
  public String serialNumberedGoods(SerialNumberedGoods goods) {
    List<String> words = new ArrayList<>();
    words.add(kind(goods.kind()) + ": " + goods.displayName());
    goods
        .identifiers()
        .forEach(id -> words.add(PartyWords.words(id.scheme().code()) + " " + id.value()));
    goods.description().ifPresent(words::add);
    return String.join("; ", words);
  }

  @Override
  public String dataSet(DataSet set) {
    List<String> words = new ArrayList<>();
    words.add(set.displayName());
    words.add("right claimed: " + set.claimedRight());
    optional(words, "held at ", set.heldAt());
    set.identifiers().forEach(id -> words.add("identifier " + id));
    set.digests().forEach(digest -> words.add("digest " + digest));
    set.manifest()
        .ifPresent(
            manifest ->
                words.add(
                    "manifest %s of %d files, %d octets"
                        .formatted(manifest.digest(), manifest.files(), manifest.octets())));
    optional(words, "", set.description());
    return String.join("; ", words);
  }

  @Override
  public String describedGoods(DescribedGoods goods) {
    return goods.displayName();
  }

  @Override
  public String allProperty(AllProperty property) {
    return property.displayName();
  }

  private static void optional(List<String> words, String label, Optional<String> value) {
    value.ifPresent(text -> words.add(label + text));
  }

  private static String kind(GoodsKind kind) {
    return switch (kind) {
      case IT_HARDWARE -> "IT hardware";
      case MOTOR_VEHICLE -> "motor vehicle";
      case WATERCRAFT -> "watercraft";
      case AIRCRAFT -> "aircraft";
      case OTHER -> "goods";
      case INTELLECTUAL_PROPERTY -> "intellectual property";
    };
  }
}
