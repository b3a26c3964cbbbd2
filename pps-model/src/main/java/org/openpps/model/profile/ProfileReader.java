package org.openpps.model.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.ItemForm;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.merkle.Hash;
import org.openpps.model.party.Capacity;
import org.openpps.model.search.exact.ExactProfile;

/** Reads the file of a profile, part by part, and says where it is broken. */
final class ProfileReader {
  private ProfileReader() {}

  static RegisterProfile read(byte[] bytes) {
    try {
      return profile(CanonicalJson.parseObject(bytes));
    } catch (RefusedException e) {
      throw new RegisterException(
          ErrorCode.PROFILE_MALFORMED, "This profile cannot be read. " + e.getMessage(), e);
    }
  }

  private static RegisterProfile profile(JsonObject json) {
    json.refuseOthers(
        "name",
        "version",
        "effect",
        "zone",
        "parties",
        "fields",
        "collateralClasses",
        "registrationKinds",
        "orders",
        "grantorCheck",
        "terms",
        "renewal",
        "graces",
        "demand",
        "keyReissue",
        "notices",
        "calendar",
        "fees");
    return new RegisterProfile(
        name(json),
        ProfileLine.small(json, "version", json.integer("version")),
        json.text("effect"),
        zone(json.object("zone")),
        parties(json.object("parties")),
        lines(json, "fields", ProfileReader::field),
        lines(json, "collateralClasses", ProfileReader::collateralClass),
        lines(json, "registrationKinds", ProfileReader::kind),
        lines(json, "orders", ProfileReader::order),
        json.optionalObject("grantorCheck").map(ProfileReader::grantorCheck),
        terms(json),
        renewal(json.object("renewal")),
        lines(json, "graces", ProfileReader::grace),
        demand(json.object("demand")),
        keyReissue(json.object("keyReissue")),
        lines(json, "notices", ProfileReader::noticeDue),
        CalendarReader.read(json.object("calendar")),
        fees(json.object("fees")),
        digest(json),
        CanonicalJson.write(json));
  }

  private static String name(JsonObject json) {
    return json.read(
        "name",
        name -> {
          if (!name.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new RefusedException(ErrorCode.VALUE_UNKNOWN);
          }
          return name;
        });
  }

  /** Prices may change under the same rules (format.md, section 2). */
  private static Hash digest(JsonObject json) {
    TreeMap<String, Json> rules = new TreeMap<>(json.members());
    rules.remove("fees");
    return Hash.sha256(CanonicalJson.bytes(new JsonObject(rules)));
  }

  private static LegalZone zone(JsonObject json) {
    json.refuseOthers("rule", "source", "id");
    return new LegalZone(ProfileLine.citation(json), ProfileLine.read(json, "id", ZoneId::of));
  }

  private static PartyDetails parties(JsonObject json) {
    json.refuseOthers("individual", "organisations", "members", "abnTail");
    return new PartyDetails(
        json.optionalObject("individual").map(ProfileReader::individual),
        lines(json, "organisations", ProfileReader::organisation),
        json.optionalObject("members").map(ProfileReader::members),
        json.optionalObject("abnTail").map(ProfileReader::risk));
  }

  private static Citation members(JsonObject json) {
    json.refuseOthers("rule", "source");
    return ProfileLine.citation(json);
  }

  private static IndividualDetails individual(JsonObject json) {
    json.refuseOthers("rule", "source", "givenNames", "birthDate", "minAge", "maxAge", "maxName");
    return new IndividualDetails(
        ProfileLine.citation(json),
        ProfileLine.constant(json, "givenNames", Demand.class),
        ProfileLine.constant(json, "birthDate", Demand.class),
        ProfileLine.number(json, "minAge"),
        ProfileLine.number(json, "maxAge"),
        ProfileLine.number(json, "maxName"));
  }

  private static OrganisationDetails organisation(JsonObject json) {
    json.refuseOthers("rule", "source", "capacity", "identifier", "wants", "refuses", "maxName");
    return new OrganisationDetails(
        ProfileLine.citation(json),
        ProfileLine.constant(json, "capacity", Capacity.class),
        ProfileLine.constant(json, "identifier", Demand.class),
        ProfileLine.constants(json, "wants", PartyIdentifierScheme.class),
        ProfileLine.constants(json, "refuses", PartyIdentifierScheme.class),
        ProfileLine.number(json, "maxName"));
  }

  private static StatedRisk risk(JsonObject json) {
    json.refuseOthers("rule", "source", "code", "consequence");
    return new StatedRisk(ProfileLine.citation(json), json.text("code"), json.text("consequence"));
  }

  private static FieldRule field(JsonObject json) {
    json.refuseOthers("rule", "source", "field", "demand");
    return new FieldRule(
        ProfileLine.citation(json),
        ProfileLine.constant(json, "field", FilingField.class),
        ProfileLine.constant(json, "demand", Demand.class));
  }

  private static CollateralClass collateralClass(JsonObject json) {
    json.refuseOthers(
        "rule",
        "source",
        "code",
        "forms",
        "kinds",
        "serial",
        "grantorOfConsumerSerial",
        "description",
        "maxDescription");
    JsonObject serial = json.object("serial");
    serial.refuseOthers("consumer", "commercial");
    return new CollateralClass(
        ProfileLine.citation(json),
        json.text("code"),
        ProfileLine.constants(json, "forms", ItemForm.class),
        ProfileLine.constants(json, "kinds", GoodsKind.class),
        ProfileLine.constant(serial, "consumer", Demand.class),
        ProfileLine.constant(serial, "commercial", Demand.class),
        ProfileLine.constant(json, "grantorOfConsumerSerial", Demand.class),
        ProfileLine.constant(json, "description", Demand.class),
        ProfileLine.number(json, "maxDescription"));
  }

  private static RegistrationKind kind(JsonObject json) {
    json.refuseOthers("rule", "source", "code", "withdrawn");
    return new RegistrationKind(
        ProfileLine.citation(json),
        json.text("code"),
        json.optionalFlag("withdrawn").orElse(false));
  }

  private static OrderKind order(JsonObject json) {
    json.refuseOthers(
        "rule",
        "source",
        "code",
        "court",
        "registry",
        "fileNumber",
        "date",
        "filedBy",
        "registered");
    if (json.optionalText("filedBy").isEmpty() && json.optionalObject("registered").isEmpty()) {
      throw new RefusedException(
          json.pointer("filedBy"),
          ErrorCode.VALUE_MISSING,
          "An order is noted by somebody, or registered on its own.");
    }
    return new OrderKind(
        ProfileLine.citation(json),
        json.text("code"),
        ProfileLine.constant(json, "court", Demand.class),
        ProfileLine.constant(json, "registry", Demand.class),
        ProfileLine.constant(json, "fileNumber", Demand.class),
        ProfileLine.constant(json, "date", Demand.class),
        ProfileLine.optionalConstant(json, "filedBy", OrderKind.FiledBy.class),
        json.optionalObject("registered").map(ProfileReader::notice));
  }

  private static NonSecurityNotice notice(JsonObject json) {
    json.refuseOthers("by", "grantor", "competes", "transferable", "subordinable");
    return new NonSecurityNotice(
        ProfileLine.optionalConstant(json, "by", Capacity.class),
        ProfileLine.constant(json, "grantor", Demand.class),
        json.flag("competes"),
        json.flag("transferable"),
        json.flag("subordinable"));
  }

  private static GrantorCheck grantorCheck(JsonObject json) {
    json.refuseOthers("rule", "source", "demand", "logic");
    return new GrantorCheck(
        ProfileLine.citation(json),
        ProfileLine.constant(json, "demand", Demand.class),
        json.read("logic", ExactProfile::of));
  }

  private static TermLimits terms(JsonObject json) {
    List<TermLimit> lines = lines(json, "terms", ProfileReader::term);
    if (lines.stream().noneMatch(line -> line.condition().holds(TermCase.ANY))) {
      throw new RefusedException(
          json.pointer("terms"),
          ErrorCode.VALUE_MISSING,
          "The last term must be for every registration.");
    }
    return new TermLimits(lines);
  }

  private static TermLimit term(JsonObject json) {
    json.refuseOthers(
        "rule", "source", "when", "minYears", "maxYears", "wholeYears", "defaultYears", "open");
    return new TermLimit(
        ProfileLine.citation(json),
        json.optionalObject("when").map(ProfileReader::condition).orElse(TermCondition.ALWAYS),
        ProfileLine.number(json, "minYears"),
        ProfileLine.number(json, "maxYears"),
        json.optionalFlag("wholeYears").orElse(false),
        ProfileLine.number(json, "defaultYears"),
        json.flag("open"));
  }

  private static TermCondition condition(JsonObject json) {
    json.refuseOthers("collateralType", "serial", "registrationKinds", "orders");
    return new TermCondition(
        ProfileLine.optionalConstant(json, "collateralType", CollateralType.class),
        json.optionalFlag("serial"),
        codes(json, "registrationKinds"),
        codes(json, "orders"));
  }

  private static Set<String> codes(JsonObject json, String name) {
    return json.optionalArray(name).isEmpty() ? Set.of() : Set.copyOf(json.texts(name));
  }

  private static RenewalRule renewal(JsonObject json) {
    json.refuseOthers("rule", "source", "from", "windowMonths", "lateConsequence");
    return new RenewalRule(
        ProfileLine.citation(json),
        ProfileLine.constant(json, "from", RenewalRule.From.class),
        ProfileLine.number(json, "windowMonths"),
        json.text("lateConsequence"));
  }

  private static GracePeriod grace(JsonObject json) {
    json.refuseOthers(
        "rule",
        "source",
        "code",
        "from",
        "length",
        "capacity",
        "purchaseMoney",
        "inventory",
        "consequence");
    return new GracePeriod(
        ProfileLine.citation(json),
        json.text("code"),
        ProfileLine.constant(json, "from", GracePeriod.From.class),
        ProfileLine.days(json.object("length")),
        ProfileLine.optionalConstant(json, "capacity", Capacity.class),
        json.optionalFlag("purchaseMoney"),
        json.optionalFlag("inventory"),
        json.text("consequence"));
  }

  private static DemandClock demand(JsonObject json) {
    json.refuseOthers("rule", "source", "answer", "notice");
    return new DemandClock(
        ProfileLine.citation(json),
        ProfileLine.days(json.object("answer")),
        ProfileLine.days(json.object("notice")));
  }

  private static KeyReissueClock keyReissue(JsonObject json) {
    json.refuseOthers("rule", "source", "notice");
    return new KeyReissueClock(ProfileLine.citation(json), ProfileLine.days(json.object("notice")));
  }

  private static NoticeDue noticeDue(JsonObject json) {
    json.refuseOthers("rule", "source", "occasions", "recipient", "duty");
    return new NoticeDue(
        ProfileLine.citation(json),
        ProfileLine.constants(json, "occasions", NoticeDue.Occasion.class),
        ProfileLine.constant(json, "recipient", NoticeDue.Recipient.class),
        json.optionalText("duty"));
  }

  private static FeeTable fees(JsonObject json) {
    json.refuseOthers("currency", "lines", "searches");
    return new FeeTable(
        json.text("currency"),
        lines(json, "lines", ProfileReader::fee),
        searches(json.object("searches")));
  }

  private static SearchKeeping searches(JsonObject json) {
    json.refuseOthers("reopening", "retention");
    return new SearchKeeping(period(json.object("reopening")), period(json.object("retention")));
  }

  private static SearchKeeping.Period period(JsonObject json) {
    json.refuseOthers("rule", "source", "days");
    return new SearchKeeping.Period(
        ProfileLine.citation(json), ProfileLine.small(json, "days", json.integer("days")));
  }

  private static FeeLine fee(JsonObject json) {
    json.refuseOthers("rule", "source", "act", "from", "upToYears", "price", "perYear");
    return new FeeLine(
        ProfileLine.citation(json),
        json.text("act"),
        ProfileLine.read(json, "from", LocalDate::parse),
        ProfileLine.number(json, "upToYears"),
        ProfileLine.read(json, "price", ProfileLine::price),
        json.optionalFlag("perYear").orElse(false));
  }

  /** The lines of a list; a code or a rule stands in it once. */
  private static <T> List<T> lines(JsonObject json, String name, Function<JsonObject, T> line) {
    Set<String> rules = new HashSet<>();
    return json.objects(name).stream()
        .peek(
            object -> {
              if (!rules.add(object.text("rule"))) {
                throw new RefusedException(
                    object.pointer("rule"),
                    ErrorCode.VALUE_UNKNOWN,
                    "This rule stands here twice.");
              }
            })
        .map(line)
        .toList();
  }
}
