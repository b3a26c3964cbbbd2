package org.openpps.model.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;

/** What a description says of each item: every serial number, every digest. */
final class Mentions implements Collateral.Cases<List<Mention>> {
  /** Longest piece of a free description; a word that is longer is cut. */
  private final int longest;

  Mentions(int longest) {
    this.longest = longest;
  }

  @Override
  public List<Mention> serialNumberedGoods(SerialNumberedGoods goods) {
    String kind = goods.kind() == GoodsKind.IT_HARDWARE ? "Computer hardware, " : "";
    String what = goods.maker() + goods.model().map(model -> " " + model).orElse("");
    return List.of(new Mention(kind + plain(what) + ", serial", plain(goods.serial())));
  }

  @Override
  public List<Mention> dataSet(DataSet set) {
    String label = "Data set \"" + plain(set.title()) + "\" (" + plain(set.claimedRight()) + ")";
    List<String> names =
        Stream.of(
                set.manifest().stream().map(manifest -> "manifest " + manifest.digest().uri()),
                set.digests().stream().map(digest -> "digest " + digest.uri()),
                set.identifiers().stream().map(id -> "identifier " + plain(id)))
            .flatMap(stream -> stream)
            .filter(name -> name.length() <= longest)
            .toList();
    return names.isEmpty()
        ? List.of(new Mention(label, ""))
        : names.stream().map(name -> new Mention(label, name)).toList();
  }

  @Override
  public List<Mention> describedGoods(DescribedGoods goods) {
    return words(plain(goods.description()));
  }

  @Override
  public List<Mention> allProperty(AllProperty property) {
    return property.except().map(except -> words("Except: " + plain(except))).orElse(List.of());
  }

  /** Free text as pieces that end between words, so that no number in it is torn apart. */
  private List<Mention> words(String text) {
    List<Mention> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String word : text.split(" +")) {
      if (!piece.isEmpty() && piece.length() + 1 + word.length() > longest) {
        pieces.add(new Mention("", piece.toString()));
        piece.setLength(0);
      }
      piece.append(piece.isEmpty() ? "" : " ").append(word);
      while (piece.length() > longest) {
        pieces.add(new Mention("", piece.substring(0, longest)));
        piece.delete(0, longest);
      }
    }
    pieces.add(new Mention("", piece.toString()));
    return pieces;
  }

  private static String plain(String text) {
    return text.replace('\n', ' ').strip();
  }
}
