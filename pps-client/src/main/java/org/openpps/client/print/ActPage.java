package org.openpps.client.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openpps.client.Act;
import org.openpps.client.RefusedMember;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.identifier.RegistrationNumber;

/** A large act in words. */
final class ActPage {
  private ActPage() {}

  static List<String> lines(Act act, List<RefusedMember> refused) {
    List<String> lines =
        new ArrayList<>(
            new Fields()
                .add("Act", act.id())
                .add("What", Words.code(act.kind()))
                .add("Group", act.group().display())
                .add("End before", act.endsBefore().map(LocalDate::toString))
                .add("New last day", act.lastDay().map(LocalDate::toString))
                .add("Offer", act.offer().map(RegistrationNumber::display))
                .add("Status", Words.code(act.status()))
                .add("Done", progress(act))
                .add("Started", CanonicalTime.write(act.startedAt()))
                .add("Last change", CanonicalTime.write(act.changedAt()))
                .lines(0));
    if (!refused.isEmpty()) {
      lines.add("Refused, with nothing written for them:");
      Table table = new Table("NUMBER", "WHY", "HOW TO MEND IT");
      refused.forEach(
          member -> table.row(member.registration().display(), member.message(), member.hint()));
      lines.addAll(table.lines());
    }
    return lines;
  }

  static List<String> lines(List<Act> acts) {
    Table table = new Table("ACT", "WHAT", "GROUP", "STATUS", "DONE", "STARTED");
    acts.forEach(
        act ->
            table.row(
                act.id(),
                Words.code(act.kind()),
                act.group().display(),
                Words.code(act.status()),
                progress(act),
                CanonicalTime.write(act.startedAt())));
    return table.lines();
  }

  private static String progress(Act act) {
    String done = "%d of %d".formatted(act.done(), act.members());
    return act.refused() == 0 ? done : done + ", " + act.refused() + " refused";
  }
}
