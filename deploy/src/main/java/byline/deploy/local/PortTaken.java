package byline.deploy.local;

import java.io.IOException;

/** Somebody listens on the port already. */
public final class PortTaken extends IOException {
  PortTaken(int port) {
    super("port " + port + " is taken");
  }
}
