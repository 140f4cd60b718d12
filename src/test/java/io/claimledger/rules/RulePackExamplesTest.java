package io.claimledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.ingest.ClaimReader;
import io.claimledger.nlp.SemgrexMatcher;
import io.claimledger.nlp.TestNlp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the shipped rule packs, with all packs at work. */
class RulePackExamplesTest {

  private static final int FEWEST = 6;
  private static final RuleSet RULES = new RuleSetLoader().load(null);

  static Stream<RulePack> packs() {
    return RULES.packs().stream();
  }

  static Stream<Arguments> examples() {
    return packs()
        .flatMap(
            pack -> pack.examples().stream().map(example -> Arguments.of(pack.type(), example)));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPackShowsWhatItFindsAndWhatItLeaves(RulePack pack) {
    assertThat(pack.examples()).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(pack.examples()).anyMatch(example -> example.claims().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesTheClaimsThatItsPackExpects(String type, RulePack.Example example) {
    check(ClaimFields.READER, type, example);
  }

  @Test
  void theClaimTypeThatContributingAddsIsReadAsItSays(@TempDir Path folder) throws IOException {
    String guide = Files.readString(Path.of("CONTRIBUTING.md"));
    String start = "```yaml\n";
    int from = guide.indexOf(start) + start.length();
    Files.writeString(
        folder.resolve("evacuation.yaml"), guide.substring(from, guide.indexOf("```", from)));
    RuleSet rules = new RuleSetLoader().load(folder);
    assertThat(rules.packs()).hasSize(RULES.packs().size() + 1);
    RulePack added = rules.packs().get(rules.packs().size() - 1);
    ClaimReader reader = new ClaimReader(TestNlp.annotator(), rules, new SemgrexMatcher());
    assertThat(added.examples()).isNotEmpty();
    added.examples().forEach(example -> check(reader, added.type(), example));
  }

  private static void check(ClaimReader reader, String type, RulePack.Example example) {
    List<ClaimFields> found = ClaimFields.found(reader, type, example.text());
    assertThat(found)
        .as("claims of %s in: %s", type, example.text())
        .hasSameSizeAs(example.claims());
    for (Map<String, String> expected : example.claims()) {
      assertThat(found)
          .as("in: %s", example.text())
          .anySatisfy(fields -> assertThat(fields.unlike(expected)).as("%s", fields).isEmpty());
    }
  }

  @Test
  void anExampleThatDoesNotHoldIsTold() {
    ClaimFields shipment =
        ClaimFields.found(
                ClaimFields.READER,
                "ARMS_TRANSFER",
                "Iran supplied Russia with about 2,000 drones in 2023.")
            .get(0);
    assertThat(shipment.unlike(Map.of("supplier", "Iran", "recipient", "Russia", "time", "2023")))
        .isEmpty();
    assertThat(shipment.unlike(Map.of("supplier", "Iraq", "quantity", "EXACT 2000 drone")))
        .containsOnlyKeys("supplier", "quantity");
  }
}
