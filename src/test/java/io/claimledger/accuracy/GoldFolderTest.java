package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {

  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "MEETING", Set.of("participant"),
          "AGREEMENT", Set.of("party"),
          "ARMS_TRANSFER", Set.of("supplier", "recipient"),
          "TROOP_DEPLOYMENT", Set.of("deployer"),
          "CASUALTIES", Set.of("victim", "perpetrator"),
          "ATTACK", Set.of("attacker", "target"),
          "STATEMENT", Set.of("speaker"));

  @TestFactory
  Stream<DynamicTest> everySampleIsAnnotatedByTheCodebook() throws IOException {
    List<GoldFolder.Sample> samples = GoldFolder.read(Path.of("seeds"));
    assertThat(samples).hasSizeGreaterThanOrEqualTo(10);
    return samples.stream()
        .map(s -> DynamicTest.dynamicTest(s.gold().id(), () -> checkCodebook(s.gold())));
  }

  private static void checkCodebook(GoldArticle gold) {
    assertThat(gold.claims()).isNotEmpty();
    for (GoldClaim claim : gold.claims()) {
      assertThat(ROLES).containsKey(claim.type());
      assertThat(ROLES.get(claim.type())).containsAll(claim.roles().keySet());
      String date = claim.date();
      assertThat(date == null || DateSpan.parse(date).isPresent()).as(claim.evidence()).isTrue();
      assertThat(claim.evidence().length()).isLessThanOrEqualTo(Matching.LONGEST_EVIDENCE);
    }
    gold.dates().forEach(d -> assertThat(DateSpan.parse(d.value())).as(d.text()).isPresent());
  }

  @Test
  void aSourceMayBeOneNameOrSeveralOrNone(@TempDir Path folder) throws IOException {
    write(
        folder,
        "Zenda fell.",
        claim(0, "\"Rupert\""),
        claim(0, "[\"Rupert\", \"Flavia\"]"),
        claim(0, "null"));

    assertThat(GoldFolder.read(folder).get(0).gold().claims())
        .extracting(GoldClaim::source)
        .containsExactly(List.of("Rupert"), List.of("Rupert", "Flavia"), List.of());
  }

  @Test
  void offsetsCountCodePoints(@TempDir Path folder) throws IOException {
    write(folder, "😀 Zenda fell.", claim(2, "null"));

    assertThat(GoldFolder.read(folder)).hasSize(1);
  }

  @Test
  void evidenceThatIsElsewhereIsRefused(@TempDir Path folder) throws IOException {
    write(folder, "Then Zenda fell.", claim(4, "null"));

    assertThatThrownBy(() -> GoldFolder.read(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one.json")
        .hasMessageContaining("Zenda fell");
  }

  private static String claim(int start, String source) {
    return """
        {"type": "ATTACK", "evidence": "Zenda fell", "start": %d, "end": %d, "roles": {},
         "quantity": null, "date": null, "place": null, "source": %s, "modality": "ASSERTED"}"""
        .formatted(start, start + 10, source);
  }

  private static void write(Path folder, String text, String... claims) throws IOException {
    Files.writeString(folder.resolve("one.txt"), text);
    Files.writeString(
        folder.resolve("one.json"),
        """
        {"id": "one", "file": "one.txt", "publishedAt": "2024-01-31", "title": "One",
         "actors": [], "dates": [], "claims": [%s]}"""
            .formatted(String.join(",", claims)));
  }
}
