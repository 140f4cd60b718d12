package io.claimledger.api;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Set;

/** An identity provider: signs tokens with a key of its own, whose public half lies in a file. */
final class TestIssuer {

  static final String NAME = "https://issuer.example";
  static final String AUDIENCE = "claim-ledger";

  private static final Path FOLDER = Path.of("target/test-issuer");
  private static final int BITS = 2048;

  private TestIssuer() {}

  /** The file with the public key; the key pair is made when it is first asked for. */
  static synchronized Path publicKey() {
    Path file = FOLDER.resolve("public.pem");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(FOLDER);
        KeyPair pair = KeyUtils.generateKeyPair(BITS);
        Files.writeString(
            FOLDER.resolve("private.pem"), pem("PRIVATE", pair.getPrivate().getEncoded()));
        Files.writeString(file, pem("PUBLIC", pair.getPublic().getEncoded()));
      }
      return file.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String kind, byte[] key) {
    String body = Base64.getMimeEncoder().encodeToString(key);
    return "-----BEGIN %s KEY-----%n%s%n-----END %s KEY-----%n".formatted(kind, body, kind);
  }

  /** What a token of a member of a group says. */
  static JwtClaimsBuilder claims(String group) {
    return Jwt.issuer(NAME)
        .audience(AUDIENCE)
        .subject("analyst-7")
        .upn("analyst@issuer.example")
        .groups(Set.of(group));
  }

  /** A signed token. */
  static String token(JwtClaimsBuilder claims) {
    return claims.sign(privateKey());
  }

  private static PrivateKey privateKey() {
    try {
      return KeyUtils.decodePrivateKey(Files.readString(FOLDER.resolve("private.pem")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
