package org.preventsuite.localsuite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Whether the ports the parts want are free on this machine. */
final class Ports {
    private Ports() {}

    /** Refuses with every taken port and the part that wants it, so that one look is enough. */
    static void requireFree(Collection<Part> parts) {
        String refusal = refusal(parts, Ports::isFree);
        if (refusal != null) {
            throw new SuiteFailure(refusal);
        }
    }

    static @Nullable String refusal(Collection<Part> parts, IntPredicate free) {
        List<String> taken = new ArrayList<>();
        for (Part part : parts) {
            part.ports().stream()
                    .filter(port -> !free.test(port))
                    .forEach(port -> taken.add("port " + port + " is in use, and " + part.title() + " wants it"));
        }
        return taken.isEmpty()
                ? null
                : "Nothing was started: " + String.join("; ", taken)
                        + ". Stop the program that listens there and try again.";
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
