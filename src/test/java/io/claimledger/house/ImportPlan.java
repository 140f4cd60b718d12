package io.claimledger.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which room may import what, for rooms that are packages of one base package. */
final class ImportPlan {

  /** Every room with the rooms that it may import. */
  private static final Map<String, List<String>> BELOW = new LinkedHashMap<>();

  static {
    List<String> core = List.of("rules", "document", "model");
    List<String> reading = List.of("extract", "resolve", "rules", "document", "model");
    BELOW.put("access", List.of());
    BELOW.put("model", List.of());
    BELOW.put("document", List.of("model"));
    BELOW.put("rules", List.of("document", "model"));
    BELOW.put("extract", core);
    BELOW.put("resolve", core);
    BELOW.put("ingest", reading);
    BELOW.put("query", reading);
    BELOW.put("api", with(reading, "ingest", "query", "access"));
    BELOW.put("send", List.of());
    BELOW.put("nlp", with(reading, "ingest"));
    BELOW.put("store", with(reading, "ingest", "query", "access"));
  }

  private static final List<String> PURE =
      List.of("access", "model", "document", "rules", "extract", "resolve");

  private static final String[] PERSISTENCE = {
    "jakarta.persistence..",
    "org.hibernate",
    "org.hibernate.query..",
    "org.hibernate.annotations..",
    "io.quarkus.hibernate..",
    "java.sql..",
    "javax.sql..",
    "org.flywaydb..",
    "org.postgresql..",
    "io.agroal..",
    "io.zonky..",
    "com.github.kagkarlsson.."
  };

  private final String base;

  private ImportPlan(String base) {
    this.base = base;
  }

  static List<ArchRule> of(String base) {
    ImportPlan plan = new ImportPlan(base);
    List<ArchRule> rules = new ArrayList<>();
    BELOW.forEach((room, below) -> rules.add(plan.onlyDownwards(room, below)));
    PURE.forEach(room -> rules.add(plan.withoutFrameworks(room)));
    rules.add(plan.onlyIn("nlp", "edu.stanford.."));
    rules.add(plan.onlyIn("store", PERSISTENCE));
    rules.add(plan.withoutTheMachinesTime());
    rules.add(plan.onlyIn("ingest.page", "org.jsoup..", "net.dankito.."));
    return rules;
  }

  static Stream<String> rooms() {
    return BELOW.keySet().stream();
  }

  private static List<String> with(List<String> rooms, String... more) {
    return Stream.concat(rooms.stream(), Stream.of(more)).toList();
  }

  private String in(String room) {
    return base + "." + room + "..";
  }

  private ArchRule onlyDownwards(String room, List<String> below) {
    String[] forbidden =
        Stream.concat(
                Stream.of(base),
                rooms()
                    .filter(other -> !other.equals(room) && !below.contains(other))
                    .map(this::in))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(in(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because("of our rooms, " + room + " imports only " + below)
        .allowEmptyShould(true);
  }

  private ArchRule withoutFrameworks(String room) {
    List<String> allowed = new ArrayList<>(List.of(base + "..", "java..", "org.jspecify.."));
    if (room.equals("rules")) {
      allowed.add("com.fasterxml.jackson..");
    }
    return classes()
        .that()
        .resideInAPackage(in(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .because(room + " is plain Java")
        .allowEmptyShould(true);
  }

  private ArchRule withoutTheMachinesTime() {
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .should()
        .callMethodWhere(
            target(owner(resideInAPackage("java.time..")))
                .and(target(nameMatching("now|system|systemUTC|systemDefaultZone"))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("machines' clocks differ: the ledger's time is its database's (LedgerClock)");
  }

  private ArchRule onlyIn(String room, String... packages) {
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .and()
        .resideOutsideOfPackage(in(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("only " + room + " knows them");
  }
}
