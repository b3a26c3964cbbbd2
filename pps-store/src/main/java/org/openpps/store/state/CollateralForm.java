package org.openpps.store.state;

import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;

/** The octets of collateral: the class first, then its values. */
final class CollateralForm {
  private CollateralForm() {}

  private enum Class {
    SERIAL_NUMBERED_GOODS,
    DATA_SET,
    DESCRIBED_GOODS,
    ALL_PROPERTY
  }

  static void write(OctetWriter out, Collateral collateral) {
    collateral.match(
        new Collateral.Cases<OctetWriter>() {
          @Override
          public OctetWriter serialNumberedGoods(SerialNumberedGoods goods) {
            return out.constant(Class.SERIAL_NUMBERED_GOODS)
                .constant(goods.kind())
                .text(goods.maker())
                .optional(goods.model(), OctetWriter::text)
                .text(goods.serial())
                .list(goods.identifiers(), (o, i) -> o.constant(i.scheme()).text(i.value()))
                .optional(goods.description(), OctetWriter::text);
          }

          @Override
          public OctetWriter dataSet(DataSet set) {
            return out.constant(Class.DATA_SET)
                .text(set.title())
                .optional(set.description(), OctetWriter::text)
                .text(set.claimedRight())
                .optional(set.heldAt(), OctetWriter::text)
                .list(set.identifiers(), OctetWriter::text)
                .list(set.digests(), (o, digest) -> o.text(digest.toString()))
                .optional(
                    set.manifest(),
                    (o, m) -> o.text(m.digest().toString()).number(m.files()).number(m.octets()));
          }

          @Override
          public OctetWriter describedGoods(DescribedGoods goods) {
            return out.constant(Class.DESCRIBED_GOODS).text(goods.description());
          }

          @Override
          public OctetWriter allProperty(AllProperty property) {
            return out.constant(Class.ALL_PROPERTY).optional(property.except(), OctetWriter::text);
          }
        });
  }

  static Collateral read(OctetReader in) {
    return switch (in.constant(Class.class)) {
      case SERIAL_NUMBERED_GOODS ->
          new SerialNumberedGoods(
              in.constant(GoodsKind.class),
              in.text(),
              in.optional(OctetReader::text),
              in.text(),
              in.list(CollateralForm::readIdentifier),
              in.optional(OctetReader::text));
      case DATA_SET ->
          new DataSet(
              in.text(),
              in.optional(OctetReader::text),
              in.text(),
              in.optional(OctetReader::text),
              in.list(OctetReader::text),
              in.list(digest -> NamedInformation.parse(digest.text())),
              in.optional(CollateralForm::readManifest));
      case DESCRIBED_GOODS -> new DescribedGoods(in.text());
      case ALL_PROPERTY -> new AllProperty(in.optional(OctetReader::text));
    };
  }

  private static DeviceIdentifier readIdentifier(OctetReader in) {
    return new DeviceIdentifier(in.constant(DeviceIdentifierScheme.class), in.text());
  }

  private static ManifestReference readManifest(OctetReader in) {
    return new ManifestReference(NamedInformation.parse(in.text()), in.number(), in.number());
  }
}
