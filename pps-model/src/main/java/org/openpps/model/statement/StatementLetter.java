package org.openpps.model.statement;

import java.util.List;
import org.openpps.model.document.DocumentText;
import org.openpps.model.document.PartyWords;
import org.openpps.model.document.Shown;
import org.openpps.model.document.TextPage;

/**
 * A statement with a letter to its recipient, as plain text of at most 80 columns: what happened,
 * who gets it and why, what to do with it, and then the statement itself.
 */
public final class StatementLetter {
  private StatementLetter() {}

  /** The letter and the statement under it. */
  public static String render(StatementDue due) {
    TextPage page =
        new TextPage()
            .title("VERIFICATION STATEMENT FOR " + to(due))
            .table(
                List.of(
                    new Shown("What happened", happened(due)),
                    new Shown("To", to(due)),
                    new Shown("Reaches you", reaches(due)),
                    new Shown("By the rule", due.citation().rule()),
                    new Shown("which rests on", due.citation().source())))
            .section("WHAT TO DO WITH IT", due.recipient().match(new Advice(due)));
    due.duty().ifPresent(duty -> page.section("WHAT THE SECURED PARTY OWES", List.of(duty)));
    return page.text() + "\n" + DocumentText.render(due.statement());
  }

  /** What happened, as a sentence. */
  public static String happened(StatementDue due) {
    return due.occasion().of(due.subject());
  }

  /** Who gets it. */
  public static String to(StatementDue due) {
    return due.recipient()
        .match(
            new Recipient.Cases<>() {
              @Override
              public String group(Recipient.OfGroup recipient) {
                return "secured party group " + recipient.group().display();
              }

              @Override
              public String grantor(Recipient.OfGrantor recipient) {
                return PartyWords.grantor(recipient.grantor().content());
              }
            });
  }

  /** How it reaches them. */
  public static String reaches(StatementDue due) {
    return due.recipient()
        .match(
            new Recipient.Cases<>() {
              @Override
              public String group(Recipient.OfGroup recipient) {
                return "at the address for service "
                    + PartyWords.address(recipient.address().content());
              }

              @Override
              public String grantor(Recipient.OfGrantor recipient) {
                return "passed on by secured party group " + recipient.through().display();
              }
            });
  }
}
