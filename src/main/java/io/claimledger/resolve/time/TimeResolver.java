package io.claimledger.resolve.time;

import io.claimledger.document.Document;
import io.claimledger.document.Sentence;
import io.claimledger.document.TimeExpression;
import io.claimledger.document.TimeMention;
import io.claimledger.document.Token;
import io.claimledger.model.TimeValue;
import io.claimledger.model.TimexType;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a document's temporal expressions to days: against the day of publication by the tense
 * of the verb over them, or against the text's last stated date.
 */
public final class TimeResolver {

  private static final Set<String> LINKS =
      Set.of("to", "and", "-", "–", "—", ",", "until", "or", "through");
  private static final int LONGEST_LINK = 2;
  private static final int SENTENCES_BACK = 4;

  /** A mention for every expression, in text order. */
  public List<TimeMention> resolve(Document document) {
    List<TimeMention> mentions = new ArrayList<>();
    List<TimeExpression> expressions = document.expressions();
    LocalDate published = datable(document.publishedOn());
    Deque<Told> told = new ArrayDeque<>();
    PastYears past = new PastYears(document, published);
    for (int i = 0; i < expressions.size(); i++) {
      TimeExpression e = expressions.get(i);
      Sentence sentence = document.sentences().get(e.sentence());
      Tense tense = Tenses.of(e, sentence);
      Integer beside = inheritedYear(expressions, i, sentence);
      Integer year = beside != null || tense == Tense.FUTURE ? beside : past.year(i);
      Setting setting = new Setting(published, recent(told, e), here(told, e), year, tense);
      Meaning meaning = meaning(e, sentence, setting);
      mentions.add(mention(document, e, meaning));
      Period period = meaning.period();
      past.add(i, period);
      if (period != null && anchors(meaning)) {
        told.addFirst(new Told(e.sentence(), period));
      }
    }
    return mentions;
  }

  private record Told(int sentence, Period period) {}

  private static @Nullable Period here(Deque<Told> told, TimeExpression e) {
    return told.stream()
        .filter(t -> t.sentence() == e.sentence() && t.period().grain() == Grain.DAY)
        .map(Told::period)
        .findFirst()
        .orElse(null);
  }

  /** The dates told not long before, the last one first, and the very last however long ago. */
  private static List<Period> recent(Deque<Told> told, TimeExpression e) {
    return told.stream()
        .filter(t -> t == told.peekFirst() || t.sentence() >= e.sentence() - SENTENCES_BACK)
        .map(Told::period)
        .toList();
  }

  /** EDTF has four digits for a year; a day near their ends cannot be counted from. */
  private static @Nullable LocalDate datable(@Nullable LocalDate day) {
    return day != null && day.getYear() > 1100 && day.getYear() < 8900 ? day : null;
  }

  private static boolean anchors(Meaning meaning) {
    return meaning.type() == TimexType.DATE || meaning.type() == TimexType.TIME;
  }

  private static Meaning meaning(TimeExpression e, Sentence sentence, Setting setting) {
    Meaning meaning =
        switch (e.kind()) {
          case "calendar", "more-days" -> CalendarDates.calendar(e, setting);
          case "numeric" -> CalendarDates.numeric(e, setting);
          case "month" -> CalendarDates.month(e, setting);
          case "season" -> CalendarDates.season(e, setting);
          case "quarter" -> CalendarDates.quarter(e, setting);
          case "year" -> CalendarDates.year(e);
          case "decade" -> CalendarDates.decade(e);
          case "century" -> CalendarDates.century(e, setting);
          case "weekday" -> RelativeDates.weekday(e, setting);
          case "day" -> RelativeDates.day(e, setting);
          case "unit" -> unit(e, sentence, setting);
          case "part" -> RelativeDates.part(e, setting);
          case "offset" -> RelativeDates.offset(e, setting);
          case "nth" -> OrdinalDates.resolve(e, setting);
          case "holiday" -> Holidays.resolve(e, setting);
          case "clock" -> DayParts.clock(e, setting);
          case "duration" -> Durations.duration(e);
          case "span" -> Durations.span(e, setting);
          case "set" -> Durations.set(e);
          case "reference" -> reference(e, setting);
          default -> throw new IllegalStateException("No meaning for " + e.kind());
        };
    return e.kind().equals("part") ? meaning : DayParts.withHour(e, meaning);
  }

  private static Meaning unit(TimeExpression e, Sentence sentence, Setting setting) {
    if (opensClause(e, sentence)) {
      return undatedDay(e);
    }
    String op = RelativeDates.bare(String.valueOf(e.part("op")));
    boolean length = op.equals("past") || op.equals("last") && "decade".equals(e.part("unit"));
    return length ? Durations.span(e, setting) : RelativeDates.unit(e, setting);
  }

  /** "the day before the attack" names a day that only the attack can tell. */
  private static boolean opensClause(TimeExpression e, Sentence sentence) {
    return e.has("dir")
        && e.lastToken() < sentence.size()
        && sentence.token(e.lastToken() + 1).word().matches(".*\\p{L}.*");
  }

  private static Meaning undatedDay(TimeExpression e) {
    Grain grain = Grain.of(String.valueOf(e.part("unit")));
    return Meaning.undated(RelativeDates.unknown(grain == null ? Grain.DAY : grain));
  }

  private static Meaning reference(TimeExpression e, Setting setting) {
    if ("then".equals(e.part("ref")) && setting.anchor() != null) {
      return Meaning.date(setting.anchor());
    }
    return Meaning.undated(
        switch (String.valueOf(e.part("ref"))) {
          case "recently",
              "recent",
              "former",
              "formerly",
              "lately",
              "previously",
              "past",
              "that",
              "then" ->
              "PAST_REF";
          case "future", "soon" -> "FUTURE_REF";
          default -> "PRESENT_REF";
        });
  }

  /**
   * The year of the date beside it, as in "from 3 May to 7 June 2023" and "in May and June 2023".
   */
  private static @Nullable Integer inheritedYear(
      List<TimeExpression> expressions, int index, Sentence sentence) {
    for (int i = index + 1; i < expressions.size(); i++) {
      TimeExpression next = expressions.get(i);
      boolean linked = linked(expressions.get(i - 1), next, sentence);
      if (!linked || !next.kind().equals(expressions.get(index).kind())) {
        return null;
      }
      String year = next.part("year");
      if (year != null && next.has("month")) {
        return Integer.valueOf(year);
      }
    }
    return null;
  }

  private static boolean linked(TimeExpression a, TimeExpression b, Sentence sentence) {
    int gap = b.firstToken() - a.lastToken() - 1;
    return a.sentence() == b.sentence()
        && gap <= LONGEST_LINK
        && sentence.tokens().subList(a.lastToken(), b.firstToken() - 1).stream()
            .map((Token t) -> t.word().toLowerCase(Locale.ROOT))
            .allMatch(LINKS::contains);
  }

  private static TimeMention mention(Document document, TimeExpression e, Meaning meaning) {
    Sentence sentence = document.sentences().get(e.sentence());
    Period period = meaning.period();
    TimeValue value =
        new TimeValue(
            document.excerpt(sentence, e.firstToken(), e.lastToken()),
            meaning.type(),
            meaning.timex(),
            period == null ? null : period.edtf(),
            period == null ? null : period.first(),
            period == null ? null : period.last(),
            period == null ? null : period.precision());
    return new TimeMention(e.sentence(), e.firstToken(), e.lastToken(), value);
  }
}
