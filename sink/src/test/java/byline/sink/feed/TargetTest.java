package byline.sink.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.sink.feed.FollowSettings.Targets;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class TargetTest {
  @Test
  void onlyPublicAddresses_areCalled() throws UnknownHostException {
    for (var special :
        new String[] {
          "127.0.0.1",
          "127.9.9.9",
          "0.0.0.0",
          "10.1.2.3",
          "100.64.0.1",
          "169.254.169.254",
          "172.16.0.1",
          "172.31.255.255",
          "192.168.1.1",
          "198.18.0.1",
          "203.0.113.9",
          "224.0.0.1",
          "255.255.255.255",
          "::1",
          "::",
          "::ffff:127.0.0.1",
          "::7f00:1",
          "fc00::1",
          "fd12::1",
          "fe80::1",
          "fec0::1",
          "ff02::1",
          "64:ff9b::7f00:1",
          "2002:7f00:1::",
          "2001::1",
          "2001:db8::1"
        }) {
      assertThat(Target.isPublic(InetAddress.getByName(special))).as(special).isFalse();
    }
    for (var global : new String[] {"9.9.9.9", "172.32.0.1", "100.128.0.1", "2606:4700::1"}) {
      assertThat(Target.isPublic(InetAddress.getByName(global))).as(global).isTrue();
    }
  }

  @Test
  void addressesInDisguise_areSeenThrough() {
    for (var url :
        new String[] {
          "http://127.0.0.1/",
          "http://localhost:80/",
          "http://[::1]/",
          "http://2130706433/",
          "http://0x7f.1/",
          "http://[::ffff:10.0.0.1]/",
          "http://127.1/"
        }) {
      assertThatThrownBy(() -> Target.read(url).resolve(Targets.PUBLIC))
          .as(url)
          .isInstanceOf(Target.Forbidden.class);
    }
    assertThat(Target.read("http://127.0.0.1:8080/x").resolve(Targets.ANY).isLoopbackAddress())
        .isTrue();
  }

  @Test
  void whatIsNoAddressOfTheWeb_isRefused() {
    for (var url :
        new String[] {
          "",
          "moss",
          "ftp://moss.example/",
          "file:///etc/passwd",
          "http:///path",
          "http://user:secret@moss.example/",
          "http://moss.example/#part",
          "http://moss.example/\r\nX: y",
          "http://moss.example/" + "x".repeat(3_000)
        }) {
      assertThatThrownBy(() -> Target.read(url)).isInstanceOf(Target.Forbidden.class);
    }
  }
}
