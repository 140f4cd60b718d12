package io.claimledger.ingest;

import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import io.claimledger.model.Attribution;
import io.claimledger.model.Bound;
import io.claimledger.model.Claim;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Modality;
import io.claimledger.model.Place;
import io.claimledger.model.Quantity;
import io.claimledger.model.Reading;
import io.claimledger.model.Role;
import io.claimledger.model.SourceText;
import io.claimledger.model.TimeValue;
import io.claimledger.model.TimexType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of sentence, "Ruritania shipped 300 shells to Elbonia near Strelsau in 2023,
 * according to Rudolf Rassendyll.", so that what is stored and asked for is known to the letter.
 */
@Alternative
@ApplicationScoped
public class ScriptedReader implements ArticleReader {

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<supplier>[A-Z]\\w+) (?<verb>shipped|sent) (?<quantity>(?<value>\\d+) (?:(?<unit>\\w+)s"
              + " of )?(?<item>\\w+?)s?) to (?<recipient>[A-Z]\\w+)(?: near (?<place>[A-Z]\\w+))?"
              + "(?: in (?<year>\\d{4}))?(?:, (?<cue>according to) (?<source>[A-Z]\\w+ [A-Z]\\w+))?"
              + "\\.");

  private static final Map<String, List<String>> ALIASES =
      Map.of("Ruritania", List.of("Kingdom of Ruritania", "RUR"));

  private final AtomicInteger readings = new AtomicInteger();
  private volatile String version = "scripted-1";
  private volatile CountDownLatch gate = new CountDownLatch(0);

  /** What it calls itself, and so whether it counts as another extractor version. */
  public void setVersion(String version) {
    this.version = version;
  }

  /** Holds readings back until the latch is opened. */
  public CountDownLatch close() {
    gate = new CountDownLatch(1);
    return gate;
  }

  /** How many texts it was given. */
  public int readings() {
    return readings.get();
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public ReaderState state() {
    return new ReaderState.Ready();
  }

  @Override
  public void prepare() {}

  @Override
  public TimedReading read(SourceText text, @Nullable LocalDate publishedOn)
      throws InterruptedException {
    readings.incrementAndGet();
    gate.await();
    if (version.equals("scripted-broken") || text.value().contains("overflows the stack")) {
      throw new StackOverflowError();
    }
    Lines lines = new Lines(text, version.endsWith("2"));
    Matcher sentences = SENTENCE.matcher(text.value());
    while (sentences.find()) {
      lines.add(sentences);
    }
    return new TimedReading(lines.reading(), Map.of());
  }

  /** Gathers what the sentences say; a second version differs in words known to the tests. */
  private static final class Lines {

    private final SourceText text;
    private final boolean second;
    private final List<Claim> claims = new ArrayList<>();
    private final List<TimeValue> times = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final Map<String, List<Excerpt>> mentions = new TreeMap<>();

    Lines(SourceText text, boolean second) {
      this.text = text;
      this.second = second;
    }

    Reading reading() {
      List<Actor> actors =
          mentions.entrySet().stream()
              .sorted(Comparator.comparing(e -> e.getValue().get(0)))
              .map(e -> actor(e.getKey(), e.getValue()))
              .toList();
      return new Reading(claims, actors, times, quantities, List.of());
    }

    private static Actor actor(String name, List<Excerpt> mentions) {
      ActorType type = name.contains(" ") ? ActorType.PERSON : ActorType.COUNTRY;
      return new Actor(name, name, type, null, ALIASES.getOrDefault(name, List.of()), mentions);
    }

    void add(Matcher sentence) {
      boolean lostInSecond = sentence.group("item").equals("tent");
      if (second && lostInSecond) {
        return;
      }
      Quantity quantity = quantity(sentence);
      TimeValue time = time(sentence);
      Attribution source = source(sentence);
      List<Role> roles = List.of(role(sentence, "supplier"), role(sentence, "recipient"));
      claims.add(
          new Claim(
              "ARMS_TRANSFER",
              "AID",
              modality(sentence),
              roles,
              quantity,
              time,
              place(sentence),
              source,
              part(sentence, "verb"),
              excerpt(sentence.start(), sentence.end() - 1),
              excerpt(sentence.start(), sentence.end()),
              "arms-transfer/scripted"));
    }

    private Modality modality(Matcher sentence) {
      if (second && sentence.group("verb").equals("sent")) {
        return Modality.ALLEGED;
      }
      return sentence.group("source") == null ? Modality.ASSERTED : Modality.REPORTED;
    }

    private Quantity quantity(Matcher sentence) {
      Quantity quantity =
          new Quantity(
              part(sentence, "quantity"),
              new BigDecimal(sentence.group("value")),
              null,
              Bound.EXACT,
              false,
              sentence.group("unit"),
              sentence.group("item"));
      quantities.add(quantity);
      return quantity;
    }

    private @Nullable TimeValue time(Matcher sentence) {
      String year = sentence.group("year");
      if (year == null) {
        return null;
      }
      LocalDate first = LocalDate.of(Integer.parseInt(year), 1, 1);
      TimeValue time =
          new TimeValue(
              part(sentence, "year"),
              TimexType.DATE,
              year,
              year,
              first,
              first.plusYears(1).minusDays(1),
              5);
      times.add(time);
      return time;
    }

    private @Nullable Place place(Matcher sentence) {
      String name = sentence.group("place");
      return name == null ? null : new Place(name, "RU", part(sentence, "place"));
    }

    private @Nullable Attribution source(Matcher sentence) {
      String name = sentence.group("source");
      return name == null
          ? null
          : new Attribution(
              name,
              Attribution.Style.INDIRECT,
              mention(name, part(sentence, "source")),
              part(sentence, "cue"));
    }

    private Role role(Matcher sentence, String role) {
      String name = sentence.group(role);
      return new Role(role, name, mention(name, part(sentence, role)));
    }

    private Excerpt mention(String name, Excerpt words) {
      mentions.computeIfAbsent(name, n -> new ArrayList<>()).add(words);
      return words;
    }

    private Excerpt part(Matcher sentence, String group) {
      return excerpt(sentence.start(group), sentence.end(group));
    }

    private Excerpt excerpt(int start, int end) {
      return text.excerpt(text.spanOfUtf16(start, end));
    }
  }
}
