package org.openpps.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.client.problem.UnreadableAnswerException;
import org.openpps.client.transport.RetryPolicy;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.Status;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.SearchAnswer;

class RegisterClientTest {
  private static final RegistrationNumber GROUP = new RegistrationNumber(1);
  private static final RegistrationNumber NUMBER = new RegistrationNumber(2);
  private static final String RECEIPT = GoldenDocuments.text("receipt.json");

  private final ScriptedRegister register = ScriptedRegister.start();
  private final RegisterClient client =
      RegisterClient.at(register.address()).apiKey("secret").retries(RetryPolicy.NONE).connect();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    register.close();
  }

  @Test
  void a_group_is_sent_without_what_is_absent_and_its_receipt_is_kept_to_the_character() {
    register.then(201, RECEIPT);

    Issued<?> receipt =
        client.createGroup(
            new CreateGroup(
                List.of(
                    new Organisation(
                        "Small Host Pty Ltd",
                        Capacity.COMPANY,
                        List.of(new PartyIdentifier(PartyIdentifierScheme.ACN, "010 499 966")))),
                new AddressForService(Optional.of("notices@smallhost.example"), Optional.empty())));

    assertThat(receipt.text()).isEqualTo(RECEIPT);
    assertThat(register.request().method()).isEqualTo("POST");
    assertThat(register.request().uri()).hasPath("/v1/groups");
    assertThat(register.request().body())
        .isEqualTo(
            "{\"members\":[{\"kind\":\"organisation\",\"name\":\"Small Host Pty Ltd\","
                + "\"capacity\":\"company\","
                + "\"identifiers\":[{\"scheme\":\"acn\",\"value\":\"010499966\"}]}],"
                + "\"address\":{\"email\":\"notices@smallhost.example\"}}");
  }

  @Test
  void a_filing_is_authorised_and_has_an_idempotency_key_of_its_own() {
    register.then(201, RECEIPT).then(201, RECEIPT).then(201, RECEIPT);

    DischargeRegistration discharge = new DischargeRegistration(NUMBER, Optional.empty());
    client.discharge(discharge);
    client.discharge(discharge);
    client.discharge(discharge, new IdempotencyKey("mine"));

    assertThat(register.requests())
        .extracting(request -> request.header("Authorization").orElseThrow())
        .containsOnly("Bearer secret");
    assertThat(register.requests())
        .extracting(request -> request.header("Idempotency-Key").orElseThrow())
        .doesNotHaveDuplicates()
        .last()
        .isEqualTo("mine");
  }

  @Test
  void a_bundle_is_sent_as_it_stands_in_the_interface_description() {
    register.then(201, RECEIPT);
    NamedInformation digest = NamedInformation.parse("ab".repeat(32));

    client.file(
        new FileRegistrations(
            GROUP,
            List.of(
                new RegistrationFiling(
                    Interest.TITLE_NOTICE,
                    false,
                    List.of(
                        new Grantor(
                            new Individual(
                                "Müller", Optional.empty(), Optional.of(LocalDate.of(1984, 2, 29))),
                            Optional.of(HolderRole.DATA_CENTRE))),
                    List.of(
                        new DataSet(
                            "bag",
                            Optional.empty(),
                            "ownership",
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.of(new ManifestReference(digest, 1, 6)))),
                    Optional.of(LocalDate.of(2031, 6, 30)),
                    Optional.empty()))));

    assertThat(register.request().body())
        .isEqualTo(
            "{\"group\":\"000000000195\",\"registrations\":[{\"interest\":\"title-notice\","
                + "\"purchaseMoney\":false,\"grantors\":[{\"party\":{\"kind\":\"individual\","
                + "\"familyName\":\"Müller\",\"birthDate\":\"1984-02-29\"},"
                + "\"holder\":\"data-centre\"}],\"collateral\":[{\"class\":\"data-set\","
                + "\"title\":\"bag\",\"claimedRight\":\"ownership\",\"manifest\":{\"digest\":\""
                + digest
                + "\",\"files\":1,\"octets\":\"6\"}}],\"lastDay\":\"2031-06-30\"}]}");
  }

  @Test
  void the_number_in_the_address_is_not_said_again_in_the_body() {
    register.then(201, RECEIPT).then(201, RECEIPT).then(201, RECEIPT);

    client.amend(
        new AmendRegistration(
            NUMBER, List.of(), List.of(), List.of(new ItemId(NUMBER, 3)), Optional.of("Moved.")));
    client.discharge(new DischargeRegistration(NUMBER, Optional.of("Paid.")));
    client.erase(new EraseParts(NUMBER, List.of(2, 3), "Court order."));

    assertThat(register.requests())
        .extracting(request -> request.uri().getPath())
        .containsExactly(
            "/v1/registrations/000000000292/amendments",
            "/v1/registrations/000000000292/discharge",
            "/v1/entries/000000000292/erasures");
    assertThat(register.requests())
        .extracting(ScriptedRegister.Request::body)
        .containsExactly(
            "{\"remove\":[{\"entry\":\"000000000292\",\"part\":3}],\"text\":\"Moved.\"}",
            "{\"text\":\"Paid.\"}",
            "{\"parts\":[2,3],\"reason\":\"Court order.\"}");
  }

  @Test
  void a_registration_is_read_as_at_a_moment_and_unknown_properties_are_passed_over() {
    register.then(
        200,
        """
        {"registration":{"number":"000000000292","terms":{"group":"000000000195",
          "interest":"title-notice","purchaseMoney":false,"profile":"custody@1",
          "end":{"at":"2031-07-01T00:00:00.000Z","zone":"UTC"}},"owner":"a",
          "beganAt":"2026-11-23T09:05:00.120Z",
          "securedParties":[{"entry":"000000000292","part":1,"value":{"kind":"organisation",
            "name":"Small Host","capacity":"company","identifiers":[]}}],
          "grantors":[{"entry":"000000000292","part":2}],
          "collateral":[{"entry":"000000000292","part":3,"value":{"class":"described-goods",
            "description":"Rails"}}],
          "lastEntry":"000000000292","colour":"new in 2030"},
         "status":"live","at":{"entries":7,"instant":"2026-11-24T00:00:00.000Z"}}
        """);

    RegistrationOnRecord record =
        client.show(NUMBER, AsAt.of(7, Instant.parse("2026-11-24T00:00:00Z")));

    assertThat(register.request().uri())
        .hasPath("/v1/registrations/000000000292")
        .hasQuery("at=2026-11-24T00:00:00.000Z&entries=7");
    assertThat(record.status()).isEqualTo(Status.LIVE);
    assertThat(record.registration().grantors().get(0).value()).isEmpty();
    assertThat(record.registration().collateral().get(0).value().orElseThrow().displayName())
        .isEqualTo("Rails");
    assertThat(record.registration().text()).isEmpty();
    assertThat(record.at().askedEntries()).isEmpty();
  }

  @Test
  void a_group_and_a_history_are_read() {
    register
        .then(
            200,
            """
            {"number":"000000000195","owner":"a","members":[],
             "address":{"entry":"000000000195","part":2,"value":{"email":"a@b.example"}}}
            """)
        .then(
            200,
            """
            {"entries":[{"entry":"000000000292","kind":"registration-created@1",
              "time":"2026-11-23T09:05:00.120Z","subject":"000000000292"}]}
            """);

    assertThat(client.group(GROUP).address().value().orElseThrow().email()).contains("a@b.example");
    assertThat(client.history(NUMBER))
        .singleElement()
        .satisfies(line -> assertThat(line.kind()).isEqualTo("registration-created@1"));
  }

  @Test
  void a_search_sends_criterion_and_moment_and_reads_the_matches() {
    register.then(
        200,
        """
        {"criterion":{"by":"serial","serial":"X1"},
         "searched":[{"kind":"serial","key":"X1"}],"searchProfile":"custody-exact@1",
         "at":{"entries":7,"instant":"2026-11-24T00:00:00.000Z"},"hits":[]}
        """);

    SearchAnswer answer =
        client.search(
            new Criterion.BySerial("X1", Optional.of("Contoso")),
            AsAt.instant(Instant.parse("2026-11-24T00:00:00Z")));

    assertThat(register.request().body())
        .isEqualTo(
            "{\"criterion\":{\"by\":\"serial\",\"serial\":\"X1\",\"maker\":\"Contoso\"},"
                + "\"at\":\"2026-11-24T00:00:00.000Z\"}");
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.at().entries()).isEqualTo(7);
  }

  @Test
  void documents_are_kept_to_the_character() {
    String statement = GoldenDocuments.text("statement-masked.json");
    String proof = GoldenDocuments.text("statement-masked.tlog-proof");
    String certificate = GoldenDocuments.text("certificate-found.json");
    register.then(200, statement).then(200, proof).then(200, RECEIPT).then(200, certificate);

    assertThat(client.statement(NUMBER).text()).isEqualTo(statement);
    assertThat(client.statementAsProof(NUMBER, Disclosure.FULL).text()).isEqualTo(proof);
    assertThat(client.receipt(NUMBER).text()).isEqualTo(RECEIPT);
    assertThat(client.certify(new Criterion.ByNumber(NUMBER), AsAt.now()).text())
        .isEqualTo(certificate);
    assertThat(register.requests())
        .extracting(request -> request.uri().toString())
        .containsExactly(
            "/v1/entries/000000000292/statement?disclosure=public",
            "/v1/entries/000000000292/statement?disclosure=full",
            "/v1/filings/000000000292/receipt",
            "/v1/search-certificates");
    assertThat(register.requests().get(1).header("Accept").orElseThrow()).startsWith("text/plain");
  }

  @Test
  void a_manifest_is_streamed_under_its_digest() throws Exception {
    Path manifest = Files.writeString(directory.resolve("m"), "ab".repeat(32) + "  data/a\n");
    NamedInformation digest = NamedInformation.parse("cd".repeat(32));
    register.then(201, "{\"digest\":\"" + digest + "\",\"files\":1}");

    StoredManifest stored = client.putManifest(manifest);

    assertThat(register.request().method()).isEqualTo("PUT");
    assertThat(register.request().uri().getPath()).matches("/v1/manifests/[0-9a-f]{64}");
    assertThat(register.request().header("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(register.request().body()).isEqualTo(Files.readString(manifest));
    assertThat(stored).isEqualTo(new StoredManifest(digest, 1));
  }

  @Test
  void checkpoint_and_key_are_read_without_an_api_key() {
    String checkpoint =
        SearchCertificate.parse(GoldenDocuments.text("certificate-found.json")).checkpoint();
    register.then(200, checkpoint).then(200, GoldenDocuments.vkey() + "\n");
    RegisterClient stranger = RegisterClient.at(register.address()).connect();

    assertThat(stranger.checkpoint().text()).isEqualTo(checkpoint);
    assertThat(stranger.vkey().format()).isEqualTo(GoldenDocuments.vkey());
    assertThat(register.requests()).allMatch(request -> request.header("Authorization").isEmpty());
  }

  @Test
  void an_answer_of_another_form_is_told_as_such() {
    register.then(200, "<html>").then(200, "{}").then(200, "");

    assertThatThrownBy(() -> client.show(NUMBER)).isInstanceOf(UnreadableAnswerException.class);
    assertThatThrownBy(() -> client.statement(NUMBER))
        .isInstanceOf(UnreadableAnswerException.class);
    assertThatThrownBy(client::vkey).isInstanceOf(UnreadableAnswerException.class);
  }
}
