package banmian.guard.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class CallerAddressTest {
    @Test
    void anAddressOfIPv4IsItself() {
        assertThat(CallerAddress.of(SocketAddress.inetSocketAddress(1, "192.0.2.7")))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void hostsOfOneIPv6NetworkAreOneCaller() {
        String one = CallerAddress.of(SocketAddress.inetSocketAddress(1, "2001:db8:1:2:a:b:c:d"));
        String other = CallerAddress.of(SocketAddress.inetSocketAddress(1, "2001:db8:1:2:0:0:0:1"));

        assertThat(one).isEqualTo(other).isEqualTo("2001:db8:1:2");
        assertThat(CallerAddress.of(SocketAddress.inetSocketAddress(1, "2001:db8:1:3:0:0:0:1")))
                .isNotEqualTo(one);
    }
}
