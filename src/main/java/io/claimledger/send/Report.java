package io.claimledger.send;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Counts what became of articles, and remembers why some were refused. */
final class Report {

  private static final int MOST_LISTED = 1_000;

  private final List<String> refusals = new ArrayList<>();
  private int added;
  private int known;
  private int refused;

  void add(String place, Outcome outcome) {
    if (outcome instanceof Outcome.New) {
      added++;
    } else if (outcome instanceof Outcome.Known) {
      known++;
    } else if (outcome instanceof Outcome.Refused why) {
      refused(place, why.reason());
    }
  }

  void refused(String place, String reason) {
    refused++;
    if (refusals.size() < MOST_LISTED) {
      refusals.add(place + ": " + reason);
    }
  }

  boolean isClean() {
    return refused == 0;
  }

  void print(PrintStream out) {
    refusals.forEach(out::println);
    if (refused > refusals.size()) {
      out.printf("… and %d more%n", refused - refusals.size());
    }
    out.printf(
        "%d articles: %d new, %d known, %d refused.%n",
        added + known + refused, added, known, refused);
  }
}
