package org.omuz.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class LimitUploadsTest {
    private static final long MEGABYTE = 1024 * 1024;

    @TestHTTPResource("/centre/people/import")
    URI address;

    /** With its length named beforehand, as a browser sends a form. */
    @Test
    void aFileThatIsTooLargeGetsAPageThatSaysWhatIsAccepted() throws Exception {
        String head = "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n";
        String body = head + "x".repeat(11 * 1024 * 1024) + "\r\n--line--\r\n";
        HttpRequest upload = HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> answer = client.send(upload, BodyHandlers.ofString());
        assertEquals(413, answer.statusCode());
        assertTrue(
                answer.body().contains("That file is too large")
                        && answer.body().contains("10 MB"),
                answer.body());
        assertEquals(
                200,
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                        .statusCode());
    }

    /**
     * In chunks, which no browser does. Who still sends when the line is closed may miss the answer, but has sent in
     * vain.
     */
    @Test
    void aBodyThatDoesNotSayHowLongItIsIsReadNoFurtherThanThat() throws Exception {
        AtomicLong sent = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return sent.getAndIncrement() < 256 * MEGABYTE ? 0 : -1;
            }
        };
        HttpRequest upload = HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(BodyPublishers.ofInputStream(() -> endless))
                .build();
        try {
            assertEquals(
                    413,
                    HttpClient.newHttpClient()
                            .send(upload, BodyHandlers.ofString())
                            .statusCode());
        } catch (IOException closed) {
            assertTrue(
                    closed.getCause() instanceof ClosedChannelException
                            || closed instanceof SocketException
                            || closed.getMessage() != null
                                    && closed.getMessage().matches("(?i).*(reset|broken pipe|closed|EOF).*"),
                    closed.toString());
        }
        assertTrue(sent.get() < 64 * MEGABYTE, "sent " + sent);
    }
}
