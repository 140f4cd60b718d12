package io.claimledger.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.claimledger.document.ActorMention;
import io.claimledger.document.Cast;
import io.claimledger.document.Document;
import io.claimledger.document.PlaceMention;
import io.claimledger.model.Actor;
import io.claimledger.model.SourceText;
import io.claimledger.nlp.TestNlp;
import io.claimledger.rules.Lexicons;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of our own on many wars, each with the cast that a reader would draw up. */
class CastResolverTest {

  private static final CastResolver RESOLVER = new CastResolver(Lexicons.shipped());

  record Case(
      String name,
      String text,
      List<String> actors,
      Map<String, String> mentions,
      List<String> places) {

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream in = CastResolverTest.class.getResourceAsStream("/casts.yaml")) {
      YAMLMapper mapper = new YAMLMapper();
      return mapper.readValue(
          Objects.requireNonNull(in),
          mapper.getTypeFactory().constructCollectionType(List.class, Case.class));
    }
  }

  private static Document read(String text) {
    return TestNlp.annotator().annotate(SourceText.of(text), null);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void drawsUpTheCast(Case expected) {
    Cast cast = RESOLVER.resolve(read(expected.text()));
    assertThat(cast.actors().stream().map(a -> a.type() + " " + a.name()))
        .containsExactlyInAnyOrderElementsOf(expected.actors());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhoIsMeant(Case expected) {
    Cast cast = RESOLVER.resolve(read(expected.text()));
    expected
        .mentions()
        .forEach(
            (words, actors) ->
                assertThat(cast.mentions())
                    .as(words)
                    .filteredOn(m -> m.text().text().equals(words))
                    .isNotEmpty()
                    .allSatisfy(m -> assertThat(String.join(", ", m.actors())).isEqualTo(actors)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsPlacesFromGovernments(Case expected) {
    Cast cast = RESOLVER.resolve(read(expected.text()));
    assertThat(cast.places().stream().map(p -> p.place().name() + " " + p.place().country()))
        .containsAll(expected.places());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void placesEveryMentionInTheText(Case expected) {
    Document document = read(expected.text());
    Cast cast = RESOLVER.resolve(document);
    for (ActorMention mention : cast.mentions()) {
      assertThat(document.text().slice(mention.text().span())).isEqualTo(mention.text().text());
      assertThat(mention.covers(mention.head())).isTrue();
      assertThat(mention.actors()).allSatisfy(a -> assertThat(cast.actor(a)).isPresent());
    }
    for (PlaceMention place : cast.places()) {
      assertThat(place.covers(place.head())).isTrue();
    }
  }

  @Test
  void knowsLeadersWithoutTheirOffice() {
    Cast cast = RESOLVER.resolve(read("Zelensky phoned Emmanuel Macron and Anna Zelensky."));
    assertThat(cast.actors())
        .extracting(a -> a.name() + " / " + a.known() + " / " + a.country())
        .containsExactlyInAnyOrder(
            "Emmanuel Macron / Emmanuel Macron / FR", "Anna Zelensky / Anna Zelensky / null");
    assertThat(RESOLVER.resolve(read("Erdogan phoned Kim Jong-un.")).actors())
        .extracting(a -> a.name() + " / " + a.known() + " / " + a.country())
        .containsExactlyInAnyOrder(
            "Erdogan / Recep Tayyip Erdoğan / TR", "Kim Jong-un / Kim Jong Un / KP");
  }

  @Test
  void findsNobodyInATextWithoutNames() {
    Cast cast = RESOLVER.resolve(read("The weather was fine. It rained later."));
    assertThat(cast.actors()).isEmpty();
    assertThat(cast.mentions()).isEmpty();
  }

  @Test
  void keepsNothingFromOneArticleToTheNext() {
    Document second = read("The minister said he was ready. The group left.");
    Cast before = RESOLVER.resolve(second);
    RESOLVER.resolve(read("Turkish Foreign Minister Hakan Fidan met Hezbollah."));
    assertThat(RESOLVER.resolve(second)).isEqualTo(before);
  }

  @Test
  void listsOtherNamesAsAliasesAndNoPronouns() {
    Cast cast = RESOLVER.resolve(read("Moscow warned Kyiv. Russia said it was ready."));
    Actor russia = cast.actor("Russia").orElseThrow();
    assertThat(russia.aliases()).containsExactly("Moscow");
    assertThat(russia.country()).isEqualTo("RU");
    assertThat(russia.mentions()).hasSize(3);
  }
}
