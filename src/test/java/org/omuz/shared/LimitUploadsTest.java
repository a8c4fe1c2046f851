package org.omuz.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class LimitUploadsTest {
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
        assertTrue(answer.body().contains("That file is too large") && answer.body().contains("10 MB"), answer.body());
        assertEquals(200, client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).statusCode());
    }

    /** In chunks, which no browser does. */
    @Test
    void aBodyThatDoesNotSayHowLongItIsIsReadNoFurtherThanThat() throws Exception {
        HttpRequest upload = HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[30 * 1024 * 1024])))
                .build();
        assertEquals(413, HttpClient.newHttpClient().send(upload, BodyHandlers.ofString()).statusCode());
    }
}
