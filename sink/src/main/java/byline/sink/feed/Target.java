package byline.sink.feed;

import byline.sink.feed.FollowSettings.Targets;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where a webhook leads, checked: what a name stands for is looked up for every call, and the
 * address that was checked is the one that is called.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's registry of
 *     special addresses</a>
 */
record Target(URI url) {
  private static final List<String> SPECIAL_4 =
      List.of(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3");

  /** Of the new addresses only those of the global range are called, less what holds old ones. */
  private static final List<String> SPECIAL_6 =
      List.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private static final int LONGEST = 2_000;

  /** A target that is none; says why. */
  static final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Forbidden(String message) {
      super(message);
    }
  }

  /** Reads an address as somebody wrote it. */
  static Target read(String written) {
    try {
      var url = URI.create(URI.create(written).toASCIIString());
      var scheme = String.valueOf(url.getScheme());
      if (written.length() <= LONGEST
          && (scheme.equals("http") || scheme.equals("https"))
          && url.getHost() != null
          && url.getRawUserInfo() == null
          && url.getRawFragment() == null) {
        return new Target(url);
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new Forbidden(
        "url: must be an http(s) address with a host, and without user, password or fragment");
  }

  boolean isEncrypted() {
    return url.getScheme().equals("https");
  }

  int port() {
    return url.getPort() >= 0 ? url.getPort() : isEncrypted() ? 443 : 80;
  }

  /** The address to call; refused when any that the name stands for may not be called. */
  InetAddress resolve(Targets targets) {
    try {
      var all = InetAddress.getAllByName(url.getHost());
      for (var address : all) {
        if (targets == Targets.PUBLIC && !isPublic(address)) {
          throw new Forbidden("url: " + url.getHost() + " is no public address");
        }
      }
      return all[0];
    } catch (UnknownHostException e) {
      throw new Forbidden("url: the name " + url.getHost() + " is not known");
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    var bytes = address.getAddress();
    return address instanceof Inet4Address
        ? SPECIAL_4.stream().noneMatch(block -> lies(bytes, block))
        : lies(bytes, "2000::/3") && SPECIAL_6.stream().noneMatch(block -> lies(bytes, block));
  }

  private static boolean lies(byte[] address, String block) {
    int slash = block.indexOf('/');
    int length = Integer.parseInt(block.substring(slash + 1));
    var network = literal(block.substring(0, slash));
    for (int bit = 0; bit < length; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((address[bit / 8] ^ network[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  private static byte[] literal(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException("no literal address: " + address, e);
    }
  }
}
