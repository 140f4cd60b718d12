package io.claimledger;

import io.claimledger.access.ApiKey;
import io.claimledger.access.KeyRing;
import io.claimledger.access.Role;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The commands that make, list and revoke API keys. */
@Command(name = "java -jar quarkus-run.jar", mixinStandardHelpOptions = true)
final class KeyCommands {

  private static final String CREATE = "create-key";
  private static final String LIST = "list-keys";
  private static final String REVOKE = "revoke-key";
  private static final Set<String> NAMES = Set.of(CREATE, LIST, REVOKE);
  private static final int FAILED = 1;

  private final Callable<KeyRing> ledger;
  private final PrintStream out;
  private final PrintStream err;

  KeyCommands(Callable<KeyRing> ledger, PrintStream out, PrintStream err) {
    this.ledger = ledger;
    this.out = out;
    this.err = err;
  }

  /** Whether a word is one of these commands. */
  static boolean include(String word) {
    return NAMES.contains(word);
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  int run(String... args) {
    return new CommandLine(this)
        .registerConverter(Role.class, new RoleWord())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(
            (failure, command, given) -> {
              err.println(rootCause(failure).getMessage());
              return FAILED;
            })
        .execute(args);
  }

  @Command(
      name = CREATE,
      description = "Makes an API key and prints it: the only time that it is shown.")
  void create(
      @Option(names = "--role", required = true, paramLabel = "ROLE") Role role,
      @Option(names = "--name", required = true, paramLabel = "NAME") String name)
      throws Exception {
    KeyRing.Issued issued = ledger.call().issue(name, role);
    err.printf(
        "%s %s for %s. It is shown this once; send it as 'Authorization: Bearer KEY'.%n",
        role.word(), issued.key().prefix(), name);
    out.println(issued.secret().reveal());
  }

  @Command(name = LIST, description = "Lists the API keys by their beginnings.")
  void list() throws Exception {
    for (ApiKey key : ledger.call().all()) {
      out.printf(
          "%s  %-8s  %s  %s%s%n",
          key.prefix(),
          key.role().word(),
          key.createdAt(),
          key.name(),
          key.revokedAt() == null ? "" : "  revoked " + key.revokedAt());
    }
  }

  @Command(name = REVOKE, description = "Makes an API key useless, at once.")
  int revoke(@Parameters(paramLabel = "clk_XXXXXXXX") String prefix) throws Exception {
    if (ledger.call().revoke(prefix)) {
      out.printf("%s is revoked.%n", prefix);
      return 0;
    }
    err.printf("There is no active key %s: list-keys tells which there are.%n", prefix);
    return FAILED;
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static final class RoleWord implements ITypeConverter<Role> {
    @Override
    public Role convert(String word) {
      return Role.of(word)
          .orElseThrow(
              () -> new TypeConversionException("must be reader, writer, reviewer or admin"));
    }
  }
}
