package io.claimledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "DPRK,dprk",
    "U.S.,us",
    "The  Kremlin,kremlin",
    "The,the",
    "IRAN,iran",
    "South Korea’s spy agency,south korea's spy agency"
  })
  void comparesNamesWithoutCase(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }
}
