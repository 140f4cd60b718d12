package io.claimledger.store;

import io.claimledger.ingest.PublishedAt;
import io.claimledger.ingest.Submission;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * By what an article is known again.
 *
 * @param whole digest of text, outlet, url and publishedAt
 * @param text digest of the text alone
 */
@SuppressWarnings("ArrayRecordComponent")
record Fingerprint(byte[] whole, byte[] text) {

  static Fingerprint of(Submission submission) {
    PublishedAt published = submission.publishedAt();
    byte[] text = digest().digest(submission.text().value().getBytes(StandardCharsets.UTF_8));
    MessageDigest whole = digest();
    whole.update(text);
    add(whole, submission.outlet());
    add(whole, submission.url());
    add(whole, published == null ? null : published.asGiven());
    return new Fingerprint(whole.digest(), text);
  }

  /** One number for all articles of the same text. */
  long lockKey() {
    return ByteBuffer.wrap(text).getLong();
  }

  private static void add(MessageDigest digest, @Nullable String part) {
    if (part == null) {
      digest.update((byte) 0);
      return;
    }
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((byte) 1);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
