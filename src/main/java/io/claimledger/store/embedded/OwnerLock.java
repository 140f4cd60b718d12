package io.claimledger.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Says which process owns a database folder. The operating system drops the lock when its process
 * dies, however it dies, so a lock that is held means an owner that lives.
 */
final class OwnerLock implements AutoCloseable {

  private static final String FILE = "owner.lock";

  private final FileChannel channel;

  private OwnerLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes a folder for this process.
   *
   * @throws DatabaseInUseException if a living process owns it
   */
  static OwnerLock acquire(Path directory) throws DatabaseInUseException, IOException {
    Path file = directory.resolve(FILE);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new DatabaseInUseException(inUse(directory, file));
    }
    writeOwner(channel);
    return new OwnerLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static void writeOwner(FileChannel channel) throws IOException {
    String owner = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0).write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
    channel.force(true);
  }

  private static String inUse(Path directory, Path file) throws IOException {
    return "The database folder %s is in use by process %s. Stop that one first, or give this one a folder of its own with -Dclaim-ledger.database.dir=FOLDER."
        .formatted(directory, Files.readString(file, StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
