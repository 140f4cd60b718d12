package io.claimledger.accuracy;

import io.claimledger.model.Attribution;
import io.claimledger.model.Claim;
import io.claimledger.model.Place;
import io.claimledger.model.Quantity;
import io.claimledger.model.Role;
import io.claimledger.model.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The slots that an annotation fills: only these are asked of a claim. */
final class Slots {

  /** Words that tell of an item whose own name need not be there. */
  private static final Map<String, List<String>> WORDS_OF_ITEM =
      Map.of(
          "troops",
          List.of(
              "troop",
              "soldier",
              "personnel",
              "person",
              "people",
              "force",
              "servicemember",
              "fighter",
              "trainer",
              "adviser",
              "advisor"),
          "killed",
          List.of("kill", "dead", "death", "died", "fatal"),
          "wounded",
          List.of("wound", "injur"),
          "captured",
          List.of("captur", "prisoner", "pow"),
          "casualties",
          List.of("casualt"),
          "air strike",
          List.of("strike", "raid"),
          "ammunition",
          List.of("ammunition", "munition", "round"),
          "artillery shell",
          List.of("shell"));

  private Slots() {}

  static List<Slot> of(GoldClaim gold) {
    List<Slot> slots = new ArrayList<>();
    gold.roles().forEach((role, names) -> names.forEach(name -> slots.add(role(role, name))));
    if (!gold.roles().isEmpty()) {
      slots.add(new Slot("no extra", gold.roles().toString(), c -> noExtra(gold.roles(), c)));
    }
    GoldQuantity quantity = gold.quantity();
    if (quantity != null) {
      addQuantity(slots, quantity);
    }
    addCircumstances(slots, gold);
    return slots;
  }

  private static Slot role(String role, String name) {
    return new Slot(
        "role:" + role,
        name,
        c -> c.roles().stream().anyMatch(r -> r.role().equals(role) && Names.same(r.name(), name)));
  }

  private static boolean noExtra(Map<String, List<String>> wanted, Claim claim) {
    return claim.roles().stream()
        .filter(r -> wanted.containsKey(r.role()))
        .allMatch(r -> isWanted(wanted, r));
  }

  private static boolean isWanted(Map<String, List<String>> wanted, Role role) {
    return wanted.getOrDefault(role.role(), List.of()).stream()
        .anyMatch(name -> Names.same(role.name(), name));
  }

  private static void addQuantity(List<Slot> slots, GoldQuantity gold) {
    slots.add(quantity("value", gold.value(), q -> sameValue(gold, q)));
    slots.add(quantity("bound", gold.bound(), q -> q.bound() == gold.bound()));
    slots.add(quantity("item", gold.item(), q -> sameItem(gold.item(), q)));
    if (gold.vague()) {
      slots.add(quantity("vague", true, Quantity::vague));
    }
  }

  private static Slot quantity(String part, Object wanted, Predicate<Quantity> right) {
    return new Slot("quantity." + part, wanted.toString(), c -> holds(c.quantity(), right));
  }

  private static boolean holds(@Nullable Quantity quantity, Predicate<Quantity> right) {
    return quantity != null && right.test(quantity);
  }

  private static boolean sameValue(GoldQuantity gold, Quantity found) {
    return found.value() != null && found.value().compareTo(gold.value()) == 0;
  }

  private static boolean sameItem(String wanted, Quantity found) {
    String words = Names.plain(orEmpty(found.item()) + " " + orEmpty(found.unit()));
    Stream<String> own =
        Stream.of(Names.plain(wanted).split(" ")).map(w -> w.replaceFirst("s+$", ""));
    return Stream.concat(own, WORDS_OF_ITEM.getOrDefault(wanted, List.of()).stream())
        .anyMatch(words::contains);
  }

  private static void addCircumstances(List<Slot> slots, GoldClaim gold) {
    String date = gold.date();
    if (date != null) {
      slots.add(new Slot("date", date, c -> DateSpan.same(date, dateOf(c.time()))));
    }
    String place = gold.place();
    if (place != null) {
      slots.add(new Slot("place", place, c -> samePlace(place, c.place())));
    }
    if (!gold.source().isEmpty()) {
      slots.add(
          new Slot("source", gold.source().toString(), c -> sameSource(gold.source(), c.source())));
    }
    slots.add(new Slot("modality", gold.modality().name(), c -> c.modality() == gold.modality()));
  }

  private static @Nullable String dateOf(@Nullable TimeValue time) {
    return time == null ? null : time.value();
  }

  private static boolean samePlace(String wanted, @Nullable Place found) {
    return found != null && Names.nested(wanted, found.name());
  }

  private static boolean sameSource(List<String> wanted, @Nullable Attribution found) {
    return found != null
        && Stream.of(found.name(), found.text().text())
            .anyMatch(name -> wanted.stream().anyMatch(w -> Names.near(name, w)));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
