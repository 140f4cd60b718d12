package io.claimledger.api.door;

import io.claimledger.access.KeyRing;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people come in without a key. Only those on this machine can, where it is so set. */
@Singleton
class Door {

  private static final String NO_CREDENTIALS =
      """
      Claim Ledger does not start: it would listen on %s, where others may reach it, and there is no \
      key to keep them out.
      Make one:    java -jar quarkus-run.jar create-key --role admin --name NAME
      or trust an identity provider: set mp.jwt.verify.publickey.location, mp.jwt.verify.issuer and \
      mp.jwt.verify.audiences;
      or listen on this machine alone: quarkus.http.host=127.0.0.1 and \
      claim-ledger.access.loopback-open=true, the defaults.""";
  private static final String TOO_WIDE =
      "Claim Ledger does not start: mp.jwt.verify.publickey.location trusts every token of an"
          + " identity provider. Set mp.jwt.verify.issuer and mp.jwt.verify.audiences too.";

  private final boolean open;
  private final String host;

  Door(AccessConfig access, @ConfigProperty(name = "quarkus.http.host") String host) {
    this.host = host;
    this.open = access.loopbackOpen() && isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether a caller without credentials may do everything. */
  boolean isOpen() {
    return open;
  }

  /** Ends the start-up, before anything listens, where nobody or too many could be let in. */
  void check(
      @Observes @Priority(jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE)
          StartupEvent start,
      KeyRing keys,
      TokenTrust tokens) {
    if (tokens.isTooWide()) {
      throw new ConfigurationException(TOO_WIDE);
    }
    if (!open && !tokens.isGiven() && !keys.hasActive()) {
      throw new ConfigurationException(NO_CREDENTIALS.formatted(host));
    }
  }
}
