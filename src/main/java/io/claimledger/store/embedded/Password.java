package io.claimledger.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The server's password: without one, everybody on the machine could run programs as its user.
 *
 * @param file where it is kept, readable for its owner alone
 */
record Password(Path file, String value) {

  private static final int BYTES = 24;

  /** The password kept in a folder, made up on the first call. */
  static Password in(Path directory) throws IOException {
    Path file = directory.resolve("password");
    if (!Files.exists(file)) {
      // The name that appears is the whole file: a crash leaves no half password.
      Path fresh = Files.createTempFile(directory, "password", null);
      Files.writeString(fresh, random(), StandardCharsets.US_ASCII);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Password(file, Files.readString(file, StandardCharsets.US_ASCII).strip());
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Password in " + file;
  }
}
