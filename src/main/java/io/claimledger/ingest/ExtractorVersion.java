package io.claimledger.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Names what reads: the release, and a digest of its code, rules, lexicons and models.
 *
 * @param value "0.1.0+3f2a9c1b7d04"
 */
public record ExtractorVersion(String value) {

  private static final String FILE = "/extractor.properties";
  private static final int DIGITS = 12;

  /**
   * The version that the build wrote down.
   *
   * @param extensions what else decides a reading, such as the texts of an analyst's own rules
   */
  public static ExtractorVersion present(List<String> extensions) {
    return of(built(), extensions);
  }

  static ExtractorVersion of(Properties build, List<String> extensions) {
    MessageDigest digest = sha256();
    new TreeMap<>(build).forEach((key, value) -> update(digest, key + "=" + value));
    extensions.forEach(extension -> update(digest, extension));
    String hex = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    return new ExtractorVersion(build.getProperty("version") + "+" + hex);
  }

  private static Properties built() {
    Properties properties = new Properties();
    try (InputStream file = ExtractorVersion.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("The build wrote no " + FILE);
      }
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static void update(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
