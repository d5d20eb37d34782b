package byline.sink.access;

import java.util.Objects;

/**
 * Who sent a request, as far as their token tells.
 *
 * @param name of the token
 * @param role what the token is good for
 */
record Visitor(String name, Role role) {

  /** What a token is good for. */
  enum Role {
    READER,
    CURATOR
  }

  boolean mayWrite() {
    return Objects.equals(role, Role.CURATOR);
  }
}
