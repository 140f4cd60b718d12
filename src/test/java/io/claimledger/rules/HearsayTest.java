package io.claimledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is only accused, asked or reported on by others must not become who did it. */
class HearsayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ukraine accused Russia of the attack. The attack killed 12 people. | CASUALTIES |"
            + " perpetrator | Russia",
        "Ukraine blamed Russia for the strike. The strike killed 12 people, the UN said. | CASUALTIES"
            + " | perpetrator | Russia",
        "Hezbollah said Israeli jets bombed Tyre, killing 6 people. | ATTACK | attacker | Hezbollah",
        "Hezbollah said Israeli jets bombed Tyre, killing 6 people. | CASUALTIES | perpetrator |"
            + " Hezbollah",
      })
  void namesNobodyForIt(String text, String type, String role, String nobody) {
    List<ClaimFields> found = ClaimFields.found(ClaimFields.READER, type, text);
    assertThat(found).isNotEmpty();
    assertThat(found)
        .noneSatisfy(claim -> assertThat(claim.unlike(Map.of(role, nobody))).isEmpty());
  }
}
