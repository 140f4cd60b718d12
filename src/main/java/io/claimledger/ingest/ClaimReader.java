package io.claimledger.ingest;

import io.claimledger.document.Cast;
import io.claimledger.document.Document;
import io.claimledger.document.QuantityMention;
import io.claimledger.document.TimeMention;
import io.claimledger.extract.ClaimExtractor;
import io.claimledger.extract.CompiledRules;
import io.claimledger.extract.quantity.QuantityReader;
import io.claimledger.ingest.TimedReading.Stage;
import io.claimledger.model.Claim;
import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import io.claimledger.resolve.cast.CastResolver;
import io.claimledger.resolve.time.TimeResolver;
import io.claimledger.rules.CountedNouns;
import io.claimledger.rules.Lexicons;
import io.claimledger.rules.PatternMatcher;
import io.claimledger.rules.RuleProblem;
import io.claimledger.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article in four steps: annotate, resolve who and when, count, extract. Mentions are
 * resolved before claims are extracted, since only then is it known who fills a role.
 */
public final class ClaimReader implements ArticleReader {

  /** Has a name, a date and a number: some models are loaded only when they are first needed. */
  private static final SourceText SENTENCE =
      SourceText.of("Ruritania shipped about 300 howitzers to Elbonia on Monday, Jane Doe said.");

  private final Annotator annotator;
  private final TimeResolver times = new TimeResolver();
  private final CastResolver casts = new CastResolver(Lexicons.shipped());
  private final QuantityReader quantities = new QuantityReader(CountedNouns.load());
  private final ClaimExtractor claims;
  private final String version;
  private volatile ReaderState state = new ReaderState.OnDemand();

  /**
   * @throws RuleProblem if a pattern of the rules does not parse
   */
  public ClaimReader(Annotator annotator, RuleSet rules, PatternMatcher matcher) {
    this.annotator = annotator;
    this.claims = new ClaimExtractor(new CompiledRules(rules, matcher));
    this.version = ExtractorVersion.present(rules.added()).value();
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public ReaderState state() {
    return state;
  }

  @Override
  public synchronized void prepare() {
    if (state instanceof ReaderState.Ready) {
      return;
    }
    state = new ReaderState.Loading();
    try {
      var unused = read(SENTENCE, LocalDate.EPOCH);
      state = new ReaderState.Ready();
    } catch (RuntimeException | Error e) {
      state = new ReaderState.Broken(e.toString());
      throw e;
    }
  }

  @Override
  public TimedReading read(SourceText text, @Nullable LocalDate publishedOn) {
    StageClock clock = new StageClock();
    Document annotated = annotator.annotate(text, publishedOn);
    clock.end(Stage.ANNOTATE);
    Document document = annotated.withTimes(times.resolve(annotated));
    Cast cast = casts.resolve(document);
    clock.end(Stage.RESOLVE);
    List<QuantityMention> counted = quantities.read(document);
    clock.end(Stage.COUNT);
    List<Claim> found = claims.extract(document, cast, counted);
    clock.end(Stage.EXTRACT);
    Reading reading =
        new Reading(
            found,
            cast.actors(),
            document.times().stream().map(TimeMention::value).toList(),
            counted.stream().map(QuantityMention::quantity).toList(),
            document.warnings());
    return new TimedReading(reading, clock.times());
  }
}
