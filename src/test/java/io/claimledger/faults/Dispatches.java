package io.claimledger.faults;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Made-up news, of which no two say the same. */
final class Dispatches {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
  private static final int FIRST_SHELLS = 1_000;
  private static final int STEP = 37;

  private static final List<String> STATES =
      List.of(
          "Norway",
          "Peru",
          "Kenya",
          "Jordan",
          "Finland",
          "Chile",
          "Ghana",
          "Portugal",
          "Mongolia",
          "Bolivia",
          "Ireland");
  private static final List<String> CITIES =
      List.of("Oslo", "Lima", "Nairobi", "Amman", "Helsinki", "Santiago", "Accra");

  private static final String TEXT =
      """
      %1$s supplied %2$s with %4$d artillery shells on %9$s, the %1$s defence ministry said. \
      The shells were shipped through %3$s, according to officials.

      At least %5$d soldiers were killed and %6$d were wounded when forces of %1$s attacked %3$s \
      with %7$d drones on %10$s. Residents of %3$s said that the attack lasted for %7$d hours.

      The foreign ministers of %1$s and %2$s met in %3$s on %9$s. %2$s deployed %8$d troops to \
      %3$s last week, and plans to send %6$d howitzers to %1$s by the end of the month.

      Officials of %2$s denied that the country had bought %7$d missiles from %1$s. About %8$d \
      people have fled %3$s since %10$s, an aid group said.
      """;

  private Dispatches() {}

  /** So many, always the same ones. */
  static List<Dispatch> of(int count) {
    return IntStream.range(0, count).mapToObj(Dispatches::dispatch).toList();
  }

  private static Dispatch dispatch(int i) {
    LocalDate day = FIRST_DAY.plusDays(i);
    int shells = FIRST_SHELLS + STEP * i;
    String text =
        String.format(
            Locale.ROOT,
            TEXT,
            STATES.get(i % STATES.size()),
            STATES.get((i + 1 + i / STATES.size()) % STATES.size()),
            CITIES.get(i % CITIES.size()),
            shells,
            3 + i,
            20 + 2 * i,
            5 + i % 40,
            2_000 + 11 * i,
            day.minusDays(1).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
            day.minusDays(9).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + " "
                + day.minusDays(9).getDayOfMonth());
    return new Dispatch("dispatch-%03d".formatted(i), text, day, shells);
  }
}
