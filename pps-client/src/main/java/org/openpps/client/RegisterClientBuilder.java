package org.openpps.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpps.client.transport.Credential;
import org.openpps.client.transport.Delay;
import org.openpps.client.transport.RetryPolicy;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.WireJson;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;

/** How a client reaches its register. Everything but the address has a default. */
public final class RegisterClientBuilder {
  private final URI register;
  private Optional<String> apiKey = Optional.empty();
  private RetryPolicy retries = RetryPolicy.DEFAULT;
  private Delay delay = Delay.sleeping();
  private Clock clock = Clock.systemUTC();
  private Supplier<HttpClient> http = new OnFirstUse<>(RegisterClientBuilder::defaultClient);

  RegisterClientBuilder(URI register) {
    String scheme = String.valueOf(register.getScheme());
    if (!scheme.matches("https?") || register.getHost() == null) {
      throw new IllegalArgumentException(
          "a register's address is http://HOST:PORT or https://HOST, not " + register);
    }
    this.register = register;
  }

  /**
   * Who calls.
   *
   * @throws IllegalArgumentException for what cannot be a key; the message does not repeat it
   */
  public RegisterClientBuilder apiKey(String key) {
    if (!key.matches("[!-~]+")) {
      throw new IllegalArgumentException("an API key is one line of visible ASCII characters");
    }
    this.apiKey = Optional.of(key);
    return this;
  }

  /** How often and after what time a request is sent again. */
  public RegisterClientBuilder retries(RetryPolicy policy) {
    this.retries = policy;
    return this;
  }

  /** What lets time pass between two sendings. */
  public RegisterClientBuilder delay(Delay between) {
    this.delay = between;
    return this;
  }

  /** The clock against which a date in {@code Retry-After} is held. */
  public RegisterClientBuilder clock(Clock held) {
    this.clock = held;
    return this;
  }

  /** An HTTP client of the caller's, for example one with a proxy or a key store. */
  public RegisterClientBuilder http(HttpClient client) {
    this.http = () -> client;
    return this;
  }

  /** The client. Nothing is sent yet. */
  public RegisterClient connect() {
    return new RegisterClient(transport(apiKey.map(Credential::apiKey)));
  }

  /**
   * A client of one grantor in one registration, by the code in its notice and without an API key.
   * Nothing is sent yet.
   */
  public GrantorClient connectGrantor(RegistrationNumber registration, GrantorCode code) {
    return new GrantorClient(
        transport(Optional.of(Credential.grantorCode(code.value()))), registration);
  }

  private Transport transport(Optional<Credential> credential) {
    return new Transport(register, credential, http, retries, delay, clock, WireJson::problem);
  }

  private static HttpClient defaultClient() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(10))
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }
}
