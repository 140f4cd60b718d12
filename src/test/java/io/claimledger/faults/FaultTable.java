package io.claimledger.faults;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the trials gave, as a Markdown table. */
final class FaultTable {

  private static final String HEAD =
      """
      | fault | articles sent | times | lost | doubled | different | seconds | what the client saw |
      |---|---|---|---|---|---|---|---|
      """;

  private final Map<String, String> lines = new TreeMap<>();

  void add(String fault, int articles, int times, Comparison found, long seconds, String note) {
    String line =
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d | %d | %d | %d | %s |",
            fault,
            articles,
            times,
            found.lost(),
            found.doubled(),
            found.different(),
            seconds,
            note);
    put(fault, line);
  }

  /** A trial without figures. */
  void addWithout(String fault, String why) {
    put(fault, "| %s | – | – | – | – | – | – | %s |".formatted(fault, why));
  }

  /** All of them take long: each is shown as it comes. */
  private void put(String fault, String line) {
    lines.put(fault, line);
    System.out.println(line);
  }

  @Override
  public String toString() {
    return HEAD + String.join("\n", lines.values()) + "\n";
  }
}
