package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Token;
import io.claimledger.extract.CompiledRules.PackRule;
import io.claimledger.extract.Items.Item;
import io.claimledger.extract.Speakers.Speaker;
import io.claimledger.model.Attribution;
import io.claimledger.model.Modality;
import io.claimledger.model.Place;
import io.claimledger.model.Quantity;
import io.claimledger.model.Role;
import io.claimledger.model.TimeValue;
import io.claimledger.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one sentence. */
final class SentenceReader {

  private final Passage passage;
  private final Fillers fillers;
  private final Principals principals;
  private final Items items;
  private final Times times;
  private final Places places;
  private final Speakers speakers;

  /**
   * Reads a sentence.
   *
   * @param told where the last happening was told to be, for "there" and "in the town"
   */
  SentenceReader(Passage passage, Optional<Place> told) {
    this.passage = passage;
    this.fillers = new Fillers(passage);
    this.principals = new Principals(passage);
    this.items = new Items(passage);
    this.times = new Times(passage);
    this.places = new Places(passage, told);
    this.speakers = new Speakers(passage);
  }

  List<Candidate> read() {
    List<Candidate> candidates = new ArrayList<>();
    Triggers triggers = new Triggers(passage);
    for (PackRule rule : passage.rules().all()) {
      for (int trigger : triggers.of(rule)) {
        candidates.addAll(at(rule, trigger));
      }
    }
    List<Candidate> told = candidates.stream().map(c -> Ellipses.complete(c, candidates)).toList();
    return told.stream().map(c -> Consequences.complete(c, told)).toList();
  }

  private List<Candidate> at(PackRule packRule, int trigger) {
    Rule rule = packRule.rule();
    List<Role> roles = roles(packRule, trigger);
    Rule.ItemRule itemRule = rule.item();
    List<Item> things = itemRule == null ? List.of() : items.find(itemRule, trigger);
    TimeValue time = times.of(trigger).orElse(null);
    Place place = places.of(trigger).filter(p -> !isGiven(packRule, p, roles)).orElse(null);
    if (!satisfied(rule, new Found(trigger, roles, things, time, place))
        || (roles.isEmpty() && isVerbless() && !countsPeople(rule, things))) {
      return List.of();
    }
    List<Cue> cues = Cues.of(passage, trigger);
    BitSet words = Evidence.of(passage, trigger, cues);
    Modality modality = modality(rule, cues, isAhead(trigger, time));
    Attribution source = source(cues).orElse(null);
    List<Candidate> candidates = new ArrayList<>();
    ItemRoles shares = new ItemRoles(passage, things);
    for (Quantity quantity : quantities(rule, things)) {
      List<Role> own = shares.of(quantity, roles);
      candidates.add(
          new Candidate(
              passage, packRule, trigger, own, quantity, time, place, source, modality, cues,
              words));
    }
    return candidates;
  }

  /** Arms sent to Elbonia: whoever gets them is not also where it happened. */
  private static boolean isGiven(PackRule rule, Place place, List<Role> roles) {
    return !rule.pack().bodies().isEmpty()
        && roles.stream().anyMatch(r -> r.text().span().equals(place.text().span()));
  }

  /** "Casualties: 12 dead, 45 wounded": a count of people tells by itself. */
  private static boolean countsPeople(Rule rule, List<Item> things) {
    Rule.ItemRule item = rule.item();
    return item != null && item.as() != null && things.stream().anyMatch(Item::counted);
  }

  /** Headings tell of something only where they say who. */
  private boolean isVerbless() {
    return passage.sentence().tokens().stream().noneMatch(Token::isVerb);
  }

  private Modality modality(Rule rule, List<Cue> cues, boolean ahead) {
    Modality said = Certainty.of(passage, cues);
    if (ahead && (said == Modality.ASSERTED || said == Modality.REPORTED)) {
      return Modality.PLANNED;
    }
    Modality own = rule.modality();
    return own != null && (said == Modality.ASSERTED || said == Modality.REPORTED) ? own : said;
  }

  /** "arrives on Saturday": the present tense of a day to come. */
  private boolean isAhead(int trigger, @Nullable TimeValue time) {
    LocalDate published = passage.document().publishedOn();
    LocalDate earliest = time == null ? null : time.earliest();
    return published != null
        && earliest != null
        && earliest.isAfter(published)
        && isPresent(trigger);
  }

  private boolean isPresent(int trigger) {
    int head = trigger;
    for (Dependency edge : passage.syntax().pathToRoot(trigger)) {
      if (passage.token(head).isVerb()) {
        break;
      }
      head = edge.governor();
    }
    String tag = passage.token(head).pos();
    return tag.equals("VBZ") || tag.equals("VBP");
  }

  /** The nearest cue that names a speaker; "reports" only where nobody else speaks. */
  private Optional<Attribution> source(List<Cue> cues) {
    return cues.stream()
        .sorted(Comparator.comparing(this::isBareReport))
        .flatMap(cue -> speakers.source(cue).stream())
        .findFirst();
  }

  private boolean isBareReport(Cue cue) {
    return cue.speaker().isPresent()
        && cue.speaker().getAsInt() == cue.token()
        && passage.token(cue.token()).isNoun()
        && (passage.in("report-nouns", cue.token()) || passage.in("alleging-nouns", cue.token()))
        && passage.syntax().children(cue.token(), "nmod", "case").isEmpty();
  }

  private static final Set<String> COUNTED = Set.of("quantity");

  /**
   * Each counted thing is a claim of its own; things that are only named share one. A place is
   * where it happened, and no thing.
   */
  private List<@Nullable Quantity> quantities(Rule rule, List<Item> things) {
    Rule.ItemRule item = rule.item();
    List<@Nullable Quantity> quantities = new ArrayList<>();
    if (item != null && item.silent()) {
      quantities.add(null);
      return quantities;
    }
    things.stream().filter(Item::counted).forEach(thing -> quantities.add(thing.quantity()));
    boolean named = item != null && item.lexicon() != null && !rule.require().contains(COUNTED);
    Optional<Quantity> uncounted =
        things.stream()
            .filter(thing -> named && !thing.counted())
            .filter(thing -> passage.placeAt(thing.head()).isEmpty())
            .map(Item::quantity)
            .findFirst();
    if (quantities.isEmpty() || uncounted.isPresent()) {
      quantities.add(uncounted.orElse(null));
    }
    return quantities;
  }

  private List<Role> roles(PackRule packRule, int trigger) {
    Map<String, Role> found = new LinkedHashMap<>();
    packRule
        .rule()
        .roles()
        .forEach(
            (role, relations) -> {
              List<Role> filled =
                  role.equals(packRule.pack().speaker())
                      ? speaking(role, relations, trigger)
                      : fillers.find(
                          role, relations, trigger, packRule.pack().shared().contains(role));
              boolean body = packRule.pack().bodies().contains(role);
              boolean personal =
                  role.equals(packRule.pack().speaker()) || packRule.pack().shared().contains(role);
              filled.stream()
                  .flatMap(r -> personal ? Stream.of(r) : principals.ofUs(r).stream())
                  .map(r -> body ? principals.forBody(r) : r)
                  .forEach(r -> found.putIfAbsent(r.role() + "\n" + r.name(), r));
            });
    return withoutTwins(new ArrayList<>(found.values()));
  }

  /** What stands in two roles at once stands in the first only, a pronoun in none. */
  private static List<Role> withoutTwins(List<Role> roles) {
    List<Role> kept = new ArrayList<>();
    for (Role role : roles) {
      List<Role> twins =
          kept.stream()
              .filter(k -> k.name().equals(role.name()) && !k.role().equals(role.role()))
              .toList();
      if (!isPronoun(role)) {
        kept.removeIf(k -> twins.contains(k) && isPronoun(k));
      }
      if (kept.stream().noneMatch(twins::contains)) {
        kept.add(role);
      }
    }
    return kept;
  }

  private static boolean isPronoun(Role role) {
    return PRONOUN.matcher(role.text().text()).matches();
  }

  private static final Pattern PRONOUN = Pattern.compile("(?i)its?|their|them|they|his|her|him|he");

  private List<Role> speaking(String role, List<String> relations, int trigger) {
    OptionalInt atRim = passage.tags().speakerOf(trigger);
    for (String relation : relations) {
      List<Role> roles = new ArrayList<>();
      List<Integer> heads =
          atRim.isPresent() ? List.of(atRim.getAsInt()) : passage.fillers(trigger, relation);
      for (int token : heads) {
        speakers.all(token).stream()
            .filter(s -> s.isActor() || !relation.equals("according-to"))
            .forEach(s -> roles.addAll(asRoles(role, s, token)));
      }
      if (!roles.isEmpty()) {
        return roles;
      }
    }
    return List.of();
  }

  /** "Elbonian officials" speak for Elbonia. */
  private List<Role> asRoles(String role, Speaker speaker, int token) {
    List<Role> owners =
        speaker.isActor() || !passage.in("state-possessions", token)
            ? List.of()
            : fillers.at(role, token, false, 0);
    return owners.isEmpty() ? List.of(new Role(role, speaker.name(), speaker.text())) : owners;
  }

  /** What was found for a rule at a trigger. */
  private record Found(
      int trigger,
      List<Role> roles,
      List<Item> things,
      @Nullable TimeValue time,
      @Nullable Place place) {}

  private boolean satisfied(Rule rule, Found found) {
    return rule.require().stream().allMatch(any -> any.stream().anyMatch(need -> has(need, found)));
  }

  private boolean has(String need, Found found) {
    return switch (need) {
      case "item" -> !found.things().isEmpty();
      case "quantity" -> found.things().stream().anyMatch(Item::counted);
      case "time" -> found.time() != null;
      case "place" -> found.place() != null;
      case "first-person" -> isFirstPerson(found.trigger());
      default ->
          switch (need.charAt(0)) {
            case '!' -> !has(need.substring(1), found);
            case '~' -> !passage.fillers(found.trigger(), need.substring(1)).isEmpty();
            default -> hasRole(need, found.roles());
          };
    };
  }

  /** "We condemn": who "we" are is not said in the sentence. */
  private boolean isFirstPerson(int trigger) {
    return passage.fillers(trigger, "subject").stream()
        .map(passage::lemma)
        .anyMatch(lemma -> lemma.equals("we") || lemma.equals("i"));
  }

  private static boolean hasRole(String need, List<Role> roles) {
    boolean two = need.endsWith("*2");
    String role = two ? need.substring(0, need.length() - 2) : need;
    return roles.stream().filter(r -> r.role().equals(role)).count() >= (two ? 2 : 1);
  }
}
