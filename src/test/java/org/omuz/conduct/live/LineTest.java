package org.omuz.conduct.live;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Person;
import org.omuz.conduct.act.AssignMember;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.Inject;

/** Real lines over HTTP: who is told, that nobody misses what comes while connecting, and when a line ends. */
@QuarkusTest
@TestSecurity(user = "line", roles = "trainee")
class LineTest {
    private static final int PATIENCE_SECONDS = 30;

    record Event(String name, long id, String data) {}

    private final List<Line> lines = new ArrayList<>();
    private Played run;

    @BeforeEach
    void aRunIsStarted() {
        run = Played.started();
    }

    @AfterEach
    void hangUp() {
        lines.forEach(Line::close);
    }

    private static void signIn(Person person) {
        Played.signIn("line", person);
    }

    private Line lineOf(Person person, long after) {
        signIn(person);
        return open("/runs/" + run.id + "/stream?after=" + after, null);
    }

    private Line open(String path, String lastEventId) {
        Line line = new Line(path, lastEventId);
        lines.add(line);
        return line;
    }

    private long heardBy(Person person) {
        return run.seenBy(person, RunProjection::entries);
    }

    private void tell(String team, String text) {
        run.by(run.simCell, me -> bean(SendMessage.class).send(me, click(), message(List.of(team), text)));
    }

    private static SendMessage.Draft message(List<String> teams, String text) {
        return new SendMessage.Draft("headquarters", teams, Inject.Channel.RADIO, "", text, "en", "");
    }

    @Test
    void newsComesToWhomItIsMeantForOnly() {
        Line customs = lineOf(run.inspector, heardBy(run.inspector));
        Line border = lineOf(run.laneOfficer, heardBy(run.laneOfficer));
        assertEquals("beat", customs.next().name());
        assertEquals("beat", border.next().name());
        tell("customs", "The regulator decides");
        Event news = customs.news();
        assertEquals("MessageSent", news.data());
        assertEquals(heardBy(run.inspector), news.id());
        tell("border", "Close lane 2");
        Event other = border.news();
        assertEquals("MessageSent", other.data());
        assertEquals(heardBy(run.laneOfficer), other.id());
        // news come in order: had either heard of the other's, it would stand before this or count for one more
        run.by(
                run.simCell,
                me -> bean(SendMessage.class).send(me, click(), message(List.of("customs", "border"), "To both")));
        assertEquals(new Event("news", news.id() + 1, "MessageSent"), customs.news());
        assertEquals(new Event("news", other.id() + 1, "MessageSent"), border.news());
    }

    @Test
    void whatIsForOneAloneNoColleagueIsToldOf() {
        Line alone = lineOf(run.inspector, heardBy(run.inspector));
        Line colleague = lineOf(run.shiftLeader, heardBy(run.shiftLeader));
        Line staff = lineOf(run.evaluator, run.staff(RunProjection::seq));
        for (Line line : List.of(alone, colleague, staff)) {
            assertEquals("beat", line.next().name());
        }
        long before = heardBy(run.shiftLeader);
        tell(run.addressOf(run.inspector), "Your eyes only");
        Event news = alone.news();
        assertEquals("MessageSent", news.data());
        assertEquals(heardBy(run.inspector), news.id());
        StringBuilder heard = new StringBuilder();
        while (heard.indexOf("Delivered") < 0) {
            heard.append(staff.news().data()).append(' ');
        }
        assertEquals(before, heardBy(run.shiftLeader));
        signIn(run.shiftLeader);
        given().get("/runs/" + run.id + "/news?since=" + before)
                .then()
                .body("count", equalTo((int) before))
                .body("kinds", empty());
        Line again = lineOf(run.inspector, heardBy(run.inspector) - 1);
        assertEquals("MessageSent", again.next().data(), "who comes back is told what was missed");
        assertEquals("beat", lineOf(run.shiftLeader, before).next().name());
        tell("customs", "To the team");
        assertEquals(new Event("news", before + 1, "MessageSent"), colleague.news());
    }

    @Test
    void theStaffHearsWhatReachedTheTeams() {
        Line staff = lineOf(run.evaluator, run.staff(RunProjection::seq));
        assertEquals("beat", staff.next().name());
        Line customs = lineOf(run.inspector, heardBy(run.inspector));
        customs.next();
        tell("customs", "The regulator decides");
        StringBuilder heard = new StringBuilder();
        while (heard.indexOf("Delivered") < 0) {
            heard.append(staff.next().data()).append(' ');
        }
        assertTrue(heard.indexOf("MessageSent") >= 0);
        assertNotNull(run.staff(p -> new ArrayList<>(p.messages())
                .get(p.messages().size() - 1)
                .of("customs")
                .orElseThrow()
                .delivered()));
        assertEquals(
                "live",
                QuarkusTransaction.requiringNew()
                        .call(() -> Member.of(run.id, run.inspector).orElseThrow().line));
    }

    @Test
    void nothingIsMissedBetweenPageAndLine() throws Exception {
        signIn(run.inspector);
        ExecutorService writers = Executors.newSingleThreadExecutor();
        CountDownLatch arrivals = new CountDownLatch(8);
        try {
            var writing = writers.submit(() -> {
                for (int i = 0; arrivals.getCount() > 0; i++) {
                    tell("customs", "Message " + i);
                }
            });
            List<Line> arriving = new ArrayList<>();
            while (arrivals.getCount() > 0 && !writing.isDone()) {
                arriving.add(open("/runs/" + run.id + "/stream?after=" + heardBy(run.inspector), null));
                arrivals.countDown();
            }
            writing.get();
            long all = heardBy(run.inspector);
            for (Line line : arriving) {
                long last = 0;
                while (last < all) {
                    Event event = line.next();
                    assertTrue(event.id() >= last, "counts forward");
                    last = event.id();
                }
                assertEquals(all, last);
            }
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void aLineGoesOnWhereItBroke() {
        Line line = lineOf(run.inspector, heardBy(run.inspector));
        long last = line.next().id();
        line.close();
        tell("customs", "While the line was down");
        tell("border", "Not for customs");
        Event missed =
                open("/runs/" + run.id + "/stream?after=0", Long.toString(last)).next();
        assertEquals("news", missed.name());
        assertEquals("MessageSent", missed.data());
        assertEquals(last + 1, missed.id());
        Event nothing =
                open("/runs/" + run.id + "/stream", Long.toString(last + 1)).next();
        assertEquals("beat", nothing.name());
        assertEquals(
                "beat", open("/runs/" + run.id + "/stream", "999").next().name(), "a count from nowhere is set right");
        assertEquals(
                "news",
                open("/runs/" + run.id + "/stream?after=0", "x").next().name(),
                "what is no count is passed over");
    }

    @Test
    void theLineOfARemovedPlayerEndsAndOfAMovedOneToo() {
        Line inspector = lineOf(run.inspector, heardBy(run.inspector));
        Line leader = lineOf(run.shiftLeader, heardBy(run.shiftLeader));
        Line staying = lineOf(run.laneOfficer, heardBy(run.laneOfficer));
        inspector.next();
        leader.next();
        staying.next();
        run.by(
                run.director,
                me -> bean(AssignMember.class)
                        .remove(me, click(), Member.of(run.id, run.inspector).orElseThrow().id));
        run.seat(run.shiftLeader, Member.Role.PLAYER, "border", null);
        assertTrue(inspector.ends());
        assertTrue(leader.ends());
        tell("border", "Close lane 2");
        assertEquals("news", staying.news().name());
        signIn(run.inspector);
        given().get("/runs/" + run.id + "/stream").then().statusCode(404);
        given().get("/runs/" + run.id + "/news").then().statusCode(404);
    }

    @Test
    void twoTabsBothHear() {
        Line first = lineOf(run.inspector, heardBy(run.inspector));
        first.next();
        Line second = lineOf(run.inspector, heardBy(run.inspector));
        second.next();
        tell("customs", "To both");
        assertEquals("MessageSent", first.news().data());
        assertEquals("MessageSent", second.news().data());
        second.close();
        tell("customs", "To the one that is left");
        assertEquals("MessageSent", first.news().data());
    }

    @Test
    void whoHasNoLineAsks() {
        signIn(run.inspector);
        long count = heardBy(run.inspector);
        String news = "/runs/" + run.id + "/news?since=";
        given().get(news + count)
                .then()
                .statusCode(200)
                .body("count", equalTo((int) count))
                .body("kinds", empty());
        tell("customs", "The regulator decides");
        tell("border", "Not for customs");
        given().get(news + count)
                .then()
                .body("count", equalTo((int) count + 1))
                .body("kinds", containsInAnyOrder("MessageSent"))
                .body("size()", equalTo(2));
        given().get(news + (count + 1)).then().body("kinds", empty());
        assertEquals(
                "poll",
                QuarkusTransaction.requiringNew()
                        .call(() -> Member.of(run.id, run.inspector).orElseThrow().line));
        signIn(run.evaluator);
        given().get(news + "0").then().body("count", equalTo((int) (long) run.staff(RunProjection::seq)));
    }

    /** A browser's EventSource, as far as it matters. */
    private static final class Line {
        private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        private final InputStream body;
        private final Thread reader;
        private volatile boolean ended;

        Line(String path, String lastEventId) {
            try {
                HttpRequest.Builder request = HttpRequest.newBuilder(
                                URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Accept", "text/event-stream");
                if (lastEventId != null) {
                    request.header("Last-Event-ID", lastEventId);
                }
                HttpResponse<InputStream> answer =
                        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
                assertEquals(200, answer.statusCode());
                assertTrue(
                        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
                body = answer.body();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
            reader = new Thread(this::read);
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            String name = "";
            String data = "";
            long id = -1;
            try (BufferedReader in = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.isEmpty() && !name.isEmpty()) {
                        events.add(new Event(name, id, data));
                        name = "";
                        data = "";
                    } else if (line.startsWith("event:")) {
                        name = line.substring(6).strip();
                    } else if (line.startsWith("data:")) {
                        data = line.substring(5).strip();
                    } else if (line.startsWith("id:")) {
                        id = Long.parseLong(line.substring(3).strip());
                    }
                }
                ended = true;
            } catch (IOException e) {
                ended = false;
            }
        }

        Event next() {
            try {
                Event event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertNotNull(event, "nothing was told in half a minute");
                return event;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        /** The next that is no beat: a beat comes every few seconds, whatever else is told. */
        Event news() {
            Event event = next();
            while (event.name().equals("beat")) {
                event = next();
            }
            return event;
        }

        boolean ends() {
            try {
                reader.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            assertFalse(reader.isAlive(), "the line is still open");
            return ended;
        }

        void close() {
            try {
                body.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
