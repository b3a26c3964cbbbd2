package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.profile.Demand;
import org.openpps.model.profile.OrderKind;
import org.openpps.model.profile.RegisterProfile;

/** What a filing may name under a register profile, in lines for people. */
final class ProfilePage {
  private ProfilePage() {}

  static List<String> lines(RegisterProfile profile) {
    List<String> lines = new ArrayList<>();
    lines.add(Plain.line(profile.id() + ": " + profile.effect()));
    lines.add("Days end at midnight in " + profile.zone() + ".");
    lines.add("");
    Table table = new Table("WHAT", "NAME", "SOURCE");
    profile.registrationKinds().stream()
        .filter(kind -> !kind.withdrawn())
        .forEach(kind -> table.row("registration kind", kind.code(), kind.citation().source()));
    profile
        .collateralClasses()
        .forEach(line -> table.row("collateral class", line.code(), line.citation().source()));
    profile
        .orders()
        .forEach(order -> table.row(use(order), order.code(), order.citation().source()));
    profile.fields().stream()
        .filter(rule -> rule.demand() != Demand.OPTIONAL)
        .forEach(
            rule ->
                table.row(
                    rule.demand() == Demand.REQUIRED ? "detail demanded" : "detail refused",
                    rule.field().property(),
                    rule.citation().source()));
    profile
        .terms()
        .lines()
        .forEach(term -> table.row("term", term.citation().rule(), term.citation().source()));
    lines.addAll(table.lines());
    return lines;
  }

  private static String use(OrderKind order) {
    boolean noted = order.filedBy().isPresent();
    boolean registered = order.registered().isPresent();
    return noted && registered
        ? "order, noted or on its own"
        : noted ? "order, noted" : "order, on its own";
  }
}
