package io.claimledger.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A client that does what a careful one does: it sends an article again until it has been told that
 * the ledger has it, and then never again.
 */
final class Sender {

  private static final int THREADS = 2;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final Duration ALL = Duration.ofMinutes(6);
  private static final int MILLIS_BETWEEN_TRIES = 200;
  private static final int REFUSED = 400;
  private static final int TOO_MANY = 429;
  private static final int UNABLE = 500;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final AtomicInteger answered = new AtomicInteger();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final AtomicInteger cut = new AtomicInteger();
  private final AtomicInteger unable = new AtomicInteger();
  private final AtomicInteger known = new AtomicInteger();
  private final Queue<Dispatch> waiting;
  private final URI articles;
  private final Duration pause;
  private final int count;
  private volatile boolean given;

  /**
   * Begins to send.
   *
   * @param pause how long each of two threads rests after an article
   */
  Sender(URI ledger, List<Dispatch> dispatches, Duration pause) {
    this.articles = ledger.resolve("/articles");
    this.waiting = new ConcurrentLinkedQueue<>(dispatches);
    this.count = dispatches.size();
    this.pause = pause;
    for (int i = 0; i < THREADS; i++) {
      Thread thread = new Thread(this::sendAll, "sender-" + i);
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void sendAll() {
    try {
      for (Dispatch next = waiting.poll(); next != null && !given; next = waiting.poll()) {
        while (!given && !send(next)) {
          TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
        }
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether this article needs no other try. */
  private boolean send(Dispatch dispatch) throws InterruptedException {
    try {
      HttpResponse<String> answer = client.send(request(dispatch), BodyHandlers.ofString());
      return isSettled(dispatch, answer);
    } catch (IOException e) {
      cut.incrementAndGet();
      return false;
    }
  }

  private boolean isSettled(Dispatch dispatch, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status >= UNABLE || status == TOO_MANY) {
      unable.incrementAndGet();
      return false;
    }
    if (status >= REFUSED) {
      refused.add(dispatch.externalId() + ": " + status + " " + answer.body());
      return true;
    }
    if (status == 200) {
      known.incrementAndGet();
    }
    answered.incrementAndGet();
    return true;
  }

  private HttpRequest request(Dispatch dispatch) {
    return HttpRequest.newBuilder(articles)
        .timeout(ANSWER)
        .header("Content-Type", "application/json")
        .header("Prefer", "respond-async")
        .POST(BodyPublishers.ofString(dispatch.json()))
        .build();
  }

  /** Waits until the ledger has confirmed so many. */
  void awaitAnswers(int number) throws InterruptedException, TimeoutException {
    Until.holds(number + " articles are confirmed", ALL, () -> answered.get() >= number);
  }

  /**
   * Waits until all are confirmed.
   *
   * @throws IllegalStateException if one was refused
   */
  void awaitAll() throws InterruptedException, TimeoutException {
    Until.holds("all are answered", ALL, () -> answered.get() + refused.size() == count);
    if (!refused.isEmpty()) {
      throw new IllegalStateException("Refused: " + refused.peek());
    }
  }

  /** Waits until so many tries have failed. */
  void awaitFailures(int number) throws InterruptedException, TimeoutException {
    Until.holds(number + " tries fail", ALL, () -> cut.get() + unable.get() >= number);
  }

  /** What the client saw, for a person. */
  String experience() {
    return "%d tries without an answer, %d answered 5xx, %d known already when sent again"
        .formatted(cut.get(), unable.get(), known.get());
  }

  void giveUp() {
    given = true;
  }
}
