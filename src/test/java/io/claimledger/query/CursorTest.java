package io.claimledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final PageKey KEY = PageKey.of(17, "Kim Jong Un", "김정은");

  @Test
  void carriesAKey() throws BadCursorException {
    assertThat(Cursor.read(Cursor.write(KEY, "actors"), "actors")).isEqualTo(KEY);
  }

  @Test
  void belongsToOneList() {
    String cursor = Cursor.write(KEY, "actors");
    assertThatThrownBy(() -> Cursor.read(cursor, "claims")).isInstanceOf(BadCursorException.class);
  }

  @Test
  void cannotBeChanged() {
    String cursor = Cursor.write(KEY, "actors");
    for (int i = 0; i < cursor.length() - 1; i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
      assertThatThrownBy(() -> Cursor.read(changed, "actors"))
          .isInstanceOf(BadCursorException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "!", "AAAAAAAAAAAAAAAAAAAAAAAA", "%00", "ä"})
  void isNotWhateverComes(String cursor) {
    assertThatThrownBy(() -> Cursor.read(cursor, "")).isInstanceOf(BadCursorException.class);
  }
}
