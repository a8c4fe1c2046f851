package org.omuz.exercise.build;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.audit.AuditEntry;
import org.omuz.exercise.model.ConditionText;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExercisePart;
import org.omuz.exercise.model.FreezeExercise;
import org.omuz.exercise.model.FrozenExercise;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;
import org.omuz.training.Forms;
import org.omuz.training.Statements;

@QuarkusTest
@TestSecurity(user = "instructor", roles = "instructor")
class ExercisePagesTest {
    @jakarta.inject.Inject
    Statements statements;

    private long id;
    private String base;

    @BeforeEach
    void anExerciseIsDrafted() {
        QuarkusTransaction.requiringNew().run(() -> Officers.linkedTo("instructor"));
        id = SmallExercise.drafted().id;
        base = "/exercises/" + id;
    }

    private List<MselInject> lines() {
        return QuarkusTransaction.requiringNew().call(() -> MselInject.of(id));
    }

    private MselInject line(String number) {
        return lines().stream()
                .filter(line -> line.number.equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String[] fields(MselInject line, String... others) {
        String[] own = {
            "version",
            "" + line.version,
            "number",
            line.number,
            "trigger",
            "TIME",
            "at",
            "00:05",
            "from",
            "console",
            "to",
            "customs",
            "channel",
            "RADIO",
            "subject.en",
            "Reading",
            "subject.ru",
            "Показание",
            "text.en",
            "140 µSv/h",
            "text.ru",
            "140 мкЗв/ч",
            "expected.en",
            "Withdraw\nMeasure",
            "expected.ru",
            "Отойти\nИзмерить"
        };
        String[] all = java.util.Arrays.copyOf(own, own.length + others.length);
        System.arraycopy(others, 0, all, own.length, others.length);
        return all;
    }

    @Test
    void exercisesAreListedAndFiltered() {
        String code = QuarkusTransaction.requiringNew().call(() -> Exercise.known(id).code);
        given().get("/exercises?q=" + code)
                .then()
                .statusCode(200)
                .body(containsString("Small exercise"))
                .body(containsString("EXERCISE"));
        given().get("/exercises?q=small+" + code.replace("-", "")).then().body(containsString("Small exercise"));
        given().get("/exercises?q=" + code + "&state=published").then().body(not(containsString("Small exercise")));
        given().get("/exercises?q=" + code + "&state=never").then().body(containsString("Small exercise"));
        given().get("/exercises?q=%25' or 1=1").then().statusCode(200).body(containsString("No exercise matches"));
    }

    @Test
    void aNewExerciseIsMadeAndABadCodeIsKept() {
        String code = "made-" + UUID.randomUUID().toString().substring(0, 8);
        Forms form = Forms.from("/exercises/new");
        form.post("/exercises", "code", "Bad Code", "title", "Fresh")
                .then()
                .statusCode(422)
                .body(allOf(containsString("value=\"Bad Code\""), containsString("value=\"Fresh\"")));
        String made = form.post("/exercises", "code", code, "title", "Fresh")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().get(made).then().statusCode(200).body(containsString("Fresh"));
        String path = made.substring(made.indexOf("/exercises"));
        given().get(path + "/checks")
                .then()
                .body(containsString("Not given yet: Objectives"), not(containsString("has to be given")));
        given().get(path + "/msel").then().statusCode(200).body(containsString("The MSEL is empty"));
        given().get(path + "/checks").then().statusCode(200).body(containsString("Errors"));
        given().get(path + "/timeline").then().statusCode(200).body(containsString("There are no teams yet"));
        form.post(path + "/review/submit").then().statusCode(422).body(containsString("Not published"));
    }

    @Test
    void theMselStandsInTwoLanguagesSideBySide() {
        given().get(base + "/msel")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Gamma alarm"),
                        containsString("Гамма-тревога"),
                        containsString("Customs chose “return” on inject 3")));
        given().cookie("omuz-language", "prs")
                .get(base + "/msel")
                .then()
                .statusCode(200)
                .body(containsString("dir=\"rtl\""), containsString("<b>۰۰:"), not(containsString("<b>00:")));
        given().get(base + "/timeline").then().statusCode(200).body(containsString("mark-condition"));
        given().cookie("omuz-language", "prs")
                .get(base + "/timeline")
                .then()
                .body(containsString("timeline-wrap\" dir=\"ltr\""), containsString(">۰۰:۱۰</text>"));
    }

    private static String said(String condition, Language language) {
        return new ConditionWords(
                        SmallExercise.definition("said"), language, Rejected.wording(MselMessages.class, language))
                .of(ConditionText.read(condition));
    }

    @Test
    void aConditionIsASentenceInEveryLanguage() {
        String silence = "delivered 4 and not answered 2 by customs";
        assertEquals("inject 4 was handed out and Customs did not answer inject 2", said(silence, Language.EN));
        assertEquals("вводная 4 выдана и команда «Таможня» не ответила на вводную 2", said(silence, Language.RU));
        assertEquals("воридии 4 дода шуд ва дастаи «Таможня» ба воридии 2 ҷавоб надод", said(silence, Language.TG));
        assertEquals(
                "ورودی 4 داده شد و گروه «Customs» به ورودی 2 پاسخ نداد",
                said(silence, Language.PRS).replace("Таможня", "Customs"));
        assertEquals(
                "по вводной 3 не выбрано «Вернуть грузовик» или (на вводную 4 никто не ответил и вводная 1"
                        + " подтверждена)",
                said("not decided 3 = return or not answered 4 and acknowledged 1", Language.RU));
        assertEquals(
                "nobody answered inject 4 and nobody decided on inject 3",
                said("not (answered 4 or decided 3)", Language.EN));
    }

    @Test
    void aStorylineIsChosenByItsTitle() {
        given().header("HX-Request", "true")
                .get(base + "/msel/" + line("2").id)
                .then()
                .body(containsString("<option value=\"truck\" selected dir=\"auto\">The truck and its load</option>"));
        given().get(base + "/parts/storylines").then().statusCode(200).body(containsString("The truck and its load"));
    }

    @Test
    void aLineIsEditedWhereItStands() {
        MselInject line = line("2");
        given().header("HX-Request", "true")
                .get(base + "/msel/" + line.id)
                .then()
                .statusCode(200)
                .body(not(containsString("<html")));
        Forms form = Forms.from(base + "/msel");
        form.post(base + "/msel/" + line.id, fields(line)).then().statusCode(303);
        MselInject saved = line("2");
        assertEquals(SmallExercise.both("Reading", "Показание"), saved.content.subject());
        assertEquals(
                List.of(SmallExercise.both("Withdraw", "Отойти"), SmallExercise.both("Measure", "Измерить")),
                saved.content.expected());
    }

    @Test
    void twoPeopleOnTwoLinesDoNotMeetAndOnOneLineBothTextsAreShown() {
        Forms form = Forms.from(base + "/msel");
        MselInject one = line("1");
        MselInject two = line("2");
        form.post(base + "/msel/" + two.id, fields(two)).then().statusCode(303);
        form.post(base + "/msel/" + one.id, fields(one, "note.en", "mine"))
                .then()
                .statusCode(303);
        String[] stale = fields(two);
        stale[15] = "Other reading";
        Response refused = form.post(base + "/msel/" + two.id, stale);
        refused.then()
                .statusCode(409)
                .body(allOf(
                        containsString("Other reading"),
                        containsString("<p class=\"typed\" dir=\"auto\">Reading</p>")));
        assertEquals("Reading", line("2").content.subject().wording().get("en"));
    }

    @Test
    void whatCannotBeReadIsNamedAndKept() {
        MselInject line = line("2");
        String[] fields = fields(line, "when", "shouted 3");
        fields[7] = "quarter past";
        Forms.from(base + "/msel")
                .post(base + "/msel/" + line.id, fields)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("quarter past"),
                        containsString("such as 01:30"),
                        containsString("cannot be read at “shouted”")));
        assertEquals("00:05", line("2").content.at());
        String[] taken = fields(line);
        taken[3] = "1";
        Forms.from(base + "/msel")
                .post(base + "/msel/" + line.id, taken)
                .then()
                .statusCode(422)
                .body(containsString("has the number 1"));
    }

    private static String tag(String page, String name) {
        Matcher tag = Pattern.compile("<(input|textarea)[^>]* name=\"" + Pattern.quote(name) + "\"[^>]*>")
                .matcher(page);
        assertTrue(tag.find(), name);
        return tag.group();
    }

    @Test
    void aTextThatIsTooLongIsRefusedAtItsFieldAndKept() {
        MselInject line = line("2");
        String[] fields = fields(line, "note.ru", "и".repeat(4001));
        fields[17] = "П".repeat(201);
        fields[23] = "А".repeat(3000) + "\n" + "Б".repeat(3000);
        String page = Forms.from(base + "/msel")
                .post(base + "/msel/" + line.id, fields)
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertTrue(
                page.contains("П".repeat(201))
                        && page.contains("No more than 200 letters in one language; here are 201."),
                page);
        assertTrue(page.contains("No more than 4000 letters in one language; here are 4001."), page);
        for (String wrong : List.of("subject.ru", "note.ru")) {
            assertTrue(tag(page, wrong).contains("aria-invalid"), wrong);
        }
        assertTrue(!tag(page, "subject.en").contains("aria-invalid")
                && !tag(page, "text.ru").contains("aria-invalid"));
        assertTrue(!line("2").content.subject().wording().get("ru").startsWith("П".repeat(201)));
        fields[17] = "П".repeat(200);
        fields[23] = "А".repeat(4000);
        fields[fields.length - 1] = "";
        Forms.from(base + "/msel")
                .post(base + "/msel/" + line.id, fields)
                .then()
                .statusCode(303);
    }

    @Test
    void aLineRefusedWithinThePageIsOpenedAgainInAnotherLanguage() {
        MselInject line = line("2");
        String[] fields = fields(line);
        fields[17] = "П".repeat(201);
        String open = base + "/msel?edit=" + line.id;
        Forms.from(base + "/msel")
                .within(base + "/msel/" + line.id, fields)
                .then()
                .statusCode(422)
                .body(
                        not(containsString("<html")),
                        containsString("data-page=\"" + open + "\" data-answer data-faults=\""),
                        containsString("here are 201"));
        given().cookie("omuz-language", "ru")
                .get(open)
                .then()
                .statusCode(200)
                .body(
                        containsString("action=\"" + base + "/msel/" + line.id + "\""),
                        not(containsString("data-faults")));
    }

    @Test
    void whatIsWrongInOneLanguageMarksThatLanguageOnly() {
        MselInject line = line("2");
        String[] fields = fields(line);
        fields[15] = "";
        fields[17] = "Пока\u0007зание";
        String page = Forms.from(base + "/msel")
                .post(base + "/msel/" + line.id, fields)
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertTrue(
                tag(page, "subject.ru").contains("aria-invalid")
                        && tag(page, "subject.ru").contains("is-invalid"),
                tag(page, "subject.ru"));
        assertTrue(
                !tag(page, "subject.en").contains("invalid")
                        && !tag(page, "text.ru").contains("invalid"),
                tag(page, "subject.en"));
    }

    @Test
    void linesAreAddedCopiedMovedAndRemoved() {
        Forms form = Forms.from(base + "/msel");
        form.post(base + "/msel").then().statusCode(303);
        assertEquals(List.of("1", "2", "3", "3a", "4", "5"), numbers());
        form.post(base + "/msel/" + line("2").id + "/duplicate").then().statusCode(303);
        assertEquals(List.of("1", "2", "6", "3", "3a", "4", "5"), numbers());
        form.post(base + "/msel/" + line("6").id + "/move", "by", "-1").then().statusCode(303);
        form.post(base + "/msel/" + line("1").id + "/move", "before", "0")
                .then()
                .statusCode(303);
        form.post(base + "/msel/" + line("5").id + "/move", "before", "" + line("2").id)
                .then()
                .statusCode(303);
        assertEquals(List.of("6", "5", "2", "3", "3a", "4", "1"), numbers());
        MselInject five = line("5");
        form.post(base + "/msel/" + five.id + "/remove", "version", "99").then().statusCode(409);
        form.post(base + "/msel/" + five.id + "/remove", "version", "" + five.version)
                .then()
                .statusCode(303);
        form.post(base + "/msel/sort").then().statusCode(303);
        assertEquals(List.of("1", "6", "2", "3", "3a", "4"), numbers());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                lines().stream().map(line -> line.position).toList());
    }

    private List<String> numbers() {
        return lines().stream().map(line -> line.number).toList();
    }

    @Test
    void aLineOfAnotherExerciseIsCopied() {
        long other = SmallExercise.drafted().id;
        MselInject line = QuarkusTransaction.requiringNew()
                .call(() -> MselInject.of(other).get(0));
        given().get(base + "/library?from=" + other)
                .then()
                .statusCode(200)
                .body(containsString("Gamma alarm"), containsString(">Small exercise ("));
        given().cookie("omuz-language", "ru").get(base + "/library").then().body(containsString(">Малое учение ("));
        Forms.from(base + "/library?from=" + other)
                .post(base + "/library/" + line.id)
                .then()
                .statusCode(303);
        assertEquals(Inject.Status.DRAFT, line("5").content.status());
    }

    @Test
    void whatACopiedLineNamesIsFoundHereOrToBeChosenAnew() {
        ExerciseDefinition there = SmallExercise.definition("there");
        Inject third = there.inject("3").orElseThrow();
        Inject waiting = there.inject("3a").orElseThrow();
        MselMessages say = Rejected.wording(MselMessages.class, Language.EN);
        assertEquals(third, CopiedInject.of(third, there, there, Language.EN, say));
        Inject without = CopiedInject.of(waiting, there, there, Language.EN, say);
        assertEquals(Inject.Trigger.MANUAL, without.trigger());
        assertTrue(
                without.when() == null && without.note().in(Language.EN).contains("line 3a. Choose anew: "),
                without.toString());
        assertTrue(without.note().in(Language.EN).contains(ConditionText.write(waiting.when())), without.toString());

        ObjectNode other = Json.MAPPER.valueToTree(there);
        other.withArray("teams")
                .forEach(team -> ((ObjectNode) team)
                        .put("code", team.get("code").asText().replace("customs", "duty")));
        ((ObjectNode) other.at("/tasks/0/task")).put("en", "Something else").put("ru", "Другое");
        other.withArray("senders").removeAll();
        ExerciseDefinition here = read(other);
        Inject copied = CopiedInject.of(third, there, here, Language.EN, say);
        assertEquals(
                third.to().stream().map(to -> to.replace("customs", "duty")).toList(), copied.to());
        assertEquals(null, copied.from());
        assertEquals(
                null,
                CopiedInject.of(there.inject("1").orElseThrow(), there, here, Language.EN, say)
                        .task());
        assertTrue(
                copied.note().in(Language.EN).contains(third.from() + " ("),
                copied.note().toString());
    }

    private static ExerciseDefinition read(ObjectNode tree) {
        try {
            return Json.MAPPER.treeToValue(tree, ExerciseDefinition.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void threeHundredInjectsOpenWithoutAStatementEach() {
        List<Inject> many = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> SmallExercise.line(
                        "" + i, "00:10", "console", "customs", "Line " + i, "Строка " + i, null, null))
                .toList();
        long large = SmallExercise.drafted(SmallExercise.definition(
                                "large-" + UUID.randomUUID().toString().substring(0, 8))
                        .with(many))
                .id;
        given().get("/exercises/" + large + "/msel").then().statusCode(200);
        long sent = statements.during(() -> given().get("/exercises/" + large + "/msel")
                .then()
                .statusCode(200)
                .body(containsString("Line 300")));
        assertTrue(sent <= 3, sent + " statements for the builder");
        long list = statements.during(() -> given().get("/exercises").then().statusCode(200));
        assertTrue(list <= 3, list + " statements for the list");
        long checks = statements.during(
                () -> given().get("/exercises/" + large + "/checks").then().statusCode(200));
        assertTrue(checks <= 6, checks + " statements for the check");
    }

    /** Rows of a list with what names them taken away, as a draft may hold them. */
    private void withoutCodes() {
        QuarkusTransaction.requiringNew().run(() -> {
            Exercise exercise = Exercise.known(id);
            ObjectNode json = EditPart.json(exercise.head);
            for (ExercisePart part : ExercisePart.values()) {
                if (part.list) {
                    part.rows(json).forEach(row -> nameless((ObjectNode) row));
                }
            }
            json.withArray("teams").get(0).path("members").forEach(member -> nameless((ObjectNode) member));
            exercise.head = Json.MAPPER.convertValue(json, ExerciseDefinition.class);
        });
    }

    private static void nameless(ObjectNode row) {
        row.remove(List.of("code", "slug", "kind", "type"));
    }

    @Test
    void aDraftWithRowsThatHaveNoCodeCanBeReadAndMended() {
        id = SmallExercise.drafted(SmallExercise.discussed()).id;
        base = "/exercises/" + id;
        withoutCodes();
        List<String> pages = new ArrayList<>(List.of(
                "",
                "/msel",
                "/msel/" + line("1").id,
                "/msel/" + line("3a").id,
                "/timeline",
                "/documents",
                "/library?from=" + id,
                "/sheet",
                "/sheet/msel.xlsx",
                "/archive.zip",
                "/review",
                "/checks"));
        Stream.of(ExercisePart.values()).forEach(part -> pages.add("/parts/" + part.path));
        Map<String, Integer> answers = new TreeMap<>();
        pages.forEach(page -> answers.put(page, given().get(base + page).statusCode()));
        answers.values().removeIf(status -> status < 400);
        assertEquals(Map.of(), answers);
        given().get(base + "/checks")
                .then()
                .body(containsString("Not given yet: Storylines · 0 · Code"), containsString("Not given yet: Teams"));
        MselInject line = line("2");
        Forms.from(base + "/msel")
                .post(base + "/msel/" + line.id, fields(line))
                .then()
                .statusCode(303);
    }

    @Test
    void aRowThatNothingCanNameIsRefusedBesideItsCode() {
        Map<ExercisePart, String> texts = new EnumMap<>(Map.of(
                ExercisePart.CLOCKS,
                "name",
                ExercisePart.OBJECTIVES,
                "text",
                ExercisePart.TEAMS,
                "name",
                ExercisePart.SENDERS,
                "name",
                ExercisePart.TASKS,
                "task"));
        List<ExercisePart> named = Stream.of(ExercisePart.values())
                .filter(part -> part.list && part != ExercisePart.CHANNEL_RULES)
                .toList();
        for (ExercisePart part : named) {
            String address = base + "/parts/" + part.path;
            String version =
                    given().get(address).asString().replaceAll("(?s).*name=\"version\" value=\"([^\"]+)\".*", "$1");
            String text = "0." + texts.getOrDefault(part, "title") + ".ru";
            String page = Forms.from(address)
                    .post(address, "version", version, "rows", "2", text, "Слово", "1.code", "")
                    .then()
                    .statusCode(422)
                    .body(containsString("Слово"))
                    .extract()
                    .asString();
            String code = part == ExercisePart.DOCUMENTS ? "slug" : "code";
            assertTrue(tag(page, "0." + code).contains("aria-invalid"), part.path);
            assertTrue(!tag(page, "1." + code).contains("aria-invalid"), part.path);
            assertTrue(page.contains("Please fill this in."), part.path);
        }
    }

    @Test
    void aPartIsEditedAsAWholeAndOtherPartsAreLeftAlone() {
        String page = given().get(base + "/parts/teams")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String version = page.replaceAll("(?s).*name=\"version\" value=\"([^\"]+)\".*", "$1");
        Forms form = Forms.from(base + "/parts/teams");
        form.post(
                        base + "/parts/teams",
                        "version",
                        version,
                        "rows",
                        "1",
                        "act",
                        "add",
                        "0.code",
                        "police",
                        "0.name.en",
                        "Police")
                .then()
                .statusCode(200)
                .body(allOf(containsString("value=\"police\""), containsString("name=\"1.code\"")));
        form.post(
                        base + "/parts/teams",
                        "version",
                        version,
                        "rows",
                        "2",
                        "0.code",
                        "police",
                        "0.name.en",
                        "Police",
                        "0.name.ru",
                        "Полиция",
                        "0.members.en",
                        "chief: Chief",
                        "0.members.ru",
                        "chief: Начальник",
                        "1.code",
                        "")
                .then()
                .statusCode(303);
        ExerciseDefinition head = QuarkusTransaction.requiringNew().call(() -> Exercise.known(id).head);
        assertEquals(
                List.of("police"),
                head.teams().stream().map(ExerciseDefinition.Team::code).toList());
        assertEquals(
                SmallExercise.both("Chief", "Начальник"),
                head.teams().get(0).members().get(0).title());
        assertEquals(1, head.objectives().size());
        form.post(base + "/parts/teams", "version", version, "rows", "1", "0.code", "army", "0.name.en", "Army")
                .then()
                .statusCode(409)
                .body(allOf(containsString("value=\"army\""), containsString("Police")));
        given().get(base + "/checks").then().body(containsString("There is no team customs"));
        given().header("HX-Request", "true")
                .get(base + "/checks")
                .then()
                .body(containsString("There is no team customs"))
                .body(not(containsString("<html")));
    }

    private List<AuditEntry> entries(String act) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.list("act = ?1 and subjectType = 'Exercise' and subjectId = ?2", act, id));
    }

    @Test
    void whoChangedWhichPartAndWhichInjectIsInTheTrail() {
        String address = base + "/parts/senders";
        String version =
                given().get(address).asString().replaceAll("(?s).*name=\"version\" value=\"([^\"]+)\".*", "$1");
        String[] rows = {
            "version",
            version,
            "rows",
            "2",
            "0.code",
            "console",
            "0.name.en",
            "Screen",
            "0.name.ru",
            "Пульт монитора",
            "1.code",
            "driver",
            "1.name.en",
            "Driver",
            "1.name.ru",
            "Водитель"
        };
        Forms.from(address).post(address, rows).then().statusCode(303);
        AuditEntry part = entries("ExercisePartChanged").get(0);
        assertEquals("instructor", part.actor);
        assertEquals("SENDERS", part.details.get("part"));
        assertEquals("console", part.details.get("changed"));
        assertEquals("driver", part.details.get("added"));
        assertEquals("headquarters", part.details.get("removed"));
        MselInject line = line("2");
        Forms form = Forms.from(base + "/msel");
        form.post(base + "/msel/" + line.id, fields(line)).then().statusCode(303);
        AuditEntry inject = entries("InjectChanged").get(0);
        assertEquals("2", inject.details.get("number"));
        assertEquals("PHONE", inject.details.get("injectChannel.was"));
        assertEquals("RADIO", inject.details.get("injectChannel.is"));
        assertTrue(inject.details.get("fields").contains("injectSubject"), inject.details.toString());
        form.post(base + "/msel").then().statusCode(303);
        assertEquals("5", entries("InjectAdded").get(0).details.get("number"));
    }

    @Test
    void everyPartOfADiscussionCanBeSavedUnchanged() {
        id = SmallExercise.drafted(SmallExercise.discussed()).id;
        base = "/exercises/" + id;
        everyPartCanBeSavedUnchanged();
    }

    private ExerciseDefinition.DataTable table() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Exercise.known(id).head.tables().get(0));
    }

    @Test
    void aTableKeepsBarsLineBreaksQuotesAndHundredsOfRows() {
        List<LocalizedText> odd =
                List.of(SmallExercise.both("a | b", "а | б"), SmallExercise.both("two\nlines", "две\nстроки"));
        List<LocalizedText> empty =
                List.of(SmallExercise.both("said \"stop\"", "сказал «стоп»"), new LocalizedText(Map.of()));
        List<List<LocalizedText>> rows = new ArrayList<>(List.of(odd, empty));
        IntStream.range(0, 1_500)
                .forEach(i -> rows.add(List.of(SmallExercise.both("" + i, "" + i), SmallExercise.both("140", "140"))));
        QuarkusTransaction.requiringNew().run(() -> {
            Exercise exercise = Exercise.known(id);
            ObjectNode json = EditPart.json(exercise.head);
            ((ObjectNode) json.withArray("tables").get(0)).set("rows", Json.MAPPER.valueToTree(rows));
            exercise.head = Json.MAPPER.convertValue(json, ExerciseDefinition.class);
        });
        String address = base + "/parts/tables";
        String[] sent =
                filled(given().get(address).then().statusCode(200).extract().asString());
        for (int i = 0; i < sent.length; i += 2) {
            sent[i + 1] = sent[i].startsWith("0.rows.") ? sent[i + 1] + "\n\"x | y\" | 7" : sent[i + 1];
        }
        Forms.from(address).post(address, sent).then().statusCode(303);
        List<List<LocalizedText>> kept = table().rows();
        assertEquals(rows, kept.subList(0, rows.size()));
        assertEquals(
                List.of(SmallExercise.both("x | y", "x | y"), SmallExercise.both("7", "7")), kept.get(rows.size()));
        sent[
                IntStream.range(0, sent.length)
                                .filter(i -> sent[i].equals("0.rows.en"))
                                .findFirst()
                                .orElseThrow()
                        + 1] = "\"open | 140";
        sent[
                        IntStream.range(0, sent.length)
                                        .filter(i -> sent[i].equals("version"))
                                        .findFirst()
                                        .orElseThrow()
                                + 1] =
                given().get(address).asString().replaceAll("(?s).*name=\"version\" value=\"([^\"]+)\".*", "$1");
        Forms.from(address)
                .post(address, sent)
                .then()
                .statusCode(422)
                .body(containsString("A quotation mark is opened and not closed"));
        assertEquals(kept, table().rows());
    }

    @Test
    void aPartOfHundredsOfRowsIsSavedWhole() {
        QuarkusTransaction.requiringNew().run(() -> {
            Exercise exercise = Exercise.known(id);
            ObjectNode json = EditPart.json(exercise.head);
            IntStream.range(0, 600)
                    .forEach(i -> json.withArray("senders")
                            .addObject()
                            .put("code", "s" + i)
                            .putObject("name")
                            .put("en", "S")
                            .put("ru", "С"));
            exercise.head = Json.MAPPER.convertValue(json, ExerciseDefinition.class);
        });
        everyPartCanBeSavedUnchanged();
    }

    @Test
    void everyPartCanBeSavedUnchanged() {
        ExerciseDefinition before = QuarkusTransaction.requiringNew().call(() -> Exercise.known(id).head);
        for (ExercisePart part : ExercisePart.values()) {
            String address = base + "/parts/" + part.path;
            String page = given().get(address).then().statusCode(200).extract().asString();
            Forms form = Forms.from(address);
            Response saved = page.contains("enctype=\"multipart/form-data\"")
                    ? form.parts(address, filled(page))
                    : form.post(address, filled(page));
            saved.then().statusCode(303);
        }
        assertEquals(before, QuarkusTransaction.requiringNew().call(() -> Exercise.known(id).head));
        assertEquals(List.of(), entries("ExercisePartChanged"));
    }

    private String submission() {
        return given().get(base + "/review")
                .asString()
                .replaceAll("(?s).*name=\"submission\" value=\"([^\"]+)\".*", "$1");
    }

    /** Name and value of every field of a part's form, as a browser would send them. */
    private static String[] filled(String page) {
        String form = page.substring(page.indexOf("/parts/", page.indexOf("<form method=\"post\"")));
        List<String> fields = new ArrayList<>();
        collect(form, "<input type=\"hidden\" name=\"((?!csrf)[^\"]+)\" value=\"([^\"]*)\"", fields);
        collect(
                form,
                "<input class=\"form-check-input\" type=\"checkbox\" name=\"([^\"]+)\" value=\"([^\"]*)\" checked",
                fields);
        collect(form, "<input class=\"form-control[^>]*? name=\"([^\"]+)\" value=\"([^\"]*)\"", fields);
        collect(form, "(?s)<textarea[^>]*? name=\"([^\"]+)\"[^>]*>\n(.*?)</textarea>", fields);
        collect(
                form,
                "(?s)<select[^>]*? name=\"([^\"]+)\"[^>]*>(?:(?!</select>).)*?<option value=\"([^\"]*)\" selected",
                fields);
        return fields.toArray(String[]::new);
    }

    private static void collect(String form, String pattern, List<String> fields) {
        Matcher matcher = Pattern.compile(pattern).matcher(form);
        while (matcher.find()) {
            fields.add(matcher.group(1));
            fields.add(matcher.group(2)
                    .replace("&#39;", "'")
                    .replace("&quot;", "\"")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&"));
        }
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void aVersionIsPublishedShownAndNotChangedByTheDraft() {
        Forms form = Forms.from(base + "/review");
        form.post(base + "/review/submit").then().statusCode(303);
        String submission = submission();
        String version = form.post(base + "/review/publish", "submission", submission)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertEquals(
                version,
                form.post(base + "/review/publish", "submission", submission)
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"));
        String path = version.substring(version.indexOf("/exercises"));
        MselInject line = line("2");
        form.post(base + "/msel/" + line.id, fields(line)).then().statusCode(303);
        given().get(path).then().statusCode(200).body(containsString("Frozen")).body(not(containsString("Withdraw")));
        given().get(path + "/media/map.svg").then().statusCode(200).contentType("image/svg+xml");
        given().get(base).then().body(containsString("no version holds"));
        byte[] pdf = given().get(path + "/pack.pdf?part=CARDS&part=LOG&language=ru&second=en")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertEquals("%PDF", new String(pdf, 0, 4));
        given().get(path + "/pack.pdf?language=prs").then().statusCode(422);
    }

    @Test
    void versionsAreComparedAndAnOldOneIsTakenBackIntoTheDraft() {
        FrozenExercise first = frozen();
        MselInject line = line("2");
        String[] changed = fields(line);
        changed[List.of(changed).indexOf("at") + 1] = "00:07";
        Forms.from(base + "/msel")
                .post(base + "/msel/" + line.id, changed)
                .then()
                .statusCode(303);
        FrozenExercise second = frozen();
        String path = "/exercises/versions/" + second.id();
        given().get(path)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Changes since version 1"),
                        containsString("Показание"),
                        containsString("Withdraw"),
                        containsString("The truck and its load")));
        given().cookie("omuz-language", "prs")
                .get(path)
                .then()
                .body(containsString("۰۰:۰۷"), not(containsString("00:07")));
        given().get("/exercises/versions/" + first.id() + "?than=" + second.id())
                .then()
                .body(containsString("Changes since version 2"));
        given().get(path + "?than=" + SmallExercise.published().id()).then().statusCode(404);
        String preview = Forms.from(path)
                .post("/exercises/versions/" + first.id() + "/draft")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
        String page = given().get(preview)
                .then()
                .statusCode(200)
                .body(containsString("<dt>Changed injects</dt><dd><bdi>2</bdi></dd>"))
                .extract()
                .asString();
        String seal = page.replaceAll("(?s).*name=\"seal\" value=\"([^\"]+)\".*", "$1");
        assertEquals(second.contentHash(), hash());
        given().get(base).then().body(not(containsString("no version holds")));
        Forms.from(preview).post(preview, "seal", seal).then().statusCode(303);
        assertEquals(first.contentHash(), hash());
        given().get(base).then().body(not(containsString("no version holds")));
        String again = Forms.from(path)
                .post("/exercises/versions/" + first.id() + "/draft")
                .then()
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
        given().get(again).then().body(containsString("The draft here is the same already"));
    }

    private FrozenExercise frozen() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Draft draft = Draft.of(Exercise.known(id));
            return FrozenExercise.of(Arc.container()
                    .instance(FreezeExercise.class)
                    .get()
                    .as(draft.exercise(), draft.definition(), draft.files(), "instructor"));
        });
    }

    private String hash() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Draft.of(Exercise.known(id)).hash());
    }

    @Test
    void textsAndImagesAreWrittenAndUnsafeOnesRefused() {
        String address = base + "/documents/briefing/en";
        String page = given().get(address).then().statusCode(200).extract().asString();
        String version = page.replaceAll("(?s).*name=\"version\" value=\"([^\"]+)\".*", "$1");
        Forms form = Forms.from(address);
        form.post(address, "version", version, "text", "<script>alert(1)</script>")
                .then()
                .statusCode(422)
                .body(containsString("&lt;script"));
        form.post(address, "version", version, "text", "## Other\n").then().statusCode(303);
        form.post(address, "version", version, "text", "## Late\n")
                .then()
                .statusCode(409)
                .body(containsString("## Late"))
                .body(containsString("## Other"));
        given().get(base + "/documents").then().statusCode(200).body(containsString("map.svg"));
        given().get(base + "/documents/media/map.svg").then().statusCode(200);
        given().get(base + "/documents/nothing/en").then().statusCode(404);
    }
}
