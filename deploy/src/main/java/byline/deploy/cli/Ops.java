package byline.deploy.cli;

import byline.ingest.ops.OpsServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Figures and health of a role that serves nothing else. */
final class Ops {
  private Ops() {}

  /** Serves on a port of all addresses, or nowhere when no port is given. */
  static AutoCloseableQuietly serve(
      @Nullable Integer port, PrometheusMeterRegistry registry, BooleanSupplier healthy)
      throws IOException {
    if (port == null) {
      return () -> {};
    }
    try {
      return OpsServer.start(new InetSocketAddress(port), registry, healthy)::close;
    } catch (BindException e) {
      throw new CannotRun("port " + port + " is taken", e);
    } catch (IllegalArgumentException e) {
      throw new Misuse("--http: " + e.getMessage());
    }
  }

  /** Something to close that never fails to. */
  interface AutoCloseableQuietly extends AutoCloseable {
    @Override
    void close();
  }
}
