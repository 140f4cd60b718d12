package io.claimledger.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Opaque text that carries a {@link PageKey} and is bound to the list and filters it came from. */
public final class Cursor {

  private static final int SEAL = 16;
  private static final int LONGEST = 4_000;

  private Cursor() {}

  /**
   * Writes a cursor.
   *
   * @param list which list and filters the key belongs to
   */
  public static String write(PageKey key, Object list) {
    byte[] body = bytes(key);
    byte[] sealed = Arrays.copyOf(seal(body, list), SEAL + body.length);
    System.arraycopy(body, 0, sealed, SEAL, body.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * Reads a cursor back.
   *
   * @param list which list and filters are asked for now
   * @throws BadCursorException if the cursor was changed or belongs to others
   */
  public static PageKey read(String cursor, Object list) throws BadCursorException {
    byte[] sealed = decode(cursor);
    byte[] body = Arrays.copyOfRange(sealed, SEAL, sealed.length);
    if (!MessageDigest.isEqual(seal(body, list), Arrays.copyOf(sealed, SEAL))) {
      throw new BadCursorException();
    }
    return key(body);
  }

  private static byte[] decode(String cursor) throws BadCursorException {
    if (cursor.length() > LONGEST) {
      throw new BadCursorException();
    }
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(cursor);
      if (sealed.length > SEAL) {
        return sealed;
      }
    } catch (IllegalArgumentException e) {
      // Not Base64: as bad as too short.
    }
    throw new BadCursorException();
  }

  private static byte[] seal(byte[] body, Object list) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(list.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return Arrays.copyOf(digest.digest(body), SEAL);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(PageKey key) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(key.values().size());
      for (String value : key.values()) {
        out.writeUTF(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static PageKey key(byte[] body) throws BadCursorException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
      List<String> values = new ArrayList<>();
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        values.add(in.readUTF());
      }
      return new PageKey(values);
    } catch (IOException e) {
      throw new BadCursorException();
    }
  }
}
