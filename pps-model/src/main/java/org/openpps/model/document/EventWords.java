package org.openpps.model.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Party;
import org.openpps.model.registration.DemandEvent;
import org.openpps.model.registration.End;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.GroupEvent;
import org.openpps.model.registration.HolderSpoke;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.OrderLifted;
import org.openpps.model.registration.OrderNoted;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Placed;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationCorrected;
import org.openpps.model.registration.RegistrationCreated;
import org.openpps.model.registration.RegistrationDischarged;
import org.openpps.model.registration.RegistrationDischargedInPart;
import org.openpps.model.registration.RegistrationExpired;
import org.openpps.model.registration.RegistrationRemoved;
import org.openpps.model.registration.RegistrationRenewed;
import org.openpps.model.registration.RegistrationRestored;
import org.openpps.model.registration.RegistrationSubordinated;
import org.openpps.model.registration.RegistrationTransferred;
import org.openpps.model.registration.Replaced;
import org.openpps.model.registration.SubordinationEnded;
import org.openpps.model.registration.Suppression;
import org.openpps.model.registration.Terms;

/** What an event says, line by line. */
final class EventWords implements Event.Cases<List<Shown>> {
  private EventWords() {}

  static List<Shown> of(Event event) {
    return event.match(new EventWords());
  }

  /** Terms as they are shown for an event and for a registration alike. */
  static List<Shown> terms(Terms terms) {
    List<Shown> shown = new ArrayList<>();
    shown.addAll(claimed(terms));
    shown.add(new Shown("Ends", terms.end().map(EventWords::end).orElse("no stated end")));
    shown.add(new Shown(group(terms), terms.group().display()));
    shown.add(new Shown("Rules", terms.profile()));
    shown.addAll(DetailsWords.of(terms.stated()));
    return shown;
  }

  private static List<Shown> claimed(Terms terms) {
    return terms
        .notice()
        .map(
            order ->
                List.of(
                    new Shown("Notice of", OrderWords.of(order)),
                    new Shown("Interest", "none; this is a notice, and it secures nothing")))
        .orElseGet(
            () ->
                List.of(
                    new Shown(
                        "Interest",
                        PartyWords.words(terms.interest().code())
                            + (terms.purchaseMoney() ? ", purchase money" : ""))));
  }

  /** What the members of the group are in a registration: whoever gives notice secures nothing. */
  static String member(Terms terms) {
    return terms.notice().isPresent() ? "Notice by" : "Secured party";
  }

  private static String group(Terms terms) {
    return terms.notice().isPresent() ? "Group giving notice" : "Secured party group";
  }

  @Override
  public List<Shown> aboutGroup(GroupEvent event) {
    return event.match(new GroupEventWords());
  }

  @Override
  public List<Shown> registrationCreated(RegistrationCreated event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.addAll(terms(event.terms()));
    parties(shown, member(event.terms()), event.securedParties());
    grantors(shown, "Grantor", event.grantors());
    collateral(shown, "Collateral", event.collateral());
    text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> registrationAmended(RegistrationAmended event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    change(shown, event);
    return shown;
  }

  @Override
  public List<Shown> registrationCorrected(RegistrationCorrected event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Corrected", "by the registrar"));
    change(shown, event.change());
    text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  private static void change(List<Shown> shown, RegistrationAmended event) {
    event.removed().forEach(id -> shown.add(new Shown("Removed", item(id))));
    changed(
        shown,
        "Grantor",
        event.replaced(),
        event.grantors(),
        (label, grantor) -> new Shown(label, PartyWords.grantor(grantor)));
    changed(shown, "Collateral", event.replaced(), event.collateral(), CollateralWords::of);
    event.textWas().ifPresent(was -> shown.add(new Shown("Text was", item(was))));
    text(shown, "Text now", event.text());
    event
        .textWas()
        .filter(was -> event.text().isEmpty())
        .ifPresent(was -> shown.add(new Shown("Text now", "none")));
    event.acceptedRisks().forEach(risk -> shown.add(new Shown("Risk accepted", risk)));
  }

  /** What came on record: added, or in the place of what is named with it. */
  private static <T> void changed(
      List<Shown> shown,
      String label,
      List<Replaced> replaced,
      List<Placed<T>> now,
      BiFunction<String, Erasable<T>, Shown> words) {
    for (Placed<T> placed : now) {
      Optional<ItemId> was =
          replaced.stream().filter(r -> r.by() == placed.part()).map(Replaced::item).findFirst();
      was.ifPresent(id -> shown.add(new Shown(label + " was", item(id))));
      shown.add(words.apply(label + (was.isPresent() ? " now" : " added"), placed.content()));
    }
  }

  @Override
  public List<Shown> registrationRenewed(RegistrationRenewed event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Renewed", event.end().map(EventWords::end).orElse("no stated end")));
    text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> registrationTransferred(RegistrationTransferred event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Transferred", "to secured party group " + event.group().display()));
    shown.add(new Shown("By the offer", event.offer().display()));
    parties(shown, event.securedParties());
    text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> registrationDischarged(RegistrationDischarged event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Discharged", "for good; it cannot be revived"));
    text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> registrationDischargedInPart(RegistrationDischargedInPart event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    event.removed().forEach(id -> shown.add(new Shown("Released", item(id))));
    text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> registrationExpired(RegistrationExpired event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Expired", end(event.ended())));
    return shown;
  }

  @Override
  public List<Shown> registrationRemoved(RegistrationRemoved event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Removed", "by the registrar; no search finds it until it is restored"));
    text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  @Override
  public List<Shown> registrationRestored(RegistrationRestored event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Restored", "by the registrar; its end is as it was"));
    text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  @Override
  public List<Shown> demand(DemandEvent event) {
    return DemandWords.of(event);
  }

  @Override
  public List<Shown> holderSpoke(HolderSpoke event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Holder", "the grantor in " + item(event.grantor())));
    shown.add(new Shown("Says", holderSays(event.acknowledged())));
    text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> registrationSubordinated(RegistrationSubordinated event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Stands behind", event.to().display()));
    text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> subordinationEnded(SubordinationEnded event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("No longer behind", event.to().display()));
    text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> orderNoted(OrderNoted event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(new Shown("Order noted", OrderWords.of(event.order())));
    text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> orderLifted(OrderLifted event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Registration", event.number().display()));
    shown.add(
        new Shown(
            "Order lifted",
            "that of entry %d (%s)".formatted(event.noted().sequence(), event.noted().display())));
    text(shown, "Text", event.text());
    return shown;
  }

  /** What a holder says of the collateral. */
  static String holderSays(boolean acknowledged) {
    return acknowledged
        ? "I hold these, and they are the secured party's"
        : "I do not hold these for the secured party";
  }

  @Override
  public List<Shown> suppression(Suppression event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("About", event.about().display()));
    shown.add(
        new Shown(
            event.lifted() ? "Shown again" : "Suppressed", parts(event.entry(), event.parts())));
    text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  @Override
  public List<Shown> partsErased(PartsErased event) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("About", event.about().display()));
    shown.add(new Shown("Erased", parts(event.entry(), event.parts())));
    text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  static void parties(List<Shown> shown, List<Placed<Party>> parties) {
    parties(shown, "Secured party", parties);
  }

  private static void parties(List<Shown> shown, String label, List<Placed<Party>> parties) {
    parties.forEach(party -> shown.add(new Shown(label, PartyWords.party(party.content()))));
  }

  private static void grantors(List<Shown> shown, String label, List<Placed<Grantor>> grantors) {
    grantors.forEach(grantor -> shown.add(new Shown(label, PartyWords.grantor(grantor.content()))));
  }

  private static void collateral(
      List<Shown> shown, String label, List<Placed<Collateral>> collateral) {
    collateral.forEach(item -> shown.add(CollateralWords.of(label, item.content())));
  }

  static void text(List<Shown> shown, String label, Optional<Placed<String>> text) {
    text.map(Placed::content)
        .map(EventWords::text)
        .ifPresent(words -> shown.add(new Shown(label, words)));
  }

  /** A free text, or that it is withheld. */
  static String text(Erasable<String> text) {
    return text.value().orElse(PartyWords.WITHHELD);
  }

  static String item(ItemId id) {
    return "part %d of entry %d (%s)"
        .formatted(id.part(), id.entry().sequence(), id.entry().display());
  }

  private static String parts(RegistrationNumber entry, List<Integer> parts) {
    return "of entry %d (%s): part %s"
        .formatted(
            entry.sequence(),
            entry.display(),
            parts.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static String end(End end) {
    LocalDate lastDay = end.at().atZone(end.zone()).toLocalDate().minusDays(1);
    String zone = end.zone().equals(ZoneOffset.UTC) ? "UTC" : end.zone().getId();
    return "last day %s (%s), until %s".formatted(lastDay, zone, CanonicalTime.write(end.at()));
  }
}
