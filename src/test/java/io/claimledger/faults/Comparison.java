package io.claimledger.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of the rows of an undisturbed ledger.
 *
 * @param lost that are not there
 * @param doubled that are there more often
 * @param different that are there with other contents, or that nobody expected
 * @param examples some of them, for a person
 */
record Comparison(int lost, int doubled, int different, List<String> examples) {

  private static final int MOST_EXAMPLES = 10;

  static Comparison of(List<Row> undisturbed, List<Row> disturbed) {
    Tally tally = new Tally(counts(undisturbed), counts(disturbed));
    Stream.concat(undisturbed.stream(), disturbed.stream()).distinct().forEach(tally::add);
    return tally.comparison();
  }

  boolean isSame() {
    return lost + doubled + different == 0;
  }

  private static Map<Row, Integer> counts(List<Row> rows) {
    Map<Row, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row, 1, Integer::sum));
    return counts;
  }

  /** Of an article's rows in one table, one that is missing and one that is strange are one. */
  private record Place(String article, String table) {}

  private static final class Tally {

    private final Map<Row, Integer> expected;
    private final Map<Row, Integer> found;
    private final Map<Place, Integer> missing = new HashMap<>();
    private final Map<Place, Integer> strange = new HashMap<>();
    private final List<String> examples = new ArrayList<>();
    private int doubled;

    Tally(Map<Row, Integer> expected, Map<Row, Integer> found) {
      this.expected = expected;
      this.found = found;
    }

    void add(Row row) {
      int wanted = expected.getOrDefault(row, 0);
      int there = found.getOrDefault(row, 0);
      Place place = new Place(row.article(), row.table());
      if (there < wanted) {
        missing.merge(place, wanted - there, Integer::sum);
        example("missing", row);
      } else if (there > wanted && wanted > 0) {
        doubled += there - wanted;
        example("doubled", row);
      } else if (there > wanted) {
        strange.merge(place, there, Integer::sum);
        example("strange", row);
      }
    }

    private void example(String what, Row row) {
      if (examples.size() < MOST_EXAMPLES) {
        examples.add(what + ": " + row);
      }
    }

    Comparison comparison() {
      int lost =
          missing.entrySet().stream()
              .mapToInt(e -> Math.max(0, e.getValue() - strange.getOrDefault(e.getKey(), 0)))
              .sum();
      int different = strange.values().stream().mapToInt(Integer::intValue).sum();
      return new Comparison(lost, doubled, different, List.copyOf(examples));
    }
  }
}
