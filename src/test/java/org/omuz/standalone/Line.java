package org.omuz.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line to a server of the journeys, which may be cut and mended; who uses it does not notice that it is there. */
final class Line implements AutoCloseable {
    final String address;
    private final int port;
    private final int to;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    private Line(int to) throws IOException {
        this.to = to;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        this.address = "http://localhost:" + port;
        listen(door);
    }

    static Line to(String server) throws IOException {
        return new Line(URI.create(server).getPort());
    }

    void cut() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        if (!door.isClosed()) {
            return;
        }
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        listen(door);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void listen(ServerSocket at) {
        background(() -> {
            while (!at.isClosed()) {
                Socket here = at.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), to);
                open.add(here);
                open.add(there);
                pass(here, there);
                pass(there, here);
            }
        });
    }

    private static void pass(Socket from, Socket on) {
        background(() -> {
            try (from;
                    on) {
                InputStream in = from.getInputStream();
                OutputStream out = on.getOutputStream();
                in.transferTo(out);
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    /** A socket that is closed under a thread is how a line ends. */
    private static void background(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
