package byline.sink.store;

import byline.sink.store.Condition.Test;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What entities must fulfil, in SQL, where {@code e} is the entity's table; all that comes from
 * outside goes in as parameters.
 */
final class Where {
  private final Kind kind;
  private final List<Object> parameters = new ArrayList<>();
  private final StringBuilder sql = new StringBuilder();

  Where(Kind kind, List<Condition> conditions) {
    this.kind = kind;
    conditions.forEach(this::restrict);
  }

  boolean isEmpty() {
    return sql.isEmpty();
  }

  void and(String condition, Object... values) {
    sql.append(sql.isEmpty() ? "" : " AND ").append(condition);
    Collections.addAll(parameters, values);
  }

  /**
   * A statement with these conditions.
   *
   * @param before as far as the first condition
   * @param first condition with one parameter that comes before all others, or empty
   * @param after what follows the last condition
   */
  PreparedStatement prepare(Connection connection, String before, First first, String after)
      throws SQLException {
    var all = first.sql() + (first.sql().isEmpty() || sql.isEmpty() ? "" : " AND ") + sql;
    var statement =
        connection.prepareStatement(before + (all.isEmpty() ? "" : " WHERE " + all) + after);
    int at = 0;
    if (!first.sql().isEmpty()) {
      statement.setString(++at, first.value());
    }
    for (var parameter : parameters) {
      statement.setObject(++at, parameter);
    }
    return statement;
  }

  PreparedStatement prepare(Connection connection, String before, String after)
      throws SQLException {
    return prepare(connection, before, First.NONE, after);
  }

  /** A condition that changes from statement to statement. */
  record First(String sql, String value) {
    static final First NONE = new First("", "");
  }

  /**
   * A field of this kind.
   *
   * @param parameter where it was named, for the one who asked
   */
  Field field(String parameter, String name) {
    var field = Field.of(kind).get(name);
    if (field == null) {
      throw new BadQuery(parameter, "there is no field " + name);
    }
    return field;
  }

  private void restrict(Condition condition) {
    var field = field("filter", condition.field());
    var values = condition.values().stream().map(v -> value(field, condition, v)).toArray();
    var test = test(field, condition.test(), values.length);
    boolean none = condition.test() == Test.NONE_OF;
    if (field.detail() == null) {
      and(none ? "NOT COALESCE((" + test + "), FALSE)" : test, values);
    } else {
      and("e.id " + (none ? "NOT IN (" : "IN (") + field.owners() + " WHERE " + test + ")", values);
    }
  }

  private static String test(Field field, Test test, int values) {
    return switch (test) {
      case ANY_OF, NONE_OF ->
          field.expression()
              + Collections.nCopies(values, "?").stream()
                  .collect(Collectors.joining(", ", " IN (", ")"));
      case ABOVE -> field.expression() + " > ?";
      case BELOW -> field.expression() + " < ?";
      case AT_LEAST -> field.expression() + " >= ?";
      case AT_MOST -> field.expression() + " <= ?";
      case BETWEEN -> field.expression() + " BETWEEN ? AND ?";
    };
  }

  private static Object value(Field field, Condition condition, String value) {
    if (!field.numeric()) {
      return value;
    }
    try {
      return Long.valueOf(value);
    } catch (NumberFormatException e) {
      throw new BadQuery("filter", condition.field() + " takes whole numbers, not " + value);
    }
  }
}
