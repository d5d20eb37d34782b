package byline.deploy.local;

import byline.ingest.page.TopicNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One broker for all tests of a class, on a folder of its own. */
public final class EmbeddedBroker implements BeforeAllCallback, AfterAllCallback {
  private @Nullable Broker broker;
  private @Nullable Path folder;
  private int used;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("byline-broker");
    broker = Broker.start(folder, 0);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (broker != null) {
      broker.close();
    }
    if (folder != null) {
      Folders.delete(folder);
    }
  }

  public String bootstrap() {
    if (broker == null) {
      throw new IllegalStateException("not started");
    }
    return broker.bootstrap();
  }

  public Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", bootstrap());
  }

  /** Names that no test has used before. */
  public TopicNames freshNames() {
    return new TopicNames("t" + used++ + ".");
  }
}
