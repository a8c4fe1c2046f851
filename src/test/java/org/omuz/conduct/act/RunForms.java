package org.omuz.conduct.act;

import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.form.FormCase;
import org.omuz.shared.form.FormCase.Filled;
import org.omuz.shared.form.FormCases;

/** Forms of planning, directing and playing a run; those of its evaluation are {@code EvaluationForms}. */
@ApplicationScoped
@Unremovable
class RunForms implements FormCases {
    private static final String STAFF = "instructor";
    private static final String PLAYER = "trainee";
    private static final String CLICK =
            "a click with a number of its own; ControlPagesTest and RoomPagesTest send it twice";

    @Override
    public List<FormCase> forms() {
        return Stream.of(planning(), directing(), playing())
                .flatMap(List::stream)
                .toList();
    }

    private static Played run(Played run, Person who, String account) {
        Played.signIn(account, who);
        return run;
    }

    private static Played planned() {
        Played run = Played.planned();
        return run(run, run.director, STAFF);
    }

    private static Played directed() {
        Played run = Played.started().play(1);
        return run(run, run.director, STAFF);
    }

    private static FormCase of(String route, Supplier<Played> once, Map<String, String> values, String page) {
        return FormCase.again(route, STAFF, () -> new Filled("/runs/" + once.get().id + page, values));
    }

    private static List<FormCase> planning() {
        Map<String, String> plan =
                Map.of("title", "Spring run", "startsAt", LocalDate.now().plusDays(90) + "T09:00");
        Played[] seated = new Played[1];
        return List.of(
                new FormCase("/runs", STAFF, () -> {
                    SmallExercise.published();
                    return new Filled("/runs/new", plan);
                }),
                of("/runs/{id}/plan", RunForms::planned, plan, "/plan"),
                new FormCase("/runs/{id}/members/many", STAFF, () -> {
                    seated[0] = seated[0] == null ? planned() : seated[0];
                    Played.signIn(STAFF, seated[0].director);
                    String line = Officers.customsOfficer().personnelNumber + ";evaluator";
                    return new Filled("/runs/" + seated[0].id, Map.of("lines", line));
                }),
                new FormCase("/runs/{id}/members", STAFF, () -> {
                    seated[0] = seated[0] == null ? planned() : seated[0];
                    Played.signIn(STAFF, seated[0].director);
                    return new Filled(
                            "/runs/" + seated[0].id + "?q=" + Officers.customsOfficer().personnelNumber, Map.of());
                }),
                of("/runs/{id}/places", RunForms::planned, Map.of("places", "LINK"), ""),
                new FormCase(
                        "/runs/{id}/members/cancellation",
                        STAFF,
                        () -> new Filled("/runs/" + planned().id, Map.of("reason", "Road closed"))));
    }

    private static Map<String, String> letter(String... more) {
        Map<String, String> letter = new HashMap<>(Map.of(
                "from",
                "headquarters",
                "to",
                "customs",
                "channel",
                "RADIO",
                "subject-en",
                "Report",
                "text-en",
                "Send it.",
                "subject-ru",
                "Доклад",
                "text-ru",
                "Пришлите."));
        for (int i = 0; i < more.length; i += 2) {
            letter.put(more[i], more[i + 1]);
        }
        return letter;
    }

    private static List<FormCase> directing() {
        Played[] run = new Played[1];
        Supplier<Played> directed = () -> run[0] = run[0] == null ? directed() : run[0];
        Supplier<Played> discussed = () -> {
            Played talk = Played.discussed();
            talk.by(talk.simCell, me -> bean(Discuss.class).open(me, click(), "alarm"));
            return run(talk, talk.simCell, STAFF);
        };
        return List.of(
                of("/runs/{id}/control/note", directed, Map.of("text", "Slow start"), "/control?panel=note"),
                of("/runs/{id}/control/message", directed, letter(), "/control?panel=message"),
                new FormCase("/runs/{id}/control/new", STAFF, () -> {
                    Played.signIn(STAFF, directed.get().director);
                    String number = "A" + UUID.randomUUID().toString().substring(0, 6);
                    return new Filled(
                            "/runs/" + run[0].id + "/control?panel=new",
                            letter("number", number, "wanted", "NONE", "now", "yes"));
                }),
                of("/runs/{id}/control/edit", RunForms::directed, letter("at", "00:40"), "/control?panel=edit:4"),
                new FormCase(
                        "/runs/{id}/control/skip",
                        STAFF,
                        () -> new Filled(
                                "/runs/" + directed().id + "/control?panel=skip:4", Map.of("reason", "No time"))),
                of(
                        "/runs/{id}/facilitate/{module}/note",
                        discussed,
                        Map.of("text", "The border team is silent."),
                        "/facilitate?module=alarm"));
    }

    private static FormCase inRoom(
            String route, int minutes, Map<String, String> values, Function<Played, String> page) {
        return FormCase.again(route, PLAYER, () -> {
            Played run = Played.started().play(minutes);
            Played.signIn(PLAYER, run.shiftLeader);
            return new Filled("/runs/" + run.id + "/room" + page.apply(run), values);
        });
    }

    private static List<FormCase> playing() {
        return List.of(
                inRoom(
                        "/runs/{id}/room/write",
                        2,
                        Map.of("to", "border", "channel", "RADIO", "text", "Close lane 2"),
                        run -> "/write"),
                inRoom(
                        "/runs/{id}/room/messages/{code}/answer",
                        21,
                        Map.of("answer-report", "140 at 1 m"),
                        run -> "/messages/" + run.messageOf("4")),
                inRoom(
                        "/runs/{id}/room/messages/{code}/decision",
                        16,
                        Map.of("option", "hold", "reason", "The law", "confirmed", "true"),
                        run -> "/messages/" + run.messageOf("3")),
                FormCase.again("/runs/{id}/room/discussion/{module}/{question}", PLAYER, () -> {
                    Played talk = Played.discussed();
                    talk.by(talk.simCell, me -> bean(Discuss.class).open(me, click(), "alarm"));
                    Played.signIn(PLAYER, talk.inspector);
                    return new Filled("/runs/" + talk.id + "/room/discussion", Map.of("text", "The shift leader."));
                }));
    }

    @Override
    public Map<String, String> without() {
        Map<String, String> without = new HashMap<>();
        for (String act : List.of(
                "close",
                "end",
                "pause",
                "resume",
                "speed",
                "start",
                "release",
                "injects/{number}/fire",
                "injects/{number}/hold",
                "injects/{number}/release")) {
            without.put("/runs/{id}/control/" + act, CLICK);
        }
        without.put("/runs/{id}/control/jump", "a choice of a line or a time; ControlPagesTest tries what is none");
        without.put("/runs/{id}/facilitate/{module}/open", CLICK);
        without.put("/runs/{id}/facilitate/{module}/close", CLICK);
        without.put("/runs/{id}/facilitate/{module}/question", CLICK);
        without.put("/runs/{id}/members/{memberId}", "a choice of a place; ControlPagesTest tries what is none");
        without.put("/runs/{id}/members/{memberId}/remove", CLICK);
        without.put("/runs/{id}/room/documents/{item}", CLICK);
        without.put("/runs/{id}/room/messages/{code}/acknowledgement", CLICK);
        without.put("/places/{key}", "a choice of a place; TakePlaceTest takes one twice at once");
        without.put("/places/{key}/leaving", CLICK);
        return without;
    }
}
