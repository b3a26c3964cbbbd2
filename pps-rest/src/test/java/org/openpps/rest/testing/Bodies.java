package org.openpps.rest.testing;

/** The origin story's requests, as JSON that a caller writes by hand. */
public final class Bodies {
  /** The serial number of the rackmount server ({@code docs/story/redfish}). */
  public static final String SERIAL = "437XR1138R2";

  /** Its SMBIOS UUID. */
  public static final String UUID = "38947555-7742-3448-3784-823347823834";

  /** The same in the other byte order. */
  public static final String SWAPPED_UUID = "55759438-4277-4834-3784-823347823834";

  /** SHA-512 of the one file in the bag ({@code docs/story/bag}). */
  public static final String FILE_DIGEST =
      "e7c22b994c59d9cf2b48e549b1e24666636045930d3da7c1acb299d1c3b7f931"
          + "f94aae41edda2c2b207a36e10f8bcb8d45223e54878f5b316e7ce3b6bc019629";

  /** The bag's manifest. */
  public static final String MANIFEST = FILE_DIGEST + "  data/hello.txt\n";

  /** ACN of the company that sublets the rack. */
  public static final String RACK_ACN = "005749986";

  private Bodies() {}

  /** Small Host Pty Ltd as a secured party group. */
  public static String group() {
    return """
        {"members": [{"kind": "organisation", "name": "Small Host Pty Ltd", "capacity": "company",
          "identifiers": [{"scheme": "acn", "value": "010 499 966"}]}],
         "address": {"email": "notices@smallhost.example",
          "postal": {"lines": ["1 Example St", "Sydney NSW"], "postcode": "2000", "country": "AU"}}}
        """;
  }

  /** {hardware, data} × {rack intermediary, data centre}: four registrations. */
  public static String bundle(String group, String manifestDigest) {
    String rack = grantor("Rack Sublet Pty Ltd", RACK_ACN, "rack-intermediary");
    String vault = grantor("Deep Vault Data Centres Pty Ltd", "004085616", "data-centre");
    return filings(
        group,
        registration(rack, hardware()),
        registration(vault, hardware()),
        registration(rack, dataSet(manifestDigest)),
        registration(vault, dataSet(manifestDigest)));
  }

  public static String filings(String group, String... registrations) {
    return "{\"group\": \"%s\", \"registrations\": [%s]}"
        .formatted(group, String.join(",", registrations));
  }

  public static String registration(String grantor, String collateral) {
    return """
        {"interest": "title-notice", "purchaseMoney": false, "grantors": [%s], "collateral": [%s],
         "text": "Colocated, owned by the small host."}"""
        .formatted(grantor, collateral);
  }

  public static String grantor(String name, String acn, String holder) {
    return """
        {"holder": "%s", "party": {"kind": "organisation", "name": "%s", "capacity": "company",
         "identifiers": [{"scheme": "acn", "value": "%s"}]}}"""
        .formatted(holder, name, acn);
  }

  /** A person with a birth date. */
  public static String person(String birthDate) {
    return """
        {"party": {"kind": "individual", "familyName": "Nguyen", "givenNames": "Thi Mai",
         "birthDate": "%s"}}"""
        .formatted(birthDate);
  }

  public static String hardware() {
    return goods(SERIAL);
  }

  public static String goods(String serial) {
    return """
        {"class": "serial-numbered-goods", "kind": "it-hardware", "maker": "Contoso",
         "model": "3500", "serial": "%s", "description": "Web front end",
         "identifiers": [{"scheme": "smbios-uuid", "value": "%s"},
          {"scheme": "mac", "value": "12:44:6A:3B:04:11"}]}"""
        .formatted(serial, UUID);
  }

  public static String dataSet(String manifestDigest) {
    return """
        {"class": "data-set", "title": "basicBag", "claimedRight": "ownership",
         "heldAt": "on the server 437XR1138R2", "identifiers": ["https://example.org/bag"],
         "manifest": {"digest": "%s", "files": 1, "octets": "6"}}"""
        .formatted(manifestDigest);
  }

  /** One server against the company that sublets the rack. */
  public static String oneServer(String group, String serial) {
    return filings(
        group,
        registration(grantor("Rack Sublet Pty Ltd", RACK_ACN, "rack-intermediary"), goods(serial)));
  }

  /** Notice of a court order about a server, against nobody in particular. */
  public static String notice(String group, String serial) {
    return filings(
        group,
        """
        {"interest": "non-security-notice", "collateral": [%s],
         "notice": {"kind": "court-order", "court": "Supreme Court of New South Wales",
          "registry": "Sydney", "fileNumber": "2026/17", "date": "2026-03-02",
          "effectiveUntil": "2027-03-02"},
         "details": {"noticeIdentifier": "POCT 17"}}"""
            .formatted(goods(serial)));
  }

  public static String search(String by, String member, String value) {
    return "{\"criterion\": {\"by\": \"%s\", \"%s\": \"%s\"}}".formatted(by, member, value);
  }

  public static String searchBy(String by, String scheme, String value) {
    return """
        {"criterion": {"by": "%s", "identifier": {"scheme": "%s", "value": "%s"}}}"""
        .formatted(by, scheme, value);
  }
}
