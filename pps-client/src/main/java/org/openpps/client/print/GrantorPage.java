package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.document.DemandWords;
import org.openpps.model.registration.AmendmentDemand;
import org.openpps.model.registration.GrantorAct;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.HolderWord;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Registration;

/** What stands against a grantor, and what it may do about it, for people. */
final class GrantorPage {
  private GrantorPage() {}

  static List<String> lines(GrantorView view) {
    Registration registration = view.registration();
    Fields fields =
        new Fields()
            .add("Registration", registration.number().display())
            .add("Status", view.status().code())
            .add("Against you", Words.grantor(view.grantor().content()))
            .add("Interest", Words.claimed(registration.terms()))
            .add("Began", CanonicalTime.write(registration.beganAt()))
            .add("Ends", Words.end(registration.terms().end()));
    registration
        .securedParties()
        .forEach(
            item -> fields.add(Words.member(registration.terms()), Words.party(item.content())));
    fields.add("Their address", Words.address(view.group().address().content()));
    registration
        .collateral()
        .forEach(
            item -> fields.add("Collateral", numbered(item, Words.collateral(item.content()))));
    registration.text().ifPresent(item -> fields.add("Text", Words.text(item.content())));
    registration
        .holderWord(view.grantor().id())
        .ifPresent(word -> fields.add("You said", said(word)));
    view.demand().ifPresent(demand -> fields.add("Your demand", standing(demand)));
    List<String> lines = new ArrayList<>(fields.lines(0));
    if (!view.mayNow().isEmpty()) {
      lines.add("You may now, with the same code:");
      Fields acts = new Fields();
      view.mayNow().forEach(act -> acts.add(command(act, view), words(act)));
      lines.addAll(acts.lines(2));
    }
    return lines;
  }

  /** A demand in one line. */
  static String standing(AmendmentDemand demand) {
    return "%s, %s: %s"
        .formatted(
            demand.entry().display(),
            DemandWords.ground(demand.ground()),
            DemandWords.standing(demand));
  }

  /** What a holder said, in one line. */
  static String said(HolderWord word) {
    return (word.acknowledged()
            ? "I hold these, and they are the secured party's"
            : "I do not hold these for the secured party")
        + " ("
        + word.entry().display()
        + ")";
  }

  private static String command(GrantorAct act, GrantorView view) {
    return "pps grantor %s %s"
        .formatted(act.code(), view.registration().number().display().replace(' ', '-'));
  }

  private static String words(GrantorAct act) {
    return switch (act) {
      case DEMAND -> "demand that it be amended, because it secures nothing of what you owe";
      case STATE -> "bring your demand before the registrar";
      case WITHDRAW -> "withdraw your demand";
      case ACKNOWLEDGE -> "say that you hold these, and that they are the secured party's";
      case REFUSE -> "say that you do not hold these for the secured party";
    };
  }

  private static String numbered(Item<?> item, String words) {
    return words + "  [" + item.entry().display() + " / " + item.part() + "]";
  }
}
