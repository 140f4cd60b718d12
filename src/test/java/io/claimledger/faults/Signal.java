package io.claimledger.faults;

import java.io.IOException;

/** What a process can be sent. */
enum Signal {
  /** Ends it at once: it is not asked. */
  KILL,
  /** Asks it to end. */
  TERM,
  /** Has PostgreSQL end at once, as it does with {@code -m immediate}. */
  QUIT,
  /** Holds it where it is. */
  STOP,
  CONT;

  void send(ProcessHandle process) throws IOException, InterruptedException {
    Process sent =
        new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid())).inheritIO().start();
    if (sent.waitFor() != 0 && process.isAlive()) {
      throw new IOException("Process %d cannot be sent %s".formatted(process.pid(), this));
    }
  }
}
