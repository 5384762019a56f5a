package banmian.servers.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aPortIsBusyWhoeverListensThere() throws Exception {
        try (ServerSocket everywhere = new ServerSocket(0);
                ServerSocket here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(everywhere.getLocalPort())).isFalse();
            assertThat(Ports.isFree(here.getLocalPort())).isFalse();
        }
    }

    @Test
    void freePortsDiffer() {
        assertThat(Ports.free(20)).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }
}
