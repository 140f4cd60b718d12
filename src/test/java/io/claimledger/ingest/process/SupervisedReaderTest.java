package io.claimledger.ingest.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.claimledger.ingest.ReaderLostException;
import io.claimledger.ingest.ReaderState;
import io.claimledger.ingest.ReaderUnavailableException;
import io.claimledger.ingest.ReadingFailedException;
import io.claimledger.ingest.TimedReading;
import io.claimledger.ingest.TimedReading.Stage;
import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisedReaderTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final LocalDate DAY = LocalDate.of(2024, 6, 14);

  private SupervisedReader reader = reader("well", LIMIT);

  private static SupervisedReader reader(String mood, Duration limit) {
    return new SupervisedReader(ScriptedProcess.command(mood), ScriptedProcess.VERSION, limit);
  }

  @AfterEach
  void end() {
    reader.close();
  }

  private Reading read(String text) throws InterruptedException {
    return reader.read(SourceText.of(text), DAY).reading();
  }

  private CompletableFuture<TimedReading> reading(
      ReaderProcess process, String text, Duration limit) {
    return process.read(SourceText.of(text), DAY, limit);
  }

  private static ReaderProcess process() {
    return ReaderProcess.start(ScriptedProcess.command("well"), ScriptedProcess.VERSION)
        .ready()
        .join();
  }

  @Test
  void readsTextsOfAnyCharactersWhateverElseIsPrinted() throws Exception {
    String text = "Line one\r\nline two \u2028 \u001e 😀 \"quoted\" \\ я";
    assertThat(read(text).warnings()).containsExactly(text, "2024-06-14");
    TimedReading undated = reader.read(SourceText.of("open"), null);
    assertThat(undated.reading().warnings()).containsExactly("open", "null");
    assertThat(undated.times()).containsOnly(entry(Stage.ANNOTATE, Duration.ofMillis(5)));
  }

  @Test
  void isLoadedWhenItIsPrepared() throws Exception {
    assertThat(reader.state()).isInstanceOf(ReaderState.OnDemand.class);
    reader.prepare();
    assertThat(reader.state()).isInstanceOf(ReaderState.Ready.class);
  }

  @Test
  void aTextThatFailsEndsNothing() throws Exception {
    assertThatThrownBy(() -> read("fail"))
        .isInstanceOf(ReadingFailedException.class)
        .hasMessageContaining("StackOverflowError");
    assertThat(read("good").warnings()).contains("good");
  }

  @Test
  void aTextThatEndsTheProcessIsToldAndTheNextIsRead() throws Exception {
    assertThatThrownBy(() -> read("crash"))
        .isInstanceOf(ReaderLostException.class)
        .hasMessageContaining("ended with code 7");
    assertThat(read("good").warnings()).contains("good");
  }

  @Test
  void aTextThatTakesTooLongEndsTheProcessAndTheNextIsRead() throws Exception {
    reader = reader("well", Duration.ofSeconds(1));
    assertThatThrownBy(() -> read("hang"))
        .isInstanceOf(ReaderLostException.class)
        .hasMessageContaining("took longer than 1000 ms");
    assertThat(read("good").warnings()).contains("good");
  }

  @Test
  void allThatAreReadWhenItDiesAreSuspects() {
    ReaderProcess process = process();
    CompletableFuture<TimedReading> neighbour = reading(process, "hang", LIMIT);
    CompletableFuture<TimedReading> killer = reading(process, "crash", LIMIT);
    assertLost(killer).hasMessageContaining("ended with code 7");
    assertLost(neighbour).hasMessageContaining("ended with code 7");
  }

  @Test
  void whoIsReadBesideOneThatTakesTooLongIsNoSuspect() {
    ReaderProcess process = process();
    CompletableFuture<TimedReading> neighbour = reading(process, "hang", LIMIT);
    CompletableFuture<TimedReading> slow = reading(process, "hang", Duration.ofMillis(500));
    assertThatThrownBy(slow::join).hasCauseInstanceOf(TimeoutException.class);
    assertLost(neighbour).hasMessageContaining("because of another text");
  }

  private static AbstractThrowableAssert<?, ?> assertLost(CompletableFuture<TimedReading> reading) {
    return assertThatThrownBy(reading::join).cause().isInstanceOf(ReaderLostException.class);
  }

  @Test
  void saysWhyNothingCanBeRead() {
    reader = reader("unable", LIMIT);
    assertThatThrownBy(reader::prepare)
        .isInstanceOf(ReaderUnavailableException.class)
        .hasMessageContaining("no models here");
    assertThat(reader.state())
        .isEqualTo(new ReaderState.Broken("java.lang.IllegalStateException: no models here"));
  }

  @Test
  void readsByNoOtherVersionThanTheServiceKnows() {
    reader = new SupervisedReader(ScriptedProcess.command("well"), "another", LIMIT);
    assertThatThrownBy(() -> read("good"))
        .isInstanceOf(ReaderUnavailableException.class)
        .hasMessageContaining("restart");
  }

  @Test
  void theProcessOutlivesASignalButNotItsParent() throws Exception {
    Process process = new ProcessBuilder(ScriptedProcess.command("well")).start();
    try (var answers = process.inputReader();
        var requests = process.outputWriter()) {
      Frame.send(new Frame.Request(1, "hang", null), requests);
      assertThat(answers.lines().anyMatch(line -> line.contains("ready"))).isTrue();
      process.toHandle().destroy();
      Frame.send(new Frame.Request(2, "good", null), requests);
      assertThat(answers.lines().anyMatch(line -> line.contains("good"))).isTrue();
      closeAsThoughDead(process);
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static void closeAsThoughDead(Process process) throws IOException {
    process.getOutputStream().close();
  }
}
