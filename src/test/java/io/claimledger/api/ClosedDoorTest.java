package io.claimledger.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimledger.KeyCommandRun;
import io.claimledger.access.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the open door is shut, nobody comes in without a key or token, nor further than it leads.
 */
@QuarkusTest
@TestProfile(ClosedDoor.class)
class ClosedDoorTest extends ScriptedLedgerTest {

  private static final String ARTICLE = "Ruritania shipped 300 shells to Elbonia.";

  @AfterEach
  @Transactional
  void forgetKeys() {
    entities.createNativeQuery("truncate api_key").executeUpdate();
  }

  private static RequestSpecification with(String credentials) {
    return given().header("Authorization", "Bearer " + credentials);
  }

  private static RequestSpecification as(String role) {
    return with(KeyCommandRun.newKey(role));
  }

  private static void isUnauthorized(Response answer) {
    answer
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer realm=\"claim-ledger\""))
        .body("type", equalTo("urn:claim-ledger:problem:unauthorized"))
        .body("detail", containsString("Authorization: Bearer"));
  }

  private static void isForbidden(Response answer) {
    answer
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:claim-ledger:problem:forbidden"));
  }

  @Test
  void noOperationIsOpenAndEachHasItsRole() {
    Map<Role, String> keys =
        Arrays.stream(Role.values())
            .collect(Collectors.toMap(role -> role, role -> KeyCommandRun.newKey(role.word())));
    JsonPath description =
        JsonPath.from(as("reader").accept("application/json").get("/q/openapi").asString());
    Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
    assertThat(paths).hasSizeGreaterThanOrEqualTo(14);
    paths.forEach(
        (path, operations) ->
            operations.forEach(
                (method, operation) ->
                    opensTo(
                        method,
                        path,
                        type(operation),
                        required(method + " " + path, operation),
                        keys)));
  }

  /** The role in "security: [{bearer: [role]}]". */
  private static Role required(String what, Map<String, Object> operation) {
    String security = String.valueOf(operation.get("security"));
    return Arrays.stream(Role.values())
        .filter(role -> security.equals("[{bearer=[" + role.word() + "]}]"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(what + " has the security " + security));
  }

  /** A type that the operation takes: what it does not take at all is refused to everybody. */
  private static String type(Map<String, Object> operation) {
    JsonPath body = new JsonPath(JsonMapper.builder().build().valueToTree(operation).toString());
    Map<String, Object> content = body.getMap("requestBody.content");
    return content == null ? "application/json" : content.keySet().iterator().next();
  }

  private static void opensTo(
      String method, String path, String type, Role required, Map<Role, String> keys) {
    String address = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    isUnauthorized(given().request(method, address));
    keys.forEach(
        (role, key) -> {
          Response answer = with(key).contentType(type).request(method, address);
          String what = role + " at " + method + " " + path + ": " + answer.asString();
          if (role.included().contains(required)) {
            assertThat(answer.statusCode()).as(what).isNotIn(401, 403, 429).isLessThan(500);
          } else {
            isForbidden(answer);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nowhere",
        "/articles/",
        "/q/openapi",
        "/q/swagger-ui/",
        "/q/swagger-ui/swagger-ui-bundle.js",
        "/q/metrics",
        "/q/health/group/all",
        "/q/health/../../articles",
        "/q/health/%2e%2e/%2e%2e/articles",
        "/q/health/live;x/../../articles",
        "//articles"
      })
  void noPageIsOpen(String address) throws IOException {
    assertThat(RawHttp.send("GET " + address + " HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 401 ");
  }

  @Test
  void everybodyMayAskWhetherItLives() {
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void aKeyOpensUntilItIsRevoked() {
    String key = KeyCommandRun.newKey("writer");
    with(key)
        .contentType("text/plain")
        .body(ARTICLE)
        .post("/articles")
        .then()
        .statusCode(anyOf(is(201), is(202)));
    String prefix = key.substring(0, "clk_00000000".length());
    assertThat(KeyCommandRun.of("revoke-key", prefix).code()).isZero();
    isUnauthorized(with(key).get("/articles"));
    assertThat(KeyCommandRun.of("revoke-key", prefix))
        .extracting(KeyCommandRun::code, KeyCommandRun::out)
        .containsExactly(1, "");
  }

  @Test
  void aKeyIsShownOnceAndKeptAsAHash() {
    String key = KeyCommandRun.newKey("reader");
    assertThat(key).matches("clk_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
    assertThat(KeyCommandRun.of("list-keys").out())
        .contains(key.substring(0, 12), "reader", "Test reader")
        .doesNotContain(key);
    String kept =
        entities
            .createNativeQuery("select api_key::text from api_key")
            .getSingleResult()
            .toString();
    assertThat(kept).contains(key.substring(0, 12)).doesNotContain(key.substring(13));
  }

  @Test
  void aCommandThatCannotBeDoneSaysWhy() {
    KeyCommandRun unknownRole = KeyCommandRun.of("create-key", "--role", "king", "--name", "me");
    assertThat(unknownRole.code()).isEqualTo(2);
    assertThat(unknownRole.err()).contains("reader, writer, reviewer or admin");
    KeyCommandRun badName = KeyCommandRun.of("create-key", "--role", "reader", "--name", "a\nb");
    assertThat(badName.code()).isEqualTo(1);
    assertThat(badName.err()).contains("one line").doesNotContain("Exception");
    assertThat(KeyCommandRun.of("list-keys").out()).isEmpty();
  }

  @Test
  void whatIsNoKeyOpensNothing() {
    String key = KeyCommandRun.newKey("admin");
    String other = KeyCommandRun.newKey("admin");
    isUnauthorized(with(key.substring(0, 13) + other.substring(13)).get("/articles"));
    isUnauthorized(with("clk_00000000" + key.substring(12)).get("/articles"));
    isUnauthorized(with(key + "x").get("/articles"));
    isUnauthorized(with("clk_").get("/articles"));
    isUnauthorized(with("").get("/articles"));
    isUnauthorized(given().header("Authorization", "Basic YTpi").get("/articles"));
    isUnauthorized(given().get("/articles?access_token=" + key));
  }

  @Test
  void aTokenOfTheIdentityProviderOpensWhatItsGroupsMay() {
    String reader = TestIssuer.token(TestIssuer.claims("reader"));
    with(reader).get("/articles").then().statusCode(200);
    isForbidden(with(reader).contentType("text/plain").body(ARTICLE).post("/articles"));
    String admin = TestIssuer.token(TestIssuer.claims("admin"));
    String id =
        with(admin)
            .contentType("text/plain")
            .body(ARTICLE)
            .post("/articles")
            .then()
            .statusCode(anyOf(is(201), is(202)))
            .extract()
            .path("id");
    isForbidden(with(reader).delete("/articles/" + id));
    with(admin).delete("/articles/" + id).then().statusCode(204);
  }

  @Test
  void aTokenOfOthersOpensNothing() throws GeneralSecurityException {
    isUnauthorized(
        with(TestIssuer.token(TestIssuer.claims("admin").issuer("https://other.example")))
            .get("/articles"));
    isUnauthorized(
        with(TestIssuer.token(TestIssuer.claims("admin").audience("another-service")))
            .get("/articles"));
    Instant past = Instant.now().minusSeconds(3600);
    isUnauthorized(
        with(TestIssuer.token(
                TestIssuer.claims("admin").issuedAt(past).expiresAt(past.plusSeconds(60))))
            .get("/articles"));
    String forged = TestIssuer.claims("admin").sign(KeyUtils.generateKeyPair(2048).getPrivate());
    isUnauthorized(with(forged).get("/articles"));
    isUnauthorized(with(unsigned(TestIssuer.token(TestIssuer.claims("admin")))).get("/articles"));
    isForbidden(with(TestIssuer.token(TestIssuer.claims("accountants"))).get("/articles"));
  }

  @Test
  void aTokenSignedWithThePublicKeyAsASecretOpensNothing() throws IOException {
    String publicKey = Files.readString(TestIssuer.publicKey());
    String token =
        Jwt.claims(Map.of("groups", List.of("admin")))
            .issuer(TestIssuer.NAME)
            .audience(TestIssuer.AUDIENCE)
            .upn("a@b.example")
            .jws()
            .algorithm(SignatureAlgorithm.HS256)
            .signWithSecret(publicKey);
    isUnauthorized(with(token).get("/articles"));
  }

  private static String unsigned(String token) {
    String header =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    return header + "." + token.split("\\.", -1)[1] + ".";
  }

  @Test
  void eachCallerHasItsRequestsAMinute() {
    String key = KeyCommandRun.newKey("reader");
    int limit = ClosedDoor.REQUESTS_PER_MINUTE;
    with(key)
        .get("/claim-types")
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", "\"requests\";q=" + limit + ";w=60")
        .header("RateLimit", "\"requests\";r=" + (limit - 1) + ";t=1");
    Response refused = firstRefusal(key, 2 * limit);
    refused
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", "1")
        .header("RateLimit", startsWith("\"requests\";r=0;t="))
        .body("type", equalTo("urn:claim-ledger:problem:too-many-requests"));
    as("reader").get("/claim-types").then().statusCode(200);
  }

  private static Response firstRefusal(String key, int patience) {
    Response answer = with(key).get("/claim-types");
    for (int i = 0; answer.statusCode() == 200 && i < patience; i++) {
      answer = with(key).get("/claim-types");
    }
    return answer;
  }

  @Test
  void theLogHasNoSecretAndNoForgedLine() throws IOException {
    String key = KeyCommandRun.newKey("writer");
    String token = TestIssuer.token(TestIssuer.claims("writer"));
    String forgery = "%0D%0A2030-01-01 FORGED %1B[2J";
    for (String credentials : List.of(key, token, key + "x", token + "x", "clk_" + key)) {
      with(credentials).get("/articles?q=" + forgery.replace(" ", "%20"));
      with(credentials).get("/nowhere/" + forgery.replace(" ", "%20"));
      with(credentials)
          .contentType("application/json")
          .body(
              "{\"text\": \"It overflows the stack.\", \"title\": \"a\\r\\nFORGED\", \"url\": \"http://a/\\nFORGED\"}")
          .post("/articles");
    }
    breakDown(key, forgery);
    Logger.getLogger(ClosedDoorTest.class).infof("Title: %s", "a\r\nFORGED\u001b[2J");
    String log = Files.readString(ClosedDoor.LOG);
    assertThat(log)
        .contains("could not be read", "does not exist", "JWTAuthContextInfo", "Title: a\\u000d");
    assertThat(log).doesNotContain(key.substring(13), token.substring(token.lastIndexOf('.') + 1));
    assertThat(log.lines()).noneMatch(line -> line.matches("\\W*(2030-01-01 )?FORGED.*"));
    assertThat(log).doesNotContain("\u001b");
  }

  /** Makes the service log a failure whose message quotes what was asked for. */
  private void breakDown(String key, String forgery) {
    rename("article", "hidden");
    try {
      with(key).get("/articles?q=" + forgery.replace(" ", "%20")).then().statusCode(500);
    } finally {
      rename("hidden", "article");
    }
  }

  @Transactional
  void rename(String table, String name) {
    entities.createNativeQuery("alter table " + table + " rename to " + name).executeUpdate();
  }
}
