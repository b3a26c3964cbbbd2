package org.openpps.model.document;

/**
 * Documents as plain text of at most 80 columns, for people. All of it is read from the hashed
 * text; a rendering proves nothing and says so. A document that does not hold together is rendered
 * as what differs in it.
 */
public final class DocumentText {
  private DocumentText() {}

  /** A document of any kind. */
  public static String render(Rendering rendering) {
    return TextLayout.of(rendering);
  }

  /** A statement. */
  public static String render(Statement statement) {
    return TextLayout.of(Rendering.of(statement));
  }

  /** A receipt. */
  public static String render(Receipt receipt) {
    return TextLayout.of(Rendering.of(receipt));
  }

  /** A search certificate. */
  public static String render(SearchCertificate certificate) {
    return TextLayout.of(Rendering.of(certificate));
  }

  /** What a verification found. */
  public static String render(Verdict verdict) {
    TextPage page = new TextPage().title(outcome(verdict.outcome()) + ": " + verdict.document());
    if (verdict.outcome() == Outcome.FAILED) {
      return page.sentence("This document does not hold together. Rely on nothing in it.")
          .section("WHAT DIFFERS", verdict.differences())
          .text();
    }
    return page.table(verdict.shown())
        .section("WITHHELD", verdict.withheld())
        .section("WHAT AN ENTRY GIVES", verdict.effect())
        .section("PROVEN", verdict.proven())
        .section("THE REGISTER'S SIGNED WORD", verdict.signedWord())
        .section("SCOPE", verdict.limits())
        .text();
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case VERIFIED -> "VERIFIED";
      case KEY_UNCONFIRMED -> "CONSISTENT, KEY NOT CONFIRMED";
      case FAILED -> "FAILED";
    };
  }
}
