package org.openpps.client.print;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.document.Statement;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.DemandEvent;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.EventReader;
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
import org.openpps.model.registration.SubordinationEnded;
import org.openpps.model.registration.Suppression;

/** One entry of a receipt in a row, read from the hashed text. */
final class FiledRow implements Event.Cases<String[]> {
  static final String[] HEADINGS = {"NUMBER", "WHAT", "PARTY", "COLLATERAL"};

  private final String number;

  private FiledRow(String number) {
    this.number = number;
  }

  static String[] of(Statement statement) {
    String number =
        statement.index() == 0 ? "" : new RegistrationNumber(statement.index()).display();
    return EventReader.read(statement.entry())
        .map(recorded -> recorded.event().match(new FiledRow(number)))
        .orElseGet(() -> new String[] {number, "entry about the register", "", ""});
  }

  @Override
  public String[] aboutGroup(GroupEvent event) {
    return event.match(new FiledGroupRow(this));
  }

  @Override
  public String[] registrationCreated(RegistrationCreated event) {
    return row(
        event
            .terms()
            .notice()
            .map(order -> "notice of " + Words.code(order.kind()))
            .orElseGet(() -> Words.code(event.terms().interest().code())),
        grantors(event.grantors()),
        collateral(event.collateral()));
  }

  @Override
  public String[] registrationAmended(RegistrationAmended event) {
    return changes("amendment of ", event);
  }

  @Override
  public String[] registrationCorrected(RegistrationCorrected event) {
    return changes("correction of ", event.change());
  }

  private String[] changes(String what, RegistrationAmended event) {
    return row(
        what + event.number().display(),
        changed(event, event.grantors(), Words::grantor),
        changed(event, event.collateral(), Words::collateral));
  }

  @Override
  public String[] registrationRenewed(RegistrationRenewed event) {
    return row("renewal of " + event.number().display(), "", "");
  }

  @Override
  public String[] registrationTransferred(RegistrationTransferred event) {
    return row(
        "transfer of " + event.number().display() + " to group " + event.group().display(), "", "");
  }

  @Override
  public String[] registrationDischarged(RegistrationDischarged event) {
    return row("discharge of " + event.number().display(), "", "");
  }

  @Override
  public String[] registrationDischargedInPart(RegistrationDischargedInPart event) {
    return row(
        "discharge of a part of " + event.number().display(),
        "",
        event.removed().stream().map(FiledRow::item).collect(Collectors.joining("; ")));
  }

  @Override
  public String[] registrationSubordinated(RegistrationSubordinated event) {
    return row(
        "%s stands behind %s".formatted(event.number().display(), event.to().display()), "", "");
  }

  @Override
  public String[] subordinationEnded(SubordinationEnded event) {
    return row(
        "%s no longer behind %s".formatted(event.number().display(), event.to().display()), "", "");
  }

  @Override
  public String[] orderNoted(OrderNoted event) {
    return row("order noted on " + event.number().display(), "", "");
  }

  @Override
  public String[] orderLifted(OrderLifted event) {
    return row("order lifted from " + event.number().display(), "", "");
  }

  @Override
  public String[] registrationExpired(RegistrationExpired event) {
    return row("expiry of " + event.number().display(), "", "");
  }

  @Override
  public String[] registrationRemoved(RegistrationRemoved event) {
    return row("removal of " + event.number().display(), "", "");
  }

  @Override
  public String[] registrationRestored(RegistrationRestored event) {
    return row("restoration of " + event.number().display(), "", "");
  }

  @Override
  public String[] demand(DemandEvent event) {
    return row(Words.code(event.kind().name()) + " in " + event.number().display(), "", "");
  }

  @Override
  public String[] holderSpoke(HolderSpoke event) {
    return row(Words.code(event.kind().name()) + " in " + event.number().display(), "", "");
  }

  @Override
  public String[] suppression(Suppression event) {
    return row(
        (event.lifted() ? "lifting of the suppression in " : "suppression in ")
            + event.entry().display(),
        "",
        "");
  }

  @Override
  public String[] partsErased(PartsErased event) {
    return row("erasure in " + event.entry().display(), "", "");
  }

  /** What comes on record, after what it replaces: {@code ENTRY/PART → NOW}. */
  private static <T> String changed(
      RegistrationAmended event, List<Placed<T>> now, Function<Erasable<T>, String> words) {
    return now.stream()
        .map(
            placed ->
                event.replaced().stream()
                        .filter(replaced -> replaced.by() == placed.part())
                        .map(replaced -> item(replaced.item()) + " \u2192 ")
                        .collect(Collectors.joining())
                    + words.apply(placed.content()))
        .collect(Collectors.joining("; "));
  }

  private static String item(ItemId id) {
    return id.entry().display() + "/" + id.part();
  }

  String[] row(String what, String party, String collateral) {
    return new String[] {number, what, party, collateral};
  }

  private static String grantors(List<Placed<Grantor>> grantors) {
    return list(grantors, Words::grantor);
  }

  private static String collateral(List<Placed<Collateral>> collateral) {
    return list(collateral, Words::collateral);
  }

  static <T> String list(List<Placed<T>> placed, Function<Erasable<T>, String> words) {
    return placed.stream().map(p -> words.apply(p.content())).collect(Collectors.joining("; "));
  }
}
