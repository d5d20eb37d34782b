package byline.sink.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;

/** Works as an array of CSL items. */
final class CslJsonWriter implements EntityWriter {
  private boolean first = true;

  @Override
  public void begin(Writer out) throws IOException {
    out.append('[');
  }

  @Override
  public void write(Writer out, JsonNode work) throws IOException {
    out.append(first ? "\n" : ",\n").append(CslItem.of(work).toString());
    first = false;
  }

  @Override
  public void end(Writer out) throws IOException {
    out.append("\n]\n");
  }
}
