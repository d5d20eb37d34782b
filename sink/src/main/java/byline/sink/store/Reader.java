package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection for questions, none of which may take longer than is allowed. */
interface Reader extends AutoCloseable {
  Connection connection();

  /** A question begins: its time runs from now. */
  void begin() throws SQLException;

  /** Whether that is how the database says that a question's time was over. */
  boolean wasTooSlow(SQLException e);

  @Override
  void close() throws SQLException;
}
