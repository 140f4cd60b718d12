package io.claimledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetLoaderTest {

  private static final String SANCTION =
      """
      type: SANCTION
      label: Sanction
      description: A state put another under sanctions.
      roles:
        imposer: Who imposes
        target: On whom
      rules:
        - id: impose
          verb: "impose, slap"
          roles:
            imposer: [subject]
            target: ["on"]
          require: [imposer, target]
      examples:
        - text: The United States imposed sanctions on Iran.
          expect: [{imposer: United States, target: Iran}]
        - text: The United States lifted sanctions on Iran.
          expect: []
      """;

  @TempDir Path folder;

  @Test
  void shippedPacksComeInTheirOrder() {
    assertThat(types(new RuleSetLoader().load(null)))
        .containsExactly(
            "MEETING",
            "AGREEMENT",
            "ARMS_TRANSFER",
            "TROOP_DEPLOYMENT",
            "CASUALTIES",
            "ATTACK",
            "STATEMENT");
  }

  @Test
  void anAnalystsPackComesBesideThem() throws IOException {
    Files.writeString(folder.resolve("sanction.yaml"), SANCTION);
    Files.writeString(folder.resolve("notes.txt"), "not: [a pack");
    RuleSet rules = new RuleSetLoader().load(folder);
    assertThat(types(rules)).hasSize(8).endsWith("SANCTION");
    assertThat(rules.added()).containsExactly(SANCTION);
    RulePack pack = rules.packs().get(7);
    assertThat(pack.slug()).isEqualTo("sanction");
    assertThat(pack.rules().get(0).verbs()).containsExactlyInAnyOrder("impose", "slap");
    assertThat(pack.examples()).hasSize(2);
    assertThat(pack.examples().get(0).claims().get(0)).containsEntry("target", "Iran");
    assertThat(pack.examples().get(1).claims()).isEmpty();
  }

  @Test
  void anAnalystsPackTakesThePlaceOfAShippedOne() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), SANCTION.replace("SANCTION", "MEETING"));
    RuleSet rules = new RuleSetLoader().load(folder);
    assertThat(types(rules)).hasSize(7).contains("MEETING");
    assertThat(rules.packs().get(0).roles()).containsOnlyKeys("imposer", "target");
  }

  @Test
  void anUnknownRelationIsToldWithFileAndLine() throws IOException {
    refuses(SANCTION.replace("[subject]", "[sbject]"), ":11", "sbject");
  }

  @Test
  void aRoleThatThePackDoesNotHaveIsToldWithFileAndLine() throws IOException {
    refuses(SANCTION.replace("      target: [\"on\"]", "      victim: [\"on\"]"), ":12", "victim");
  }

  @Test
  void anUnknownKeyIsToldWithFileAndName() throws IOException {
    refuses(SANCTION.replace("    verb:", "    verbs:"), ":", "\"verbs\"");
  }

  @Test
  void whatIsNoYamlIsToldWithFileAndLine() throws IOException {
    refuses(SANCTION.replace("label: Sanction", "label: [Sanction"), ":2", "");
  }

  @Test
  void anUnknownListIsToldWithFileAndLine() throws IOException {
    refuses(
        SANCTION.replace(
            "    require:", "    item: {from: [object], lexicon: measures}\n    require:"),
        ":13",
        "measures");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThatThrownBy(() -> new RuleSetLoader().load(folder.resolve("nowhere")))
        .isInstanceOf(RuleProblem.class)
        .hasMessageContaining("nowhere");
  }

  private void refuses(String pack, String line, String named) throws IOException {
    Path file = Files.writeString(folder.resolve("sanction.yaml"), pack);
    assertThatThrownBy(() -> new RuleSetLoader().load(folder))
        .isInstanceOf(RuleProblem.class)
        .hasMessageStartingWith(file + line)
        .hasMessageContaining(named);
  }

  private static List<String> types(RuleSet rules) {
    return rules.packs().stream().map(RulePack::type).toList();
  }
}
