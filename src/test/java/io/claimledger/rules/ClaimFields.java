package io.claimledger.rules;

import io.claimledger.ingest.ClaimReader;
import io.claimledger.model.Claim;
import io.claimledger.model.Quantity;
import io.claimledger.model.Role;
import io.claimledger.model.SourceText;
import io.claimledger.nlp.SemgrexMatcher;
import io.claimledger.nlp.TestNlp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim's fields as a rule pack's examples write them. */
record ClaimFields(Claim claim) {

  /** The day on which every example is taken to be published: a Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 14);

  /** Reads with the shipped packs. */
  static final ClaimReader READER =
      new ClaimReader(TestNlp.annotator(), new RuleSetLoader().load(null), new SemgrexMatcher());

  /** The claims of a type that a reader finds in a text. */
  static List<ClaimFields> found(ClaimReader reader, String type, String text) {
    List<Claim> claims = reader.read(SourceText.of(text), PUBLISHED).reading().claims();
    return claims.stream().filter(c -> c.type().equals(type)).map(ClaimFields::new).toList();
  }

  /** Of what is expected, that which the claim does not say, with what it says instead. */
  Map<String, String> unlike(Map<String, String> expected) {
    Map<String, String> unlike = new TreeMap<>();
    expected.forEach(
        (field, value) -> {
          if (!spellings(field).contains(value)) {
            unlike.put(field, value + ", not " + spellings(field));
          }
        });
    return unlike;
  }

  /** The ways of writing a field; none where the claim lacks it. */
  private List<String> spellings(String field) {
    return switch (field) {
      case "quantity" -> quantity();
      case "time" -> time();
      case "place" -> claim.place() == null ? List.of() : List.of(claim.place().name());
      case "source" -> claim.source() == null ? List.of() : List.of(claim.source().name());
      case "modality" -> List.of(claim.modality().name());
      default -> role(field);
    };
  }

  /** Who fills a role, in text order. */
  private List<String> role(String role) {
    String names =
        claim.roles().stream()
            .filter(r -> r.role().equals(role))
            .sorted(Comparator.comparing(Role::text))
            .map(Role::name)
            .collect(Collectors.joining(" and "));
    return names.isEmpty() ? List.of() : List.of(names);
  }

  private List<String> time() {
    return claim.time() == null
        ? List.of()
        : Stream.of(claim.time().text().text(), claim.time().value())
            .filter(Objects::nonNull)
            .toList();
  }

  /** "MORE_THAN 300 howitzer"; the unit or the item or both; uncounted things have no number. */
  private List<String> quantity() {
    Quantity quantity = claim.quantity();
    if (quantity == null) {
      return List.of();
    }
    String both = quantity.unit() + " of " + quantity.item();
    return Stream.of(quantity.unit(), quantity.item(), both)
        .map(thing -> number(quantity) + thing)
        .toList();
  }

  private static String number(Quantity quantity) {
    BigDecimal value = quantity.value();
    if (value == null) {
      return "";
    }
    BigDecimal max = quantity.max();
    String range = max == null ? "" : "-" + max.toPlainString();
    return quantity.bound() + " " + value.toPlainString() + range + " ";
  }

  @Override
  public String toString() {
    return claim.type()
        + " '"
        + claim.evidence().text()
        + "' "
        + claim.modality()
        + " "
        + claim.roles().stream().map(r -> r.role() + "=" + r.name()).toList()
        + Stream.of("quantity", "time", "place", "source").map(this::spellings).toList();
  }
}
