package io.claimledger.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When an article was published.
 *
 * @param asGiven the date or date-time as it came
 * @param on the day, where it was published
 * @param epochSecond the moment by which articles are ordered; of a day without a time its start in
 *     UTC
 */
public record PublishedAt(String asGiven, LocalDate on, long epochSecond) {

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2200;
  private static final int LONGEST = 40;

  /**
   * Reads an ISO 8601 date, or a date-time with its offset.
   *
   * @throws DateTimeException if it is neither, does not exist or is outside the years 1500 to 2200
   */
  public static PublishedAt parse(String given) {
    if (given.length() > LONGEST) {
      throw new DateTimeException("Too long for a date");
    }
    PublishedAt parsed = given.indexOf('T') < 0 ? day(given) : moment(given);
    if (parsed.on.getYear() < FIRST_YEAR || parsed.on.getYear() > LAST_YEAR) {
      throw new DateTimeException("Not between the years " + FIRST_YEAR + " and " + LAST_YEAR);
    }
    return parsed;
  }

  private static PublishedAt day(String given) {
    LocalDate day = LocalDate.parse(given);
    return new PublishedAt(given, day, day.toEpochDay() * 86_400);
  }

  private static PublishedAt moment(String given) {
    OffsetDateTime moment = OffsetDateTime.parse(given);
    return new PublishedAt(
        given, moment.toLocalDate(), moment.withOffsetSameInstant(ZoneOffset.UTC).toEpochSecond());
  }
}
