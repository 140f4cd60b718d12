package io.claimledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountedNounsTest {

  private final CountedNouns nouns = CountedNouns.load();

  @Test
  void knowsPersonsMeasuresAndMoney() {
    assertThat(nouns.isPerson("soldier")).isTrue();
    assertThat(nouns.isPerson("shell")).isFalse();
    assertThat(nouns.measure("kilometre")).contains("km");
    assertThat(nouns.measure("shell")).isEmpty();
    assertThat(nouns.currency("€")).contains("EUR");
    assertThat(nouns.isTime("week")).isTrue();
    assertThat(nouns.isTime("km")).isFalse();
  }

  @Test
  void keepsAllWordsInLowerCase() {
    assertThat(nouns.people()).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    assertThat(nouns.measures().keySet())
        .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    assertThat(nouns.currencies().values()).allMatch(code -> code.matches("[A-Z]{3}"));
  }
}
