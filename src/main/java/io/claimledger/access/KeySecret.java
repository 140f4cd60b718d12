package io.claimledger.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole key: {@code clk_}, eight hexadecimal digits that name it, and 256 random bits.
 *
 * <p>It is kept as its SHA-256. A slow password hash would guard what people can guess; nobody
 * guesses 256 random bits, and a quick hash costs a request nothing.
 */
public final class KeySecret {

  /** What every key begins with. */
  public static final String START = "clk_";

  private static final Pattern FORM =
      Pattern.compile("(" + START + "[0-9a-f]{8})_[A-Za-z0-9_-]{43}");
  private static final int NAME_BYTES = 4;
  private static final int SECRET_BYTES = 32;

  private final String value;
  private final String prefix;

  private KeySecret(String value, String prefix) {
    this.value = value;
    this.prefix = prefix;
  }

  /** A key that nobody has yet. */
  static KeySecret random(SecureRandom random) {
    String prefix = START + HexFormat.of().formatHex(bytes(random, NAME_BYTES));
    byte[] secret = bytes(random, SECRET_BYTES);
    String tail = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    return new KeySecret(prefix + "_" + tail, prefix);
  }

  private static byte[] bytes(SecureRandom random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** The key that a text is, if it has the form of one. */
  static Optional<KeySecret> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() ? Optional.of(new KeySecret(text, form.group(1))) : Optional.empty();
  }

  /** The key's beginning, which may be shown. */
  public String prefix() {
    return prefix;
  }

  /** The key itself: to be shown once, and kept and logged nowhere. */
  public String reveal() {
    return value;
  }

  /** SHA-256 of the key, in hexadecimal. */
  String hash() {
    return HexFormat.of().formatHex(digest());
  }

  /** Whether a hash is this key's, in a time that does not tell how much of it is right. */
  boolean hasHash(String hash) {
    return MessageDigest.isEqual(digest(), HexFormat.of().parseHex(hash));
  }

  private byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return prefix + "_…";
  }
}
