package org.omuz.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.omuz.notice.MailPages.Post;

class MailPostTest {
    private static Post post(String server, long unsent) {
        return new MailPages.Standing(server, List.of(), unsent).post();
    }

    @Test
    void withoutAServerNoLetterIsSaidToBeOut() {
        assertEquals(Post.NO_SERVER, post("", 0));
        assertEquals(Post.NO_SERVER, post("", 3));
        assertEquals(Post.ALL_OUT, post("mail.example.org", 0));
        assertEquals(Post.UNSENT, post("mail.example.org", 3));
    }
}
