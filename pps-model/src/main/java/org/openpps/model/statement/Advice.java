package org.openpps.model.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openpps.model.profile.NoticeDue.Occasion;

/** What a recipient does with a statement, sentence by sentence. */
record Advice(StatementDue due) implements Recipient.Cases<List<String>> {
  private static final String KEEP =
      "Keep the document: with the register's public key anybody verifies it offline, years on.";
  private static final String CHECK =
      "Check every detail against what was agreed, and this act against what you meant: a"
          + " registration that looks fine may be void for one wrong number.";
  private static final String CLAIM =
      "This is what somebody claims, not a finding that the claim is right. If it is wrong, ask the"
          + " secured party to amend or discharge it.";
  private static final String OVER =
      "This registration has no effect any more. You need do nothing.";

  /** Of a removal the registrar may think better; a discharge and an end that passed are final. */
  private static final Set<Occasion> FINAL = EnumSet.of(Occasion.DISCHARGED, Occasion.EXPIRED);

  /** Where somebody else acts, or another may have acted in the group's name. */
  private static final Map<Occasion, String> TO_GROUP =
      Map.of(
          Occasion.DEMAND_MADE,
          "A clock runs: amend, discharge or answer by the last day that stands below.",
          Occasion.AMENDMENT_NOTICE_GIVEN,
          "Answer by the last day that stands below; after it the registrar decides without you.",
          Occasion.TRANSFER_OFFERED,
          "Nothing has gone over yet: the group that would receive accepts or declines, and the one"
              + " that offers may withdraw until then.",
          Occasion.ADDRESS_CHANGED,
          "This goes to the address before and to the new one. If nobody of yours changed it, tell the"
              + " registrar at once.",
          Occasion.KEY_CLAIMED,
          "If nobody of yours lost the key to the group, object at once: the registrar may issue it"
              + " to whoever asked.",
          Occasion.KEY_REISSUE_ANNOUNCED,
          "If nobody of yours lost the key to the group, object before the time that stands below.");

  @Override
  public List<String> group(Recipient.OfGroup recipient) {
    return List.of(TO_GROUP.getOrDefault(due.occasion(), CHECK), KEEP);
  }

  @Override
  public List<String> grantor(Recipient.OfGrantor recipient) {
    boolean over = FINAL.contains(due.occasion());
    Stream<String> code =
        recipient.code().filter(told -> !over).map(told -> code(told.display())).stream();
    return Stream.of(Stream.of(over ? OVER : CLAIM), code, Stream.of(KEEP))
        .flatMap(sentences -> sentences)
        .toList();
  }

  private String code(String code) {
    return "Your code is "
        + code
        + ". Whoever has it reads, free, what stands against you in this registration (pps grantor"
        + " view "
        + due.subject().display().replace(' ', '-')
        + "), and can demand in your name that it be amended: keep it to yourself.";
  }
}
