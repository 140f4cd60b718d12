package io.claimledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.accuracy.Misreading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the accuracy page says is read wrongly must be so; once mended, it is an example of its
 * pack.
 */
class MisreadingsTest {

  static List<Misreading> misreadings() {
    return Misreading.all();
  }

  @ParameterizedTest
  @MethodSource("misreadings")
  void isStillReadWrongly(Misreading misreading) {
    List<ClaimFields> found =
        ClaimFields.found(ClaimFields.READER, misreading.type(), misreading.text());
    assertThat(isRight(found, misreading.expect())).as("read rightly: %s", found).isFalse();
  }

  private static boolean isRight(List<ClaimFields> found, List<Map<String, String>> expected) {
    return found.size() == expected.size()
        && expected.stream()
            .allMatch(want -> found.stream().anyMatch(fields -> fields.unlike(want).isEmpty()));
  }
}
