package org.openpps.model.statement;

import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.document.Statement;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.PartyJson;
import org.openpps.model.profile.Citation;
import org.openpps.model.profile.NoticeDue;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;

/**
 * Statements due as they travel. The statement in each is the document; what stands around it is
 * hashed nowhere, so it may grow.
 */
public final class StatementDueJson {
  private StatementDueJson() {}

  /** {@code {"statements": […]}}. */
  public static String write(List<StatementDue> due) {
    return CanonicalJson.write(
        JsonObject.builder()
            .array("statements", due.stream().<Json>map(StatementDueJson::write).toList())
            .build());
  }

  /**
   * Reads what {@link #write(List)} writes; members that this release does not know are passed
   * over.
   *
   * @throws RegisterException when it is of another form
   */
  public static List<StatementDue> read(String json) {
    try {
      return CanonicalJson.parseObject(json).objects("statements").stream()
          .map(StatementDueJson::read)
          .toList();
    } catch (IllegalArgumentException e) {
      throw unreadable(e.getMessage());
    }
  }

  private static JsonObject write(StatementDue due) {
    return JsonObject.builder()
        .text("entry", due.entry().value())
        .text("subject", due.subject().value())
        .text("occasion", due.occasion().code())
        .json("recipient", due.recipient().match(WRITE))
        .text("rule", due.citation().rule())
        .text("source", due.citation().source())
        .textIfPresent("duty", due.duty())
        .json("statement", due.statement().toJson())
        .build();
  }

  private static StatementDue read(JsonObject json) {
    return new StatementDue(
        RegistrationNumber.parse(json.text("entry")),
        RegistrationNumber.parse(json.text("subject")),
        NoticeDue.Occasion.ofCode(json.text("occasion"))
            .orElseThrow(() -> unreadable("This release knows no such occasion.")),
        recipient(json.object("recipient")),
        new Citation(json.text("rule"), json.text("source")),
        json.optionalText("duty"),
        Statement.fromJson(json.object("statement")));
  }

  private static Recipient recipient(JsonObject json) {
    return switch (json.text("kind")) {
      case "secured-party-group" ->
          new Recipient.OfGroup(
              RegistrationNumber.parse(json.text("group")),
              item(json, json.optionalObject("address").map(PartyJson::readAddress)));
      case "grantor" ->
          new Recipient.OfGrantor(
              item(
                  json,
                  json.optionalObject("grantor")
                      .map(grantor -> PartyJson.readGrantor(grantor, Optional.empty()))),
              RegistrationNumber.parse(json.text("passedOnBy")),
              json.optionalText("code").map(GrantorCode::parse));
      default -> throw unreadable("This release knows no such recipient.");
    };
  }

  private static <T> Item<T> item(JsonObject json, Optional<T> value) {
    return new Item<>(
        new ItemId(
            RegistrationNumber.parse(json.text("entry")), Math.toIntExact(json.integer("part"))),
        Erasable.of(value));
  }

  private static JsonObjectBuilder placed(String kind, Item<?> item) {
    return JsonObject.builder()
        .text("kind", kind)
        .text("entry", item.entry().value())
        .integer("part", item.part());
  }

  private static RegisterException unreadable(String why) {
    return new RegisterException(ErrorCode.DOCUMENT_MALFORMED, why);
  }

  private static final Recipient.Cases<JsonObject> WRITE =
      new Recipient.Cases<>() {
        @Override
        public JsonObject group(Recipient.OfGroup recipient) {
          return placed("secured-party-group", recipient.address())
              .text("group", recipient.group().value())
              .jsonIfPresent("address", recipient.address().value().map(PartyJson::write))
              .build();
        }

        @Override
        public JsonObject grantor(Recipient.OfGrantor recipient) {
          return placed("grantor", recipient.grantor())
              .jsonIfPresent("grantor", recipient.grantor().value().map(PartyJson::write))
              .text("passedOnBy", recipient.through().value())
              .textIfPresent("code", recipient.code().map(GrantorCode::display))
              .build();
        }
      };
}
