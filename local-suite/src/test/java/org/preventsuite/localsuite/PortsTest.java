package org.preventsuite.localsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_port_somebody_listens_on_is_not_free() throws IOException {
        int port;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
            assertThat(Ports.isFree(port)).isFalse();
            assertThat(Ports.answers(port)).isTrue();
        }
        assertThat(Ports.isFree(port)).isTrue();
        assertThat(Ports.answers(port)).isFalse();
    }

    @Test
    void the_refusal_names_the_port_and_the_part_that_wants_it() {
        String refusal = Ports.refusal(List.of(Part.KEYCLOAK, Part.PLANS), port -> port != 9081);

        assertThat(refusal)
                .contains("port 9081 is in use, and plans-service wants it")
                .doesNotContain("8180");
        assertThat(Ports.refusal(List.of(Part.PLANS), port -> true)).isNull();
    }

    @Test
    void no_two_parts_want_the_same_port() {
        List<Integer> all = EnumSet.allOf(Part.class).stream()
                .flatMap(part -> part.ports().stream())
                .toList();

        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }
}
