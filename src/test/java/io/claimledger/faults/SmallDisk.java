package io.claimledger.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with little room, which can be filled up. */
final class SmallDisk implements AutoCloseable {

  private static final int BLOCK = 4096;

  private final Path folder;
  private final Path ballast;

  private SmallDisk(Path folder) {
    this.folder = folder;
    this.ballast = folder.resolve("ballast");
  }

  /**
   * Mounts one.
   *
   * @throws NotMountedException if this machine has none, or this user may not
   */
  static SmallDisk mount(Path folder, int megabytes)
      throws IOException, InterruptedException, NotMountedException {
    Files.createDirectories(folder);
    String size = "size=" + megabytes + "m";
    try {
      run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toAbsolutePath().toString());
    } catch (IOException e) {
      throw new NotMountedException(e);
    }
    return new SmallDisk(folder);
  }

  /** Leaves no room. */
  void fill() throws IOException {
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (folder.toFile().getUsableSpace() > 0) {
        out.write(block);
      }
    } catch (IOException full) {
      if (folder.toFile().getUsableSpace() >= BLOCK) {
        throw full;
      }
    }
  }

  /** Makes room. */
  void empty() throws IOException {
    Files.delete(ballast);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(said.strip());
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("umount", folder.toAbsolutePath().toString());
  }

  /** No disk can be had. */
  static final class NotMountedException extends Exception {
    private static final long serialVersionUID = 1L;

    NotMountedException(IOException cause) {
      super(cause);
    }
  }
}
