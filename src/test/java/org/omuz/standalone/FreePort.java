package org.omuz.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A port that is free until a server has started on it, a minute later: below those that systems give to outgoing
 * lines, of which another test may get one in the meantime.
 */
final class FreePort {
    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(FIRST, LAST - 1_000));

    private FreePort() {}

    static int next() {
        while (NEXT.get() < LAST) {
            int port = NEXT.getAndIncrement();
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("no free port up to " + LAST);
    }
}
