package io.claimledger.ingest.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimledger.ingest.ArticleReader;
import io.claimledger.model.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The inside of the process that reads: answers what it is asked until nobody asks any more. */
public final class ReaderLoop {

  private static final int CANNOT_READ = 3;

  private final ArticleReader reader;
  private final Writer answers;

  private ReaderLoop(ArticleReader reader, OutputStream answers) {
    this.reader = reader;
    this.answers = new OutputStreamWriter(answers, StandardCharsets.UTF_8);
  }

  /**
   * Reads texts until the requests end; the process then ends, whatever is still being read.
   *
   * @param threads how many are read at once
   */
  public static void run(
      ArticleReader reader, int threads, InputStream requests, OutputStream answers) {
    // A signal to the whole group is not for this process: it ends when its parent does.
    Runtime.getRuntime().addShutdownHook(new Thread(ReaderLoop::waitForTheEnd));
    ReaderLoop loop = new ReaderLoop(reader, answers);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    pool.execute(loop::prepare);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(requests, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Frame.Request request = request(line);
        pool.execute(() -> loop.answer(request));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void waitForTheEnd() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Frame.Request request(String line) throws JsonProcessingException {
    return (Frame.Request) Frame.of(line).orElseThrow();
  }

  private void prepare() {
    try {
      reader.prepare();
      send(new Frame.Ready(reader.version()));
    } catch (Throwable e) {
      e.printStackTrace();
      send(new Frame.Unable(e.toString()));
      Runtime.getRuntime().halt(CANNOT_READ);
    }
  }

  private void answer(Frame.Request request) {
    try {
      var reading = reader.read(SourceText.of(request.text()), request.publishedOn());
      send(new Frame.Answer(request.id(), reading));
    } catch (Throwable e) {
      // CoreNLP throws Errors on some texts, and a deep one overflows the stack.
      e.printStackTrace();
      send(new Frame.Failure(request.id(), e.getClass().getSimpleName()));
    }
  }

  private void send(Frame frame) {
    try {
      Frame.send(frame, answers);
    } catch (IOException e) {
      // Nobody listens any more.
      Runtime.getRuntime().halt(0);
    }
  }
}
