package io.claimledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconsTest {

  @Test
  void knowsStatesByNameCodeAndPeople() {
    Lexicons lexicons = Lexicons.shipped();
    assertThat(lexicons.states()).hasSizeGreaterThan(195);
    assertThat(lexicons.states())
        .filteredOn(s -> s.name().equals("Norway"))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.iso()).isEqualTo("NO");
              assertThat(s.demonym()).contains("Norwegian");
            });
  }

  @Test
  void namesNoStateTwice() {
    Set<String> seen = new HashSet<>();
    List<String> twice =
        Lexicons.shipped().states().stream()
            .map(Lexicons.State::name)
            .filter(n -> !seen.add(n))
            .toList();
    assertThat(twice).isEmpty();
  }

  @Test
  void aFamilyNameAloneMeansOneLeaderOfAStateThatIsKnown() {
    Lexicons lexicons = Lexicons.shipped();
    assertThat(lexicons.leaders().stream().flatMap(l -> l.alone().stream()))
        .doesNotHaveDuplicates();
    assertThat(lexicons.leaders().stream().map(Lexicons.Leader::name)).doesNotHaveDuplicates();
    Set<String> codes = new HashSet<>();
    lexicons.states().forEach(s -> codes.add(s.iso()));
    assertThat(lexicons.leaders()).allSatisfy(l -> assertThat(codes).contains(l.country()));
  }

  @Test
  void tellsFileAndLineOfAnEntryThatMakesNoSense() {
    LexiconReader reader = new LexiconReader("/lexicons-broken/");
    assertThatThrownBy(() -> reader.list("states.yaml", Lexicons.State.class))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("states.yaml:3:")
        .hasMessageContaining("Elbonia");
  }

  @Test
  void tellsFileAndLineOfAFieldThatDoesNotExist() {
    LexiconReader reader = new LexiconReader("/lexicons-broken/");
    assertThatThrownBy(() -> reader.list("organizations.yaml", Lexicons.Body.class))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("organizations.yaml:2:")
        .hasMessageContaining("nickname");
  }

  @Test
  void isImmutable() {
    List<Lexicons.State> states = Lexicons.shipped().states();
    assertThatThrownBy(() -> states.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }
}
