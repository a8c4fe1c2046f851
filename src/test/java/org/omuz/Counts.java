package org.omuz;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jsoup.Jsoup;
import org.omuz.browser.FetchedPage;

/** Numbers that stand for a list. */
public final class Counts {
    private Counts() {}

    /** Every number on this page, of which there is one at least, opens a list of as many. */
    public static void openTheirLists(String path) {
        List<FetchedPage.Door> counts =
                page(path).doors().stream().filter(door -> door.count() != null).toList();
        assertFalse(counts.isEmpty(), path);
        for (FetchedPage.Door door : counts) {
            List<Long> listed = page(door.target()).totals(door.fragment());
            assertEquals(true, listed.contains(door.count()), door + " lists " + listed);
        }
    }

    private static FetchedPage page(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertEquals(200, answer.statusCode(), path);
        return new FetchedPage(path, 200, Jsoup.parse(answer.asString()));
    }
}
