package io.claimledger.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A clock that goes wrong, for one process and those that it starts. */
final class ShiftedClock {

  private static final Path LIBRARIES = Path.of("/usr/lib");
  private static final String LIBRARY = "libfaketimeMT.so.1";
  private static final int DEPTH = 3;

  private ShiftedClock() {}

  /**
   * The environment of a process whose clock is ahead.
   *
   * @param offset as libfaketime takes it
   * @return empty where libfaketime is not installed
   */
  static Optional<Map<String, String>> ahead(String offset) throws IOException {
    if (!Files.isDirectory(LIBRARIES)) {
      return Optional.empty();
    }
    try (Stream<Path> files =
        Files.find(LIBRARIES, DEPTH, (file, kind) -> file.endsWith(LIBRARY))) {
      return files.findFirst().map(library -> environment(library, offset));
    }
  }

  private static Map<String, String> environment(Path library, String offset) {
    // What measures how long something takes goes on as it does.
    return Map.of(
        "LD_PRELOAD", library.toString(), "FAKETIME", offset, "FAKETIME_DONT_FAKE_MONOTONIC", "1");
  }
}
