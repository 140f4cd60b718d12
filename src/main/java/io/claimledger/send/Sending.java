package io.claimledger.send;

import io.claimledger.send.Item.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Sends articles in groups and keeps count; holds one group at a time. */
final class Sending {

  private static final int MOST = 500;
  private static final long MOST_BYTES = 4 << 20;

  private final BatchClient client;
  private final Duration pause;
  private final LongConsumer progress;
  private final Report report = new Report();
  private List<Article> group = new ArrayList<>();
  private long bytes;

  /**
   * @param pause how long to wait where the ledger has no room
   * @param progress is told the bytes that are done, each time
   */
  Sending(BatchClient client, Duration pause, LongConsumer progress) {
    this.client = client;
    this.pause = pause;
    this.progress = progress;
  }

  /** Takes an article; it is sent with others. */
  void add(Item item) {
    if (item instanceof Item.Unreadable unreadable) {
      report.refused(unreadable.place(), unreadable.reason());
      progress.accept(unreadable.bytes());
      return;
    }
    Article article = (Article) item;
    group.add(article);
    bytes += article.json().length;
    if (group.size() >= MOST || bytes >= MOST_BYTES) {
      flush();
    }
  }

  /**
   * Sends what was taken and not yet sent.
   *
   * @throws UncheckedIOException if the ledger does not answer
   */
  void flush() {
    try {
      while (!group.isEmpty()) {
        send();
      }
      bytes = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends the group; those that the ledger had no room for are the next group. */
  private void send() throws IOException, InterruptedException {
    List<Outcome> outcomes = client.send(group);
    List<Article> again = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      Article article = group.get(i);
      if (outcomes.get(i) instanceof Outcome.Busy) {
        again.add(article);
      } else {
        report.add(article.place(), outcomes.get(i));
        progress.accept(article.bytes());
      }
    }
    group = again;
    if (!again.isEmpty()) {
      Thread.sleep(pause.toMillis());
    }
  }

  Report report() {
    return report;
  }
}
