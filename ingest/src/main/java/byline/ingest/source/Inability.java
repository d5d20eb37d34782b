package byline.ingest.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file cannot be read. */
final class Inability {
  private Inability() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    return "cannot be read: " + e.getMessage();
  }
}
