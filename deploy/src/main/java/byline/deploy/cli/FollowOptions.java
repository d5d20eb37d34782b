package byline.deploy.cli;

import byline.sink.feed.FollowSettings;
import byline.sink.feed.FollowSettings.Log;
import byline.sink.feed.FollowSettings.Streams;
import byline.sink.feed.FollowSettings.Targets;
import byline.sink.feed.FollowSettings.Webhooks;
import picocli.CommandLine.Option;

/** How entities can be followed over HTTP. */
final class FollowOptions {
  @Option(
      names = "--changes",
      paramLabel = "N",
      defaultValue = "100000",
      description =
          "Changes that are remembered for feeds, events and webhooks (default: ${DEFAULT-VALUE}).")
  private int changes;

  @Option(
      names = "--streams",
      paramLabel = "N",
      defaultValue = "200",
      description = "Listeners to events at a time (default: ${DEFAULT-VALUE}).")
  private int streams;

  @Option(
      names = "--webhook-targets",
      paramLabel = "WHICH",
      defaultValue = "public",
      description =
          "public: webhooks lead to public addresses only; any: to the loopback and private"
              + " networks too (default: ${DEFAULT-VALUE}).")
  private String targets = "";

  FollowSettings settings() {
    var usual = FollowSettings.usual();
    return Numbers.checked(
        () ->
            new FollowSettings(
                new Log(changes, usual.log().opening()),
                new Streams(streams, usual.streams().heartbeat(), usual.streams().stall()),
                new Webhooks(
                    targets(), usual.webhooks().firstPause(), usual.webhooks().patience())));
  }

  private Targets targets() {
    return switch (targets) {
      case "public" -> Targets.PUBLIC;
      case "any" -> Targets.ANY;
      default -> throw new Misuse("--webhook-targets " + targets + ": must be public or any");
    };
  }
}
