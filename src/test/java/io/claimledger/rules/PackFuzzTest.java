package io.claimledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Whatever a rule file holds: a pack, or a refusal that says where. */
class PackFuzzTest {

  private static final RuleSet SHIPPED = new RuleSetLoader().load(null);

  @FuzzTest
  void yaml(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    Set<String> relations = SHIPPED.relations().keySet();
    Set<String> lexicons = SHIPPED.lexicons().keySet();
    try {
      RulePack pack = new PackReader(new YamlSource("fuzz.yaml", text), relations, lexicons).read();
      assertThat(pack.type()).isNotBlank();
    } catch (RuleProblem refusal) {
      assertThat(refusal).hasMessageContaining("fuzz.yaml");
    }
  }
}
