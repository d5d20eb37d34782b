package byline.deploy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds ports on the loopback address that nobody listens on. */
public final class FreePort {
  private FreePort() {}

  /** Returns a port that was free a moment ago. */
  public static int any() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Returns the preferred port where it is free, else another that is. */
  public static int preferably(int port) throws IOException {
    return isFree(port) ? port : any();
  }

  /**
   * Returns the port.
   *
   * @throws PortTaken when it is not free
   */
  public static int exactly(int port) throws PortTaken {
    if (!isFree(port)) {
      throw new PortTaken(port);
    }
    return port;
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
