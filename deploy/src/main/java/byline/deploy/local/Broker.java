package byline.deploy.local;

import byline.ingest.setup.TopicPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker in this process, its own controller, reachable on the loopback address only; what
 * it stores outlives it, and may be opened again on other ports.
 */
public final class Broker implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  /** Any cluster id will do for a cluster of one, as long as it stays the same. */
  private static final String CLUSTER_ID = "YnlsaW5lLWxvY2FsLW9uZQ";

  private final KafkaRaftServer server;
  private final int port;

  private Broker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker.
   *
   * @param folder where it keeps its log; made when missing, opened again when not
   * @param port of the broker on the loopback address, 0 for any free one
   * @throws IOException when the folder cannot be used
   * @throws PortTaken when somebody listens there already
   */
  public static Broker start(Path folder, int port) throws IOException {
    Files.createDirectories(folder);
    int chosen = port == 0 ? FreePort.any() : FreePort.exactly(port);
    var config = new KafkaConfig(properties(folder, chosen, FreePort.any()), false);
    format(folder);
    var server = new KafkaRaftServer(config, Time.SYSTEM);
    server.startup();
    return new Broker(server, chosen);
  }

  /** What clients connect to. */
  public String bootstrap() {
    return HOST + ":" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path folder) throws IOException {
    var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try {
      new Formatter()
          .setPrintStream(silent)
          .setNodeId(1)
          .setClusterId(CLUSTER_ID)
          .addDirectory(folder.toString())
          .setMetadataLogDirectory(folder.toString())
          .setControllerListenerName("CONTROLLER")
          .setIgnoreFormatted(true)
          .run();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("cannot prepare " + folder + " for a broker: " + e.getMessage(), e);
    }
  }

  private static Properties properties(Path folder, int port, int controllerPort) {
    var p = new Properties();
    p.setProperty("process.roles", "broker,controller");
    p.setProperty("node.id", "1");
    String own = "PLAINTEXT://" + HOST + ":" + port;
    p.setProperty("listeners", own + ",CONTROLLER://" + HOST + ":" + controllerPort);
    p.setProperty("advertised.listeners", own);
    p.setProperty("controller.listener.names", "CONTROLLER");
    p.setProperty("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
    p.setProperty("controller.quorum.voters", "1@" + HOST + ":" + controllerPort);
    p.setProperty("log.dirs", folder.toString());
    p.setProperty("auto.create.topics.enable", "false");
    p.setProperty("message.max.bytes", Integer.toString(TopicPlan.MAX_RECORD_BYTES));
    p.setProperty("offsets.topic.replication.factor", "1");
    p.setProperty("offsets.topic.num.partitions", "4");
    p.setProperty("transaction.state.log.replication.factor", "1");
    p.setProperty("transaction.state.log.min.isr", "1");
    p.setProperty("transaction.state.log.num.partitions", "4");
    p.setProperty("share.coordinator.state.topic.replication.factor", "1");
    p.setProperty("share.coordinator.state.topic.min.isr", "1");
    p.setProperty("group.initial.rebalance.delay.ms", "0");
    p.setProperty("log.cleaner.dedupe.buffer.size", "16777216");
    return p;
  }
}
