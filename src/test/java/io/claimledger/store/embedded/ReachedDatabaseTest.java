package io.claimledger.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.access.KeyRing;
import io.claimledger.access.Role;
import io.claimledger.store.ApiKeyStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachedDatabaseTest {

  private static KeyRing keys(ReachedDatabase database) {
    return new KeyRing(ApiKeyStore.in(database.jdbcUrl(), database.user(), database.password()));
  }

  @Test
  void isReachedWithAServiceAndWithoutOne(@TempDir Path folder) throws Exception {
    String key;
    try (ReachedDatabase alone = ReachedDatabase.in(folder)) {
      key = keys(alone).issue("Test", Role.READER).secret().reveal();
    }
    try (EmbeddedDatabase service = EmbeddedDatabase.start(folder);
        ReachedDatabase beside = ReachedDatabase.in(folder)) {
      assertThat(beside.jdbcUrl()).isEqualTo(service.jdbcUrl());
      assertThat(keys(beside).check(key)).isPresent();
      assertThat(keys(beside).revoke(key.substring(0, 12))).isTrue();
      assertThat(keys(beside).check(key)).isEmpty();
    }
  }
}
