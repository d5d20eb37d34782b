package byline.sink.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;

/** Entities as they are answered, one a line. */
final class NdjsonWriter implements EntityWriter {

  @Override
  public void write(Writer out, JsonNode entity) throws IOException {
    out.append(entity.toString()).append('\n');
  }
}
