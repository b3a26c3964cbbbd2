package org.openpps.client.print;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.preflight.CheckedRegistration;
import org.openpps.model.preflight.PreflightReport;
import org.openpps.model.preflight.SelfSearch;

/** What a filing would come to, for people: the verdict first, then what to do about it. */
final class PreflightPage {
  private final PreflightReport report;
  private final List<String> lines = new ArrayList<>();

  private PreflightPage(PreflightReport report) {
    this.report = report;
  }

  static List<String> lines(PreflightReport report) {
    PreflightPage page = new PreflightPage(report);
    page.verdict();
    page.errors();
    page.risks();
    page.notes();
    for (int i = 0; i < report.registrations().size(); i++) {
      page.registration(i, report.registrations().get(i));
    }
    page.add("");
    page.add(report.effect());
    return page.lines;
  }

  private void verdict() {
    add(
        report.passes()
            ? "This would be registered as it is. Nothing has been registered."
            : "This would be refused as it is. Nothing has been registered.");
  }

  private void errors() {
    report
        .errors()
        .forEach(
            error -> {
              head("ERROR " + error.code(), error.pointer());
              add("  " + error.message());
              add("  To do: " + error.hint());
              add("  Source: " + error.source());
            });
  }

  private void risks() {
    report
        .risks()
        .forEach(
            risk -> {
              head("RISK " + risk.code() + (risk.accepted() ? " (accepted)" : ""), risk.pointer());
              add("  " + risk.consequence());
              if (!risk.accepted()) {
                add("  To do: mend it, or accept it with --accept-risk " + risk.code());
              }
              add("  Source: " + risk.source());
            });
  }

  private void notes() {
    report
        .notes()
        .forEach(
            note -> {
              head("NOTE", note.pointer());
              add("  " + note.message());
              add("  Source: " + note.source());
            });
  }

  private void registration(int index, CheckedRegistration registration) {
    add("");
    add("Registration " + (index + 1) + " of " + report.registrations().size());
    Fields fields =
        new Fields()
            .add("Ends", Words.end(registration.end()))
            .add(
                "Fee",
                registration
                    .fee()
                    .map(fee -> fee + " " + report.currency())
                    .orElse("none is stated"))
            .add("Competing claims", competing(registration));
    fields.lines(2).forEach(this::add);
    Table table = new Table("A SEARCH BY", "WOULD", "BECAUSE");
    registration.selfSearch().forEach(search -> row(table, search));
    table.lines().forEach(line -> add("  " + line));
  }

  private static void row(Table table, SelfSearch search) {
    table.row(search.search(), search.found() ? "find it" : "MISS IT", search.why());
  }

  private static String competing(CheckedRegistration registration) {
    return registration.competing() == 0
        ? "none"
        : registration.competing()
            + registration
                .competingSince()
                .map(since -> ", the oldest since " + CanonicalTime.write(since))
                .orElse("");
  }

  private void head(String what, String pointer) {
    add("");
    add(what + (pointer.isEmpty() ? "" : "  at " + pointer));
  }

  private void add(String line) {
    lines.add(Plain.line(line));
  }
}
