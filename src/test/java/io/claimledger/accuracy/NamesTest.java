package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "the Pentagon, PENTAGON",
    "“Iran’s health ministry”, \"Iran's health ministry.\"",
    "Washington, U.S.",
    "Türkiye, ankara",
    "ISRAEL, Israel",
  })
  void oneActorMayHaveMoreNames(String a, String b) {
    assertThat(Names.same(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"North Korea, South Korea", "Kim Jong Un, Kim", "Wagner, Wagnerian"})
  void otherNamesAreOtherActors(String a, String b) {
    assertThat(Names.same(a, b)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Count Rupert Hentzau, Rupert",
    "residents, local residents",
    "the US, Washington",
  })
  void aPhraseMayHoldTheOther(String a, String b) {
    assertThat(Names.near(a, b)).isTrue();
    assertThat(Names.near(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Iranian army, Iran", "a UN panel, UN panels", "Al Zenda, Al"})
  void onlyWholeWordsOfMoreThanTwoLettersAreHeld(String a, String b) {
    assertThat(Names.near(a, b)).isFalse();
  }
}
