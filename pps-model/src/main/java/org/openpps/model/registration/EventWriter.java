package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonObjectBuilder;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralJson;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.merkle.Hash;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Party;
import org.openpps.model.party.PartyJson;

/**
 * Turns a new event into the parts its leaf commits to, in the order of {@link Layout}. Every value
 * of a new event is present; one that is not is a fault of the caller.
 */
public final class EventWriter {
  private final List<PartContent> parts = new ArrayList<>();

  private final String effect;

  private EventWriter(String effect) {
    this.effect = effect;
  }

  /**
   * The parts of {@code event}.
   *
   * @param event what happened
   * @param effect the profile's sentence on what an entry gives and what it does not; it is hashed
   *     with the header, so that every statement says it
   * @param account that filed
   * @param key hash of the idempotency key
   * @param request hash of the request
   */
  public static List<PartContent> parts(
      Event event, String effect, String account, Hash key, Hash request) {
    EventWriter writer = new EventWriter(effect);
    event.match(writer.cases());
    writer.add(
        PartKind.REQUEST,
        JsonObject.builder()
            .text("key", key.toBase64())
            .text("request", request.toBase64())
            .build());
    writer.add(PartKind.FILER, JsonObject.builder().text("account", account).build());
    return List.copyOf(writer.parts);
  }

  private void add(PartKind kind, Json content) {
    parts.add(new PartContent(kind, content));
  }

  void header(JsonObjectBuilder content) {
    add(PartKind.HEADER, content.text("effect", effect).build());
  }

  private void parties(List<Placed<Party>> securedParties, List<Placed<Grantor>> grantors) {
    for (Placed<Party> placed : securedParties) {
      add(
          PartKind.SECURED_PARTY,
          JsonObject.builder().json("party", PartyJson.write(at(placed))).build());
    }
    for (Placed<Grantor> placed : grantors) {
      add(PartKind.GRANTOR, PartyJson.write(at(placed)));
    }
    securedParties.forEach(placed -> birthDate(placed.part(), value(placed)));
    grantors.forEach(placed -> birthDate(placed.part(), value(placed).party()));
  }

  private void birthDate(int of, Party party) {
    Layout.birthDate(party)
        .ifPresent(
            date ->
                add(
                    PartKind.BIRTH_DATE,
                    JsonObject.builder().text("date", date.toString()).integer("of", of).build()));
  }

  private void collateral(List<Placed<Collateral>> collateral) {
    collateral.forEach(placed -> add(PartKind.COLLATERAL, CollateralJson.write(at(placed))));
  }

  void members(List<Placed<Party>> members) {
    parties(members, List.of());
  }

  void address(Placed<AddressForService> address) {
    add(
        PartKind.ADDRESS,
        JsonObject.builder()
            .json("address", PartyJson.write(at(address)))
            .integer("of", Layout.HEADER)
            .build());
  }

  void text(Optional<Placed<String>> text) {
    text.ifPresent(
        placed -> add(PartKind.TEXT, JsonObject.builder().text("text", at(placed)).build()));
  }

  private <T> T at(Placed<T> placed) {
    if (placed.part() != parts.size()) {
      throw new IllegalStateException(
          "part " + placed.part() + " would be written at " + parts.size());
    }
    return value(placed);
  }

  private static <T> T value(Placed<T> placed) {
    return placed
        .content()
        .value()
        .orElseThrow(() -> new IllegalStateException("a new event has nothing erased"));
  }

  private Event.Cases<Void> cases() {
    return new Event.Cases<>() {
      @Override
      public Void aboutGroup(GroupEvent event) {
        return event.match(new GroupEventWriting(EventWriter.this));
      }

      @Override
      public Void registrationCreated(RegistrationCreated event) {
        header(EventJson.terms(event.terms()));
        parties(event.securedParties(), event.grantors());
        collateral(event.collateral());
        text(event.text());
        return null;
      }

      @Override
      public Void registrationAmended(RegistrationAmended event) {
        header(EventJson.amendment(event));
        parties(List.of(), event.grantors());
        collateral(event.collateral());
        text(event.text());
        return null;
      }

      @Override
      public Void registrationRenewed(RegistrationRenewed event) {
        header(EventJson.renewal(event));
        text(event.text());
        return null;
      }

      @Override
      public Void registrationTransferred(RegistrationTransferred event) {
        header(EventJson.named("group", event.group()).text("offer", event.offer().value()));
        members(event.securedParties());
        text(event.text());
        return null;
      }

      @Override
      public Void registrationDischarged(RegistrationDischarged event) {
        header(JsonObject.builder());
        text(event.text());
        return null;
      }

      @Override
      public Void registrationDischargedInPart(RegistrationDischargedInPart event) {
        header(EventJson.removal(event.removed()));
        text(event.text());
        return null;
      }

      @Override
      public Void registrationSubordinated(RegistrationSubordinated event) {
        header(JsonObject.builder().text("to", event.to().value()));
        text(event.text());
        return null;
      }

      @Override
      public Void subordinationEnded(SubordinationEnded event) {
        header(JsonObject.builder().text("to", event.to().value()));
        text(event.text());
        return null;
      }

      @Override
      public Void orderNoted(OrderNoted event) {
        header(JsonObject.builder().json("order", OrderJson.write(event.order())));
        text(event.text());
        return null;
      }

      @Override
      public Void orderLifted(OrderLifted event) {
        header(JsonObject.builder().text("noted", event.noted().value()));
        text(event.text());
        return null;
      }

      @Override
      public Void registrationExpired(RegistrationExpired event) {
        header(EventJson.expiry(event));
        return null;
      }

      @Override
      public Void registrationRemoved(RegistrationRemoved event) {
        header(JsonObject.builder());
        text(Optional.of(event.reason()));
        return null;
      }

      @Override
      public Void registrationRestored(RegistrationRestored event) {
        header(JsonObject.builder());
        text(Optional.of(event.reason()));
        return null;
      }

      @Override
      public Void registrationCorrected(RegistrationCorrected event) {
        RegistrationAmended change = event.change();
        header(EventJson.amendment(change));
        parties(List.of(), change.grantors());
        collateral(change.collateral());
        text(Optional.of(event.reason()));
        text(change.text());
        return null;
      }

      @Override
      public Void demand(DemandEvent event) {
        return event.match(new DemandEventWriting(EventWriter.this));
      }

      @Override
      public Void holderSpoke(HolderSpoke event) {
        header(EventJson.spoken(event));
        text(event.text());
        return null;
      }

      @Override
      public Void suppression(Suppression event) {
        header(EventJson.suppression(event));
        text(Optional.of(event.reason()));
        return null;
      }

      @Override
      public Void partsErased(PartsErased event) {
        header(EventJson.erasure(event));
        text(Optional.of(event.reason()));
        return null;
      }
    };
  }
}
