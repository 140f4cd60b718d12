package io.claimledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimledger.extract.CompiledRules;
import io.claimledger.nlp.SemgrexMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetLoaderTest {

  private static final String EMBARGO =
      """
      type: EMBARGO
      label: Embargo
      description: A state put another under an embargo.
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
        - text: The United States imposed an embargo on Iran.
          expect: [{imposer: United States, target: Iran}]
        - text: The United States lifted an embargo on Iran.
          expect: []
      """;

  private static final int SHIPPED = 14;

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
            "STATEMENT",
            "FORCE_SIZE",
            "WEAPONS_TEST",
            "EXERCISE",
            "SANCTION",
            "PRISONER_EXCHANGE",
            "TERRITORY",
            "AID");
  }

  @Test
  void anAnalystsPackComesBesideThem() throws IOException {
    Files.writeString(folder.resolve("embargo.yaml"), EMBARGO);
    Files.writeString(folder.resolve("notes.txt"), "not: [a pack");
    RuleSet rules = new RuleSetLoader().load(folder);
    assertThat(types(rules)).hasSize(SHIPPED + 1).endsWith("EMBARGO");
    assertThat(rules.added()).containsExactly(EMBARGO);
    RulePack pack = rules.packs().get(SHIPPED);
    assertThat(pack.slug()).isEqualTo("embargo");
    assertThat(pack.rules().get(0).verbs()).containsExactlyInAnyOrder("impose", "slap");
    assertThat(pack.examples()).hasSize(2);
    assertThat(pack.examples().get(0).claims().get(0)).containsEntry("target", "Iran");
    assertThat(pack.examples().get(1).claims()).isEmpty();
  }

  @Test
  void anAnalystsPackTakesThePlaceOfAShippedOne() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), EMBARGO.replace("EMBARGO", "MEETING"));
    RuleSet rules = new RuleSetLoader().load(folder);
    assertThat(types(rules)).hasSize(SHIPPED).contains("MEETING");
    assertThat(rules.packs().get(0).roles()).containsOnlyKeys("imposer", "target");
  }

  @Test
  void anUnknownRelationIsToldWithFileAndLine() throws IOException {
    refuses(EMBARGO.replace("[subject]", "[sbject]"), ":11", "sbject");
  }

  @Test
  void aRoleThatThePackDoesNotHaveIsToldWithFileAndLine() throws IOException {
    refuses(EMBARGO.replace("      target: [\"on\"]", "      victim: [\"on\"]"), ":12", "victim");
  }

  @Test
  void anUnknownKeyIsToldWithItsOwnLine() throws IOException {
    refuses(EMBARGO.replace("    verb:", "    verbs:"), ":9:", "\"verbs\"");
    refuses(EMBARGO.replace("label:", "lable:"), ":2:", "\"lable\"");
    refuses(EMBARGO.replace("    expect: []", "    expected: []"), ":18:", "\"expected\"");
  }

  @Test
  void whatAPackNeedsIsAskedFor() throws IOException {
    refuses(EMBARGO.replace("type: EMBARGO\n", ""), ":1:", "type");
    refuses(EMBARGO.replace("label: Embargo\n", ""), ":1:", "label");
    refuses(EMBARGO.substring(0, EMBARGO.indexOf("rules:")), ":1:", "rules");
    refuses(EMBARGO.replace("rules:\n", "rules:\n  -\n"), ":8:", "empty");
    refuses(EMBARGO.replace("label: Embargo\n", "label: Embargo\nshared:\n  -\n"), ":", "shared");
    refuses("~", ": ", "says nothing");
    refuses(EMBARGO.replace("- id: impose\n    verb:", "- verb:"), ":8:", "id");
    refuses(EMBARGO.replace("    verb: \"impose, slap\"\n", ""), ":8:", "trigger");
    refuses(
        EMBARGO.replace("- text: The United States lifted", "- {}\n  - text: He"), ":17:", "text");
  }

  @Test
  void anItemThatIsLookedForNowhereIsToldWithItsRule() throws IOException {
    refuses(EMBARGO.replace("    require:", "    item: {unit: ship}\n    require:"), ":8:", "from");
  }

  @Test
  void aPatternThatDoesNotParseIsToldWithFileAndLine() throws IOException {
    Path file = pack(EMBARGO.replace("verb: \"impose, slap\"", "semgrex: \"{lemma:put=trigger\""));
    RuleSet rules = new RuleSetLoader().load(folder);
    assertThatThrownBy(() -> new CompiledRules(rules, new SemgrexMatcher()))
        .isInstanceOf(RuleProblem.class)
        .hasMessageStartingWith(file + ":9: impose: ")
        .hasMessageContaining("{lemma:put=trigger");
  }

  @Test
  void aPatternWithoutATriggerIsToldWithFileAndLine() throws IOException {
    refuses(
        EMBARGO.replace("verb: \"impose, slap\"", "semgrex: \"{lemma:put}\""), ":9:", "trigger");
  }

  @Test
  void whatIsForbiddenMustExistToo() throws IOException {
    refuses(EMBARGO.replace("[imposer, target]", "[imposer, \"!targets\"]"), ":13:", "targets");
    refuses(EMBARGO.replace("[imposer, target]", "[\"!~towards\"]"), ":13:", "towards");
    pack(EMBARGO.replace("[imposer, target]", "[imposer, \"!place\"]"));
    RulePack pack = new RuleSetLoader().load(folder).packs().get(SHIPPED);
    assertThat(pack.rules().get(0).require()).containsExactly(Set.of("imposer"), Set.of("!place"));
  }

  @Test
  void otherTypesThatAPackSpeaksOfMustExist() throws IOException {
    refuses(EMBARGO.replace("rules:", "yields-to: [ATACK]\nrules:"), "", "ATACK");
    refuses(EMBARGO.replace("rules:", "caused-by: {type: ATACK, from: [in]}\nrules:"), "", "ATACK");
    refuses(
        EMBARGO.replace("rules:", "caused-by: {type: ATTACK, from: [inn]}\nrules:"), ":7:", "inn");
    refuses(EMBARGO.replace("rules:", "rivals: [ATACK]\nrules:"), "", "ATACK");
    refuses(EMBARGO.replace("rules:", "caused-by: {from: [in]}\nrules:"), ":7:", "type");
    refuses(EMBARGO.replace("rules:", "speaker: caller\nrules:"), ":7:", "caller");
    pack(
        EMBARGO.replace(
            "rules:",
            """
            yields-to: ATTACK
            rivals: [ATTACK, AID]
            caused-by: {type: ATTACK, from: [in], roles: {imposer: attacker}}
            total: measures
            speaker: imposer
            rules:"""));
    RulePack pack = new RuleSetLoader().load(folder).packs().get(SHIPPED);
    assertThat(pack.yieldsTo()).containsExactly("ATTACK");
    assertThat(pack.rivals()).containsExactlyInAnyOrder("ATTACK", "AID");
    assertThat(pack.cause())
        .isEqualTo(new RulePack.Cause("ATTACK", List.of("in"), Map.of("imposer", "attacker")));
    assertThat(pack.total()).isEqualTo("measures");
    assertThat(pack.speaker()).isEqualTo("imposer");
  }

  @Test
  void whatIsNoYamlIsToldWithFileAndLine() throws IOException {
    refuses(EMBARGO.replace("label: Embargo", "label: [Embargo"), ":2", "");
  }

  @Test
  void anUnknownListIsToldWithFileAndLine() throws IOException {
    refuses(
        EMBARGO.replace(
            "    require:", "    item: {from: [object], lexicon: garments}\n    require:"),
        ":13",
        "garments");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThatThrownBy(() -> new RuleSetLoader().load(folder.resolve("nowhere")))
        .isInstanceOf(RuleProblem.class)
        .hasMessageContaining("nowhere");
  }

  private Path pack(String text) throws IOException {
    return Files.writeString(folder.resolve("embargo.yaml"), text);
  }

  private void refuses(String text, String line, String named) throws IOException {
    Path file = pack(text);
    assertThatThrownBy(() -> new RuleSetLoader().load(folder))
        .isInstanceOf(RuleProblem.class)
        .hasMessageStartingWith(file + line)
        .hasMessageContaining(named);
  }

  private static List<String> types(RuleSet rules) {
    return rules.packs().stream().map(RulePack::type).toList();
  }
}
