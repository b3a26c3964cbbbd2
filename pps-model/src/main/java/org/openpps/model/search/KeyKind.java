package org.openpps.model.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** What a search key is made of. The code is kept in the views and never given anew. */
public enum KeyKind {
  /** A maker's serial number. */
  SERIAL(1, "serial number"),
  /** An SMBIOS UUID, in both byte orders. */
  SMBIOS_UUID(2, "SMBIOS UUID"),
  /** A MAC address. */
  MAC(3, "MAC address"),
  /** An asset tag. */
  ASSET_TAG(4, "asset tag"),
  /** A part number. */
  PART_NUMBER(5, "part number"),
  /** An identifier of a grantor, with its scheme. */
  GRANTOR_IDENTIFIER(6, "identifier of a grantor"),
  /** The digest of a data set as a whole. */
  DATA_SET_DIGEST(7, "digest of the data set"),
  /** The digest of the manifest that lists a data set's files. */
  MANIFEST(8, "digest of a file listed in the data set"),
  /** The name of a grantor that is an organisation. */
  ORGANISATION_NAME(9, "name of an organisation"),
  /** The name of a grantor who is an individual, with the birth date that is on record. */
  INDIVIDUAL_NAME(10, "name of an individual"),
  /** A DOI, URI or other identifier of a data set. */
  DATA_SET_IDENTIFIER(11, "identifier of the data set"),
  /** A word of a data set's title. */
  DATA_SET_TITLE(12, "words of the title"),
  /** An EUI-64. */
  EUI_64(40, "EUI-64"),
  /** A World Wide Name. */
  WWN(41, "World Wide Name"),
  /** An IMEI, of an IMEISV the IMEI of the same device. */
  IMEI(42, "IMEI"),
  /** A GIAI. */
  GIAI(43, "GIAI"),
  /** A VIN. */
  VIN(44, "VIN"),
  /** A chassis number. */
  CHASSIS_NUMBER(45, "chassis number"),
  /** A manufacturer's number. */
  MANUFACTURER_NUMBER(46, "manufacturer's number"),
  /** A hull identification number. */
  HIN(47, "hull identification number"),
  /** An official number of an Australian ship. */
  AU_OFFICIAL_NUMBER(48, "official number"),
  /** Marks of an aircraft. */
  AIRCRAFT_MARKS(49, "marks of the aircraft"),
  /** A number of an Australian patent. */
  AU_PATENT(50, "number of the patent"),
  /** A number of an Australian trade mark. */
  AU_TRADE_MARK(51, "number of the trade mark"),
  /** A number of an Australian design. */
  AU_DESIGN(52, "number of the design"),
  /** A number of an Australian plant breeder's right. */
  AU_PLANT_BREEDERS_RIGHT(53, "number of the plant breeder's right");

  private final int code;
  private final String words;

  KeyKind(int code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The code under which the views keep it. */
  public int code() {
    return code;
  }

  /** The kind as it travels and as it stands in a certificate, for example {@code smbios-uuid}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind that stands in a certificate as {@code id}.
   *
   * @throws RefusedException {@code value-unknown}
   */
  public static KeyKind ofId(String id) {
    return Arrays.stream(values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RefusedException(ErrorCode.VALUE_UNKNOWN));
  }

  /**
   * Whether things that have an equal key of this kind may be the same thing: no person's number,
   * and none that many things share, as copies and licences of a published data set do its DOI.
   */
  public boolean mayNameOneThing() {
    return this != ASSET_TAG
        && this != PART_NUMBER
        && this != DATA_SET_IDENTIFIER
        && this != DATA_SET_TITLE
        && !ofGrantor();
  }

  /** Whether it belongs to a grantor, and not to an item of collateral. */
  public boolean ofGrantor() {
    return this == GRANTOR_IDENTIFIER || this == ORGANISATION_NAME || this == INDIVIDUAL_NAME;
  }

  /** What matched, in words for a reader. */
  public String words() {
    return words;
  }
}
