package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-10, 2024-02-10, 2024-02-10",
    "2024-02-10T08:30, 2024-02-10, 2024-02-10",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-12, 2024-12-01, 2024-12-31",
    "2024, 2024-01-01, 2024-12-31",
    "2024~, 2024-01-01, 2024-12-31",
    "199X, 1990-01-01, 1999-12-31",
    "2024-21, 2024-03-01, 2024-05-31",
    "2024-24, 2024-12-01, 2025-02-28",
    "2025-W01, 2024-12-30, 2025-01-05",
    "2024-11-04/2024-11-10, 2024-11-04, 2024-11-10",
    "2023/2024-06, 2023-01-01, 2024-06-30",
  })
  void aValueStandsForDays(String value, LocalDate first, LocalDate last) {
    assertThat(DateSpan.parse(value)).contains(new DateSpan(first, last));
  }

  @Test
  void endsMayBeOpen() {
    assertThat(DateSpan.parse("2024-01/..")).contains(new DateSpan(LocalDate.of(2024, 1, 1), null));
    assertThat(DateSpan.parse("/2024")).contains(new DateSpan(null, LocalDate.of(2024, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "PAST_REF", "2024-25", "2024-02-30", "2024-W60", "P3D"})
  void whatIsNoDateStandsForNone(String value) {
    assertThat(DateSpan.parse(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01/.., 2024-01-01/..",
    "2025-06, 2025-06-01/2025-06-30",
    "2024-11-04/2024-11-10, 2024-W45",
    "2024-11, 2024-W45",
    "2024-11, 2024-10-28/2024-11-03",
    "PAST_REF, PAST_REF",
  })
  void theSameDaysAreTheSameDate(String gold, String found) {
    assertThat(DateSpan.same(gold, found)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-29, 2024-11",
    "2024-11, 2024-11-29",
    "2024-11, 2024-W50",
    "2024-W45, 2024-11",
    "2024, 2024-W45",
    "2024-11, PAST_REF",
    "2024-01/.., 2024-01",
  })
  void otherDaysAreAnotherDate(String gold, String found) {
    assertThat(DateSpan.same(gold, found)).isFalse();
  }

  @Test
  void anUnresolvedDateIsNotTheSame() {
    assertThat(DateSpan.same("2024", null)).isFalse();
  }
}
