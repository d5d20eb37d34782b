package byline.deploy.cli;

import byline.sink.Snapshot;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline snapshot}: what the entity topics say now, as files, and where to read on. */
@Command(
    name = "snapshot",
    description = {
      "Writes what all entity topics and the ledger say now into a folder: the newest record of each"
          + " key, a file a topic, and manifest.json with the offsets from which to read on."
    })
final class SnapshotCommand implements Callable<Integer> {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "Where to; must not be there yet, or be empty.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    Map<String, Object> properties = kafka.properties();
    try (var admin = Cluster.connect(properties)) {
      kafka.names().entities().forEach(topic -> TopicThere.demand(admin, topic));
    }
    var err = spec.commandLine().getErr();
    try {
      long records = new Snapshot(properties, kafka.names().prefix()).take(folder, new ToGo(err));
      err.printf("byline: %,d records in %s%n", records, folder);
      return 0;
    } catch (FileAlreadyExistsException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }
}
