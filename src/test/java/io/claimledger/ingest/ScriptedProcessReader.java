package io.claimledger.ingest;

import io.claimledger.ingest.process.ScriptedProcess;
import io.claimledger.ingest.process.SupervisedReader;
import io.claimledger.model.SourceText;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads in a real process, which does what the texts say. */
@Alternative
@ApplicationScoped
public class ScriptedProcessReader implements ArticleReader {

  private final SupervisedReader reader =
      new SupervisedReader(
          ScriptedProcess.command("well"), ScriptedProcess.VERSION, Duration.ofSeconds(3));

  @Override
  public void prepare() throws InterruptedException {
    reader.prepare();
  }

  @Override
  public ReaderState state() {
    return reader.state();
  }

  @Override
  public TimedReading read(SourceText text, @Nullable LocalDate publishedOn)
      throws InterruptedException {
    return reader.read(text, publishedOn);
  }

  @Override
  public String version() {
    return reader.version();
  }

  @PreDestroy
  void close() {
    reader.close();
  }
}
