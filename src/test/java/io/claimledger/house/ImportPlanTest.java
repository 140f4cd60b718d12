package io.claimledger.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPlanTest {

  private static final String OURS = "io.claimledger";
  private static final String BREACH = "io.claimledger.house.breach";
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(OURS);

  @ParameterizedTest
  @MethodSource
  void everyRoomKeepsToThePlan(ArchRule rule) {
    rule.check(PRODUCTION);
  }

  static List<ArchRule> everyRoomKeepsToThePlan() {
    return ImportPlan.of(OURS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KnowsTheContainer",
        "LooksUp",
        "LooksAside",
        "ReachesIntoTheStore",
        "SpeaksSql",
        "SpeaksStanford",
        "CallsTheRoot",
        "AsksTheMachine"
      })
  void aPlantedBreachIsFound(String breach) {
    assertThat(violations()).contains("(" + breach + ".java");
  }

  @Test
  void whatKeepsToThePlanIsNotBlamed() {
    assertThat(violations()).doesNotContain("(MaySpeakStanford.java", "(MaySpeakSql.java");
  }

  @Test
  void allOurClassesAreInARoomOrTheRoot() {
    Stream<String> elsewhere =
        PRODUCTION.stream()
            .map(type -> type.getPackageName() + ".")
            .filter(name -> !name.equals(OURS + "."))
            .filter(name -> ImportPlan.rooms().noneMatch(room -> name.startsWith(inside(room))));
    assertThat(elsewhere).isEmpty();
  }

  private static String inside(String room) {
    return OURS + "." + room + ".";
  }

  private static String violations() {
    JavaClasses classes = new ClassFileImporter().importPackages(BREACH);
    return ImportPlan.of(BREACH).stream()
        .flatMap(rule -> rule.evaluate(classes).getFailureReport().getDetails().stream())
        .collect(Collectors.joining("\n"));
  }
}
