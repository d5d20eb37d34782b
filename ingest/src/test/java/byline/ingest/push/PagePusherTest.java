package byline.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PagePusherTest {
  @Test
  void whatExactlyOnceSendingNeeds_isNotForDebate() {
    assertThat(PagePusher.settings(Map.of("acks", "1", "enable.idempotence", "false")))
        .containsEntry("acks", "all")
        .containsEntry("enable.idempotence", true)
        .containsEntry("max.request.size", 6_291_456)
        .containsEntry("compression.type", "lz4");
  }

  @Test
  void compression_isTheOperatorsChoice() {
    assertThat(PagePusher.settings(Map.of("compression.type", "zstd")))
        .containsEntry("compression.type", "zstd");
  }
}
