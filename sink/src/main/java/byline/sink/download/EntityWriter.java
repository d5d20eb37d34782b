package byline.sink.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;

/** Writes entities one after the other, so that a file of any length takes no memory. */
public interface EntityWriter {

  /** What stands before the first entity. */
  default void begin(Writer out) throws IOException {}

  /** One entity, as answered by the API. */
  void write(Writer out, JsonNode entity) throws IOException;

  /** What stands after the last entity. */
  default void end(Writer out) throws IOException {}
}
