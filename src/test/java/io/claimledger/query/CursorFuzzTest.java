package io.claimledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

/** A cursor is what was written, or refused. */
class CursorFuzzTest {

  @FuzzTest
  void anyText(FuzzedDataProvider data) {
    String list = data.consumeString(100);
    String cursor = data.consumeRemainingAsString();
    try {
      PageKey key = Cursor.read(cursor, list);
      assertThat(Cursor.read(Cursor.write(key, list), list)).isEqualTo(key);
    } catch (BadCursorException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @FuzzTest
  void whatIsWrittenIsReadBackAndBelongsToItsListAlone(FuzzedDataProvider data) throws Exception {
    List<String> values = new ArrayList<>();
    for (int left = data.consumeInt(1, 5); left > 0; left--) {
      values.add(data.consumeAsciiString(40));
    }
    String list = data.consumeString(100);
    String cursor = Cursor.write(new PageKey(values), list);
    assertThat(Cursor.read(cursor, list).values()).isEqualTo(values);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Cursor.read(cursor, list + "."))
        .isInstanceOf(BadCursorException.class);
  }
}
