package io.claimledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void commandsGoWhereTheServiceIsIfNothingElseIsSaid() {
    SmallRyeConfig nothing = new SmallRyeConfigBuilder().build();
    assertThat(Main.ledger(nothing, "send")).hasToString("http://127.0.0.1:8080");
    SmallRyeConfig port =
        new SmallRyeConfigBuilder().withDefaultValue("quarkus.http.port", "8081").build();
    assertThat(Main.ledger(port, "send")).hasToString("http://127.0.0.1:8081");
    assertThat(Main.ledger(nothing, "remove-samples", "http://192.0.2.7:80"))
        .hasToString("http://192.0.2.7:80");
  }
}
