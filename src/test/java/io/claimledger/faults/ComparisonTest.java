package io.claimledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Row A = new Row("1", "claim", "a");
  private static final Row B = new Row("1", "claim", "b");
  private static final Row OTHER_ARTICLE = new Row("2", "claim", "a");

  @Test
  void theSameRowsInAnyOrderAreTheSame() {
    assertThat(Comparison.of(List.of(A, B, B), List.of(B, A, B)).isSame()).isTrue();
  }

  @Test
  void aRowThatIsNotThereIsLost() {
    expect(List.of(A, B), List.of(A), 1, 0, 0);
    expect(List.of(A, B, B), List.of(A, B), 1, 0, 0);
  }

  @Test
  void aRowThatIsThereTwiceIsDoubled() {
    expect(List.of(A, B), List.of(A, B, B), 0, 1, 0);
  }

  @Test
  void aRowWithOtherContentIsDifferentAndNotLost() {
    expect(List.of(A), List.of(B), 0, 0, 1);
  }

  @Test
  void aRowOfAnotherArticleDoesNotStandForOneThatIsLost() {
    expect(List.of(A), List.of(OTHER_ARTICLE), 1, 0, 1);
  }

  private static void expect(
      List<Row> undisturbed, List<Row> disturbed, int lost, int doubled, int different) {
    Comparison comparison = Comparison.of(undisturbed, disturbed);
    assertThat(comparison.examples()).isNotEmpty();
    assertThat(comparison)
        .isEqualTo(new Comparison(lost, doubled, different, comparison.examples()));
  }
}
