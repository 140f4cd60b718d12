package io.claimledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SampleRemovalTest {

  @Test
  void saysSoWhereNoLedgerRuns() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(SampleRemoval.run(URI.create("http://127.0.0.1:" + free), null)).isEqualTo(1);
  }
}
