package byline.sink.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteChangeLogTest extends ChangeLogContract {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  @Override
  EntityStore openEmpty() {
    return reopen();
  }

  @Override
  EntityStore reopen() {
    return Stores.open(folder.resolve("store.db").toString());
  }
}
