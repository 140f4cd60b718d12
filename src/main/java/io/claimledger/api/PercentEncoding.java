package io.claimledger.api;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How an address must be written: in ASCII, with all else as percent-encoded UTF-8 (RFC 3986). */
final class PercentEncoding {

  private static final int LAST_ASCII = 0x7f;
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[?&]");
  private static final Pattern VALUE = Pattern.compile("=.*", Pattern.DOTALL);

  private PercentEncoding() {}

  /** What is wrong with the path and the parameters of an address as it came. */
  static List<Violation> faults(String address) {
    return Arrays.stream(BETWEEN_PARTS.split(address, -1))
        .filter(part -> !isEncoded(part))
        .map(part -> VALUE.matcher(part).replaceFirst(""))
        .map(
            name ->
                Violation.ofQuery(
                    name, "is not percent-encoded UTF-8 (curl -G --data-urlencode encodes)"))
        .toList();
  }

  private static boolean isEncoded(String part) {
    try {
      byte[] bytes =
          URLDecoder.decode(part, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return part.chars().allMatch(c -> c <= LAST_ASCII);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return false;
    }
  }
}
