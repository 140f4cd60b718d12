package io.claimledger.ingest.process;

import io.claimledger.ingest.ArticleReader;
import io.claimledger.ingest.ReaderState;
import io.claimledger.ingest.TimedReading;
import io.claimledger.ingest.TimedReading.Stage;
import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A process that does what the texts say that it is to read: crash, hang, or fail. */
public final class ScriptedProcess {

  /** What its reader calls itself. */
  public static final String VERSION = "scripted-process";

  private ScriptedProcess() {}

  /**
   * Starts it.
   *
   * @param mood "well", or "unable" for one that never becomes ready
   */
  public static List<String> command(String mood) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        ScriptedProcess.class.getName(),
        mood);
  }

  public static void main(String... arguments) {
    ReaderLoop.run(new Script(arguments[0]), 4, System.in, System.out);
  }

  private record Script(String mood) implements ArticleReader {

    @Override
    public void prepare() {
      System.out.println("A library prints this where it should not.");
      if (mood.equals("unable")) {
        throw new IllegalStateException("no models here");
      }
    }

    @Override
    public ReaderState state() {
      return new ReaderState.Ready();
    }

    @Override
    public String version() {
      return VERSION;
    }

    @Override
    public TimedReading read(SourceText text, @Nullable LocalDate publishedOn)
        throws InterruptedException {
      String script = text.value();
      if (script.contains("crash")) {
        Runtime.getRuntime().halt(7);
      }
      if (script.contains("hang")) {
        new CountDownLatch(1).await();
      }
      if (script.contains("fail")) {
        throw new StackOverflowError();
      }
      List<String> warnings = List.of(script, String.valueOf(publishedOn));
      Reading reading = new Reading(List.of(), List.of(), List.of(), List.of(), warnings);
      return new TimedReading(reading, Map.of(Stage.ANNOTATE, Duration.ofMillis(5)));
    }
  }
}
