package io.claimledger;

import io.claimledger.ingest.ArticleReader;
import io.claimledger.ingest.ClaimReader;
import io.claimledger.ingest.process.ReaderLoop;
import io.claimledger.nlp.CoreNlpAnnotator;
import io.claimledger.nlp.SemgrexMatcher;
import io.claimledger.rules.RuleSetLoader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The command by which the service starts the process that reads for it. */
final class ReaderCommand {

  static final String COMMAND = "read-articles";

  private static final Logger CORENLP = Logger.getLogger("edu.stanford.nlp");

  private ReaderCommand() {}

  /**
   * What starts it: this program, with a heap of its own.
   *
   * @param heap in bytes
   * @param places how many texts are read at once
   * @param rules the folder of an analyst's own rules
   */
  static List<String> of(long heap, int places, Optional<Path> rules) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    // Its other threads cannot be trusted once one of them has run out of memory.
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.addAll(program());
    command.add(COMMAND);
    command.add(String.valueOf(places));
    rules.ifPresent(folder -> command.add(folder.toString()));
    return command;
  }

  /** A packaged service is started by its jar, which has a loader of its own. */
  private static List<String> program() {
    String classPath = System.getProperty("java.class.path");
    return Main.class.getClassLoader() == ClassLoader.getSystemClassLoader()
        ? List.of("-cp", classPath, Main.class.getName())
        : List.of("-jar", classPath);
  }

  /** Is it: reads what it is asked to over its standard input until that ends. */
  static void run(String... arguments) {
    FileOutputStream answers = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    CORENLP.setLevel(Level.WARNING);
    Path rules = arguments.length > 2 ? Path.of(arguments[2]) : null;
    ReaderLoop.run(reader(rules), Integer.parseInt(arguments[1]), System.in, answers);
  }

  private static ArticleReader reader(@Nullable Path rules) {
    return new ClaimReader(
        new CoreNlpAnnotator(), new RuleSetLoader().load(rules), new SemgrexMatcher());
  }
}
