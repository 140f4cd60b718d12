package io.claimledger.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.document.Document;
import io.claimledger.document.QuantityMention;
import io.claimledger.model.Quantity;
import io.claimledger.model.SourceText;
import io.claimledger.nlp.TestNlp;
import io.claimledger.rules.CountedNouns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  private final QuantityReader reader = new QuantityReader(CountedNouns.load());

  /** Sentences of quantities.txt, each with its expected quantities in the lines below it. */
  static Stream<Arguments> sentences() {
    List<Arguments> cases = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : table().lines().toList()) {
      if (line.startsWith("  ")) {
        expected.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        expected = new ArrayList<>();
        cases.add(Arguments.of(line, expected));
      }
    }
    return cases.stream();
  }

  private static String table() {
    try (InputStream in = QuantityReaderTest.class.getResourceAsStream("/quantities.txt")) {
      assertThat(in).as("quantities.txt").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsValueBoundUnitAndItem(String sentence, List<String> expected) {
    assertThat(read(sentence).stream().map(m -> show(m.quantity())))
        .containsExactlyElementsOf(expected);
  }

  private static String show(Quantity quantity) {
    String max = quantity.max() == null ? "" : " " + quantity.max().toPlainString();
    return quantity.bound()
        + " "
        + (quantity.value() == null ? null : quantity.value().toPlainString())
        + max
        + (quantity.vague() ? " vague" : "")
        + " | "
        + quantity.unit()
        + " | "
        + quantity.item();
  }

  private List<QuantityMention> read(String text) {
    return reader.read(TestNlp.annotator().annotate(SourceText.of(text), null));
  }

  @Test
  void pointsToTheWordsFromBoundToItem() {
    String text = "🚀 Ruritania supplied over 10,000 containers of ammunition to Elbonia.";
    Document document = TestNlp.annotator().annotate(SourceText.of(text), null);
    QuantityMention mention = reader.read(document).get(0);
    Quantity quantity = mention.quantity();
    assertThat(quantity.text().text()).isEqualTo("over 10,000 containers of ammunition");
    assertThat(quantity.text().start()).isEqualTo(21);
    assertThat(quantity.text().end()).isEqualTo(57);
    var sentence = document.sentences().get(mention.sentence());
    assertThat(sentence.token(mention.head()).word()).isEqualTo("containers");
    assertThat(sentence.token(mention.firstToken()).word()).isEqualTo("over");
    assertThat(sentence.token(mention.lastToken()).word()).isEqualTo("ammunition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about 250 to 300 fighters",
        "between 8,000 and 9,500 soldiers",
        "30 soldiers or more",
        "thousands more",
        "more than $2 billion",
        "one of our service members",
        "10,000+ tanks"
      })
  void keepsTheWordsOfTheBound(String words) {
    assertThat(read("Officials said " + words + " were lost."))
        .extracting(m -> m.quantity().text().text())
        .containsExactly(words);
  }

  @Test
  void leavesOutNumbersOfOverThirtyDigits() {
    assertThat(read("The army lost " + "9".repeat(80) + " men and 5 tanks."))
        .extracting(m -> m.quantity().unit())
        .containsExactly("tank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "- 5 -",
        "1,2,3 and 4-4-2 on 2024-11-30.",
        "twenty - - hundred of of thousands of",
        "half half a a dozen dozen million",
        "between and between 5 and and 6",
        "% $ € 5 % $",
        "more than less than up to",
        "100 hundred thousand million billion trillion trillion trillion trillion trillion trillion"
      })
  void survivesNonsense(String text) {
    assertThat(read(text))
        .allSatisfy(m -> assertThat(m.lastToken()).isGreaterThanOrEqualTo(m.firstToken()));
  }
}
