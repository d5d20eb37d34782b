package byline.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A broker in this process; stopped and started again it has the same port and data. */
public final class TestBroker implements AutoCloseable {
  private final int port = freePort();
  private final int controllerPort = freePort();
  private final Path folder;
  private KafkaRaftServer server;

  public TestBroker(Path folder) {
    this.folder = folder;
    this.server = started();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KafkaRaftServer started() {
    var config = new KafkaConfig(properties(), false);
    try {
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setNodeId(1)
          .setClusterId("c2luay10ZXN0LWJyb2tlcg")
          .addDirectory(folder.toString())
          .setMetadataLogDirectory(folder.toString())
          .setControllerListenerName("CONTROLLER")
          .setIgnoreFormatted(true)
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("cannot format the broker's folder", e);
    }
    var started = new KafkaRaftServer(config, Time.SYSTEM);
    started.startup();
    return started;
  }

  private Properties properties() {
    var properties = new Properties();
    var broker = "PLAINTEXT://127.0.0.1:" + port;
    var controller = "127.0.0.1:" + controllerPort;
    properties.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "listeners", broker + ",CONTROLLER://" + controller,
            "advertised.listeners", broker,
            "controller.listener.names", "CONTROLLER",
            "listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
            "controller.quorum.voters", "1@" + controller,
            "log.dirs", folder.toString(),
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0"));
    properties.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "offsets.topic.num.partitions", "1",
            "transaction.state.log.num.partitions", "1",
            "log.cleaner.dedupe.buffer.size", "16777216"));
    return properties;
  }

  public String address() {
    return "127.0.0.1:" + port;
  }

  public Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", address()));
  }

  /** Makes topics, and waits until their partitions can be written to. */
  public void createTopics(int partitions, String... names) {
    try (var admin = admin()) {
      var topics =
          Arrays.stream(names)
              .map(
                  name ->
                      new NewTopic(name, partitions, (short) 1)
                          .configs(Map.of("cleanup.policy", "compact")))
              .toList();
      admin.createTopics(topics).all().get();
      for (var name : names) {
        for (int i = 0; i < partitions; i++) {
          while (!hasLeader(admin, new TopicPartition(name, i))) {
            LockSupport.parkNanos(10_000_000);
          }
        }
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasLeader(Admin admin, TopicPartition partition)
      throws InterruptedException, ExecutionException {
    try {
      admin.listOffsets(Map.of(partition, OffsetSpec.latest())).all().get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return false;
      }
      throw e;
    }
  }

  public void stop() {
    server.shutdown();
    server.awaitShutdown();
  }

  public void startAgain() {
    server = started();
  }

  @Override
  public void close() {
    stop();
  }
}
