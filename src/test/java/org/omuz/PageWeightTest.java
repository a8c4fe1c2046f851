package org.omuz;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.assessment.desk.Desk;
import org.omuz.conduct.act.Played;
import org.omuz.course.content.ImportContent;
import org.omuz.framework.FrameworkVersion;

/**
 * What a page weighs before it is packed: itself, and every style sheet and script that it names, or that one of these
 * imports. A budget is what the page weighed at the end of 2026.
 */
@QuarkusTest
class PageWeightTest {
    private static final Pattern NAMED =
            Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"|<script[^>]* src=\"([^\"]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("\\b(?:from|import) '(/omuz/[^']+)'");

    @Inject
    ImportContent content;

    @Test
    void theFirstPage() {
        assertWeighsAtMost(326_000, "/");
    }

    @Test
    @TestSecurity(user = "weighing", roles = "trainee")
    void aRoom() {
        Played run = Played.started();
        Played.signIn("weighing", run.inspector);
        assertWeighsAtMost(358_000, "/runs/" + run.id + "/room");
    }

    /** With the inject editor of the builder. */
    @Test
    @TestSecurity(user = "weighing", roles = "instructor")
    void aControlRoom() {
        Played run = Played.started();
        Played.signIn("weighing", run.director);
        assertWeighsAtMost(372_000, "/runs/" + run.id + "/control");
    }

    /** The page around its people, as many as they may be. */
    @Test
    @TestSecurity(user = "weighing", roles = "manager")
    void theMatrix() {
        teach();
        QuarkusTransaction.requiringNew().run(() -> Officers.linkedTo("weighing"));
        assertWeighsAtMost(336_000, "/agency/matrix?q=nobody-of-that-name");
    }

    @Test
    @TestSecurity(user = "weighing", roles = "instructor")
    void aRegisterOfAttendance() {
        teach();
        long session = QuarkusTransaction.requiringNew().call(() -> {
            var held = Desk.session(Officers.linkedTo("weighing"), Desk.TODAY.minusDays(3), Desk.TODAY);
            Desk.enrol(held);
            return held.id;
        });
        assertWeighsAtMost(354_000, "/teach/sessions/" + session + "/attendance");
    }

    private void teach() {
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            if (FrameworkVersion.count() == 0) {
                content.from(Path.of("course-content"));
            }
        });
    }

    private static void assertWeighsAtMost(int budget, String address) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        String page = weigh(address, weights);
        List<String> waiting = found(NAMED, page);
        while (!waiting.isEmpty()) {
            String asset = waiting.remove(0);
            if (!weights.containsKey(asset)) {
                waiting.addAll(found(IMPORTED, weigh(asset, weights)));
            }
        }
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        assertFalse(sum > budget, address + " weighs " + sum + " bytes of " + budget + ": " + weights);
    }

    private static String weigh(String address, Map<String, Integer> weights) {
        Response answer = given().get(address);
        assertEquals(200, answer.statusCode(), address);
        weights.put(address, answer.asByteArray().length);
        return answer.asString();
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> addresses = new ArrayList<>();
        Matcher named = pattern.matcher(text);
        while (named.find()) {
            addresses.add(named.group(named.groupCount() > 1 && named.group(1) == null ? 2 : 1));
        }
        return addresses;
    }
}
