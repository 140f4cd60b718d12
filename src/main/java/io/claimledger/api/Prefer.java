package io.claimledger.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a client wants to wait for an extraction (RFC 7240).
 *
 * @param patience the longest time to wait
 */
record Prefer(Duration patience) {

  private static final int DEFAULT_SECONDS = 10;
  private static final int MOST_SECONDS = 120;
  private static final Pattern WAIT = Pattern.compile("wait\\s*=\\s*\"?(\\d{1,9})\"?");

  /** What the Prefer headers say; what is not understood does not count. */
  static Prefer of(HttpHeaders headers) {
    List<String> preferences =
        Optional.ofNullable(headers.getRequestHeader("Prefer")).stream()
            .flatMap(List::stream)
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .map(part -> part.strip().toLowerCase(Locale.ROOT))
            .toList();
    int otherwise = preferences.contains("respond-async") ? 0 : DEFAULT_SECONDS;
    int seconds =
        preferences.stream()
            .map(WAIT::matcher)
            .filter(Matcher::matches)
            .map(m -> Integer.valueOf(m.group(1)))
            .findFirst()
            .orElse(otherwise);
    return new Prefer(Duration.ofSeconds(Math.min(seconds, MOST_SECONDS)));
  }
}
