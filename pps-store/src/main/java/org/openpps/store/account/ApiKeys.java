package org.openpps.store.account;

import static org.openpps.store.jooq.Tables.API_KEY;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.Filer;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;

/** API keys, kept as hashes alone: a lost key is replaced by a new one. */
public final class ApiKeys {
  private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?");
  private static final String PREFIX = "pps_";

  private final DataSource dataSource;
  private final Engine engine;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** The keys in this database. */
  public ApiKeys(DataSource dataSource, Engine engine, Clock clock) {
    this.dataSource = dataSource;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Makes a key. This is the only time it is seen.
   *
   * @param account 1 to 64 lower-case letters, digits, dots and hyphens; never a person's name
   * @throws RefusedException ACCOUNT_FORM, ACCOUNT_RESERVED, or VALUE_MISSING when there is no role
   */
  public String add(String account, Set<Role> roles) {
    if (account == null || !ACCOUNT.matcher(account).matches()) {
      throw new RefusedException(
          "/account", ErrorCode.ACCOUNT_FORM, ErrorCode.ACCOUNT_FORM.meaning());
    }
    if (account.equals(Filer.REGISTER)) {
      throw new RefusedException(
          "/account", ErrorCode.ACCOUNT_RESERVED, ErrorCode.ACCOUNT_RESERVED.meaning());
    }
    if (roles.isEmpty()) {
      throw new RefusedException("/roles", ErrorCode.VALUE_MISSING, "A key needs a role.");
    }
    byte[] octets = new byte[24];
    random.nextBytes(octets);
    String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    try (Connection connection = dataSource.getConnection()) {
      insert(Sql.on(connection, engine), key, account, roles);
      engine.force(connection);
    } catch (SQLException e) {
      throw new RegisterException(ErrorCode.STORE_FAILED, "The key could not be kept.", e);
    }
    return key;
  }

  /** Whose key this is; empty when it is none, or was revoked. */
  public Optional<Caller> caller(String key) {
    return Sql.on(dataSource, engine)
        .selectFrom(API_KEY)
        .where(API_KEY.KEY_HASH.eq(hash(key)))
        .and(API_KEY.REVOKED_AT.isNull())
        .fetchOptional(row -> new Caller(row.getAccount(), roles(row.getRoles())));
  }

  /** Whether no key was ever made. */
  public boolean none() {
    return !Sql.on(dataSource, engine).fetchExists(API_KEY);
  }

  private void insert(DSLContext sql, String key, String account, Set<Role> roles) {
    sql.insertInto(API_KEY)
        .set(API_KEY.KEY_HASH, hash(key))
        .set(API_KEY.ACCOUNT, account)
        .set(
            API_KEY.ROLES, roles.stream().sorted().map(Role::code).collect(Collectors.joining(",")))
        .set(API_KEY.CREATED_AT, clock.millis())
        .execute();
  }

  private static Set<Role> roles(String codes) {
    return Arrays.stream(codes.split(","))
        .flatMap(code -> Role.ofCode(code).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A key has 192 random bits, so that a plain hash cannot be guessed back. */
  private static byte[] hash(String key) {
    return Hash.sha256(key.getBytes(StandardCharsets.UTF_8)).bytes();
  }
}
