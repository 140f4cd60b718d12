package io.claimledger.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.document.Dependency;
import io.claimledger.document.Sentence;
import io.claimledger.model.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which word of a news sentence hangs on which, where a parser alone goes wrong. */
class ParserTest {

  @Test
  void aDatelineWithItsAgencyStandsApart() {
    List<String> edges =
        parse("Minsk, March 4 (BelTA) -- The president received the envoy of Cuba on Tuesday.");
    assertThat(edges).contains("root received", "received nsubj president", "received obj envoy");
    assertThat(edges).noneMatch(edge -> edge.contains("Minsk") || edge.contains("BelTA"));
  }

  @Test
  void theLabelOfABulletPointIsNotItsSubject() {
    assertThat(parse("Bridges on the river: Engineers rebuilt two crossings."))
        .contains("root rebuilt", "rebuilt nsubj Engineers", "rebuilt parataxis Bridges")
        .doesNotContain("rebuilt nsubj Bridges");
  }

  @Test
  void aColonAfterAVerbIsNoLabel() {
    assertThat(parse("The envoy said: Peace is near.")).contains("said nsubj envoy");
  }

  @Test
  void aDeedJoinedToAVerbOfSayingIsSaid() {
    assertThat(
            parse(
                "Ukrainian officials reported that the strikes hit energy facilities in Lviv, Lutsk and"
                    + " Rivne oblasts and killed at least three people."))
        .contains("killed nsubj strikes", "reported ccomp killed")
        .doesNotContain("killed nsubj officials");
  }

  @Test
  void aPastJoinedToAModalBelongsToTheSpeaker() {
    assertThat(
            parse(
                "The premier said that the army and people of the island will always stand by"
                    + " the fleet, and highly praised the courage of the sailors."))
        .contains("praised nsubj premier")
        .doesNotContain("said ccomp praised", "praised nsubj army");
  }

  private static List<String> parse(String text) {
    Sentence sentence = TestNlp.annotator().annotate(SourceText.of(text), null).sentences().get(0);
    return sentence.enhanced().stream().map(edge -> words(sentence, edge)).toList();
  }

  private static String words(Sentence sentence, Dependency edge) {
    String dependent = sentence.token(edge.dependent()).word();
    return edge.governor() == 0
        ? "root " + dependent
        : sentence.token(edge.governor()).word() + " " + edge.relation() + " " + dependent;
  }
}
