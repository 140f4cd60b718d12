package io.claimledger.send;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a folder of articles to a ledger, with a bar that shows how far it is. */
@Command(
    name = SendCommand.NAME,
    mixinStandardHelpOptions = true,
    description =
        "Sends a folder of articles to a ledger: each *.txt, each *.json (an article with its"
            + " metadata), each line of *.ndjson. What the ledger has is not added again, so a"
            + " sending that broke off is begun anew.")
@SuppressWarnings("NullAway.Init")
public final class SendCommand implements Callable<Integer> {

  /** The word that asks for it. */
  public static final String NAME = "send";

  private static final long MEGABYTE = 1_000_000;
  private static final Duration PAUSE = Duration.ofSeconds(10);

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder.")
  private Path folder;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "URL",
      description = "The ledger's address: http://127.0.0.1:8080 if not said.")
  private @Nullable URI ledger;

  @Option(
      names = "--key",
      defaultValue = "${env:CLAIM_LEDGER_KEY}",
      description = "A writer's API key; better in the environment: CLAIM_LEDGER_KEY.")
  private @Nullable String key;

  @Option(names = "--outlet", description = "Who published the *.txt files.")
  private @Nullable String outlet;

  @Option(names = "--published-at", description = "When the *.txt files were published.")
  private @Nullable String publishedAt;

  private final URI here;
  private final PrintStream out;
  private final PrintStream err;

  private SendCommand(URI here, PrintStream out, PrintStream err) {
    this.here = here;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command.
   *
   * @param here where the ledger is if no address is given
   * @param args what follows the command's name
   * @return the exit code: 0 only if the ledger has every article
   */
  public static int run(URI here, PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new SendCommand(here, out, err)).execute(args);
  }

  @Override
  public Integer call() {
    ArticleFolder articles = new ArticleFolder(folder, metadata());
    URI address = ledger == null ? here : ledger;
    try (ProgressBar bar = bar(articles.bytes())) {
      Sending sending = new Sending(new BatchClient(address, key), PAUSE, bar::stepBy);
      return send(articles, sending);
    } catch (ConnectException e) {
      err.printf("No ledger answers at %s: start it first, or name its address.%n", address);
    } catch (IOException e) {
      err.println(e.getMessage());
    }
    return 1;
  }

  private int send(ArticleFolder articles, Sending sending) throws IOException {
    try {
      articles.forEach(sending::add);
      sending.flush();
      return sending.report().isClean() ? 0 : 1;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      sending.report().print(out);
    }
  }

  private ProgressBar bar(long bytes) {
    return new ProgressBarBuilder()
        .setTaskName("Sending")
        .setInitialMax(bytes)
        .setUnit(" MB", MEGABYTE)
        .build();
  }

  private Map<String, String> metadata() {
    Map<String, String> metadata = new TreeMap<>();
    if (outlet != null) {
      metadata.put("outlet", outlet);
    }
    if (publishedAt != null) {
      metadata.put("publishedAt", publishedAt);
    }
    return metadata;
  }
}
