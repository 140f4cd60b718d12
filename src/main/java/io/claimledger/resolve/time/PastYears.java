package io.claimledger.resolve.time;

import io.claimledger.document.Document;
import io.claimledger.document.Sentence;
import io.claimledger.document.TimeExpression;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year that a tale of long ago is in, where its next date names none: "On 2 January 1987 the
 * army took the town. On 22 March it won again."
 */
final class PastYears {

  private static final int SENTENCES_BACK = 3;

  /** What is told of the last two years goes on to this one without saying so. */
  private static final int LONG_AGO = 2;

  /** A day so near is that of the news, unless the text keeps to the year of old. */
  private static final int NEWS_DAYS = 45;

  private static final int OFTEN = 3;

  /** After these a year tells of no deed of then: "since 2014", "the law of 2014". */
  private static final Set<String> ASIDES = Set.of("since", "of");

  private final List<TimeExpression> expressions;
  private final Document document;
  private final @Nullable LocalDate published;
  private @Nullable Integer year;
  private int sentence = Integer.MIN_VALUE;

  PastYears(Document document, @Nullable LocalDate published) {
    this.document = document;
    this.expressions = document.expressions();
    this.published = published;
  }

  /** The year of old that a day without one is in, or null. */
  @Nullable Integer year(int index) {
    TimeExpression e = expressions.get(index);
    Integer told = year;
    LocalDate news = published;
    boolean bare = e.kind().equals("calendar") && e.part("year") == null && !e.has("yearop");
    if (told == null || news == null || !bare || e.sentence() - sentence > SENTENCES_BACK) {
      return null;
    }
    return isNews(e, news) && mentions(told) < OFTEN ? null : told;
  }

  private static boolean isNews(TimeExpression e, LocalDate published) {
    Meaning here =
        CalendarDates.calendar(e, new Setting(published, List.of(), null, null, Tense.PAST));
    Period day = here.period();
    return day == null || ChronoUnit.DAYS.between(day.first(), published) < NEWS_DAYS;
  }

  private long mentions(int told) {
    return expressions.stream().filter(e -> String.valueOf(told).equals(e.part("year"))).count();
  }

  /** Notes what an expression came to. */
  void add(int index, @Nullable Period period) {
    TimeExpression e = expressions.get(index);
    LocalDate news = published;
    if (period == null || news == null || isAside(e)) {
      return;
    }
    int then = period.last().getYear();
    boolean old = news.getYear() - then >= LONG_AGO && period.grain().compareTo(Grain.YEAR) <= 0;
    year = old ? Integer.valueOf(then) : null;
    sentence = e.sentence();
  }

  private boolean isAside(TimeExpression e) {
    Sentence here = document.sentences().get(e.sentence());
    boolean after =
        e.firstToken() > 1
            && ASIDES.contains(here.token(e.firstToken() - 1).word().toLowerCase(Locale.ROOT));
    boolean named =
        e.lastToken() < here.size()
            && here.token(e.lastToken() + 1).isNoun()
            && e.kind().equals("year");
    return named || after && !e.has("day") || "ago".equals(e.part("dir"));
  }
}
