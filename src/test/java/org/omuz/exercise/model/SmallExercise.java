package org.omuz.exercise.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omuz.exercise.model.ExerciseDefinition.DataTable;
import org.omuz.exercise.model.ExerciseDefinition.Document;
import org.omuz.exercise.model.ExerciseDefinition.DocumentKind;
import org.omuz.exercise.model.ExerciseDefinition.LocalClock;
import org.omuz.exercise.model.ExerciseDefinition.Member;
import org.omuz.exercise.model.ExerciseDefinition.Objective;
import org.omuz.exercise.model.ExerciseDefinition.QuestionSet;
import org.omuz.exercise.model.ExerciseDefinition.Release;
import org.omuz.exercise.model.ExerciseDefinition.Scenario;
import org.omuz.exercise.model.ExerciseDefinition.Sender;
import org.omuz.exercise.model.ExerciseDefinition.Storyline;
import org.omuz.exercise.model.ExerciseDefinition.Task;
import org.omuz.exercise.model.ExerciseDefinition.Team;
import org.omuz.exercise.model.Inject.Channel;
import org.omuz.exercise.model.Inject.Choice;
import org.omuz.exercise.model.Inject.Response;
import org.omuz.exercise.model.Inject.Status;
import org.omuz.exercise.model.Inject.Trigger;
import org.omuz.exercise.model.Inject.Wanted;
import org.omuz.shared.Json;
import org.omuz.shared.LocalizedText;

/**
 * A sound exercise of five injects for two teams: an alarm (1), a reading (2), a decision whether to return the truck
 * (3), a second call if they do (3a), a report to be written (4).
 */
public final class SmallExercise {
    private SmallExercise() {}

    public static LocalizedText both(String english, String russian) {
        return new LocalizedText(Map.of("en", english, "ru", russian));
    }

    /** A draft of a new code. */
    public static Exercise drafted() {
        return drafted(definition("small-" + UUID.randomUUID().toString().substring(0, 8)));
    }

    public static Exercise drafted(ExerciseDefinition definition) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Exercise exercise = new Exercise();
            exercise.code = definition.code();
            exercise.head = definition.with(List.of());
            exercise.createdAt = Instant.parse("2026-03-01T08:00:00Z");
            exercise.changed(exercise.createdAt, "instructor");
            exercise.persist();
            int position = 0;
            for (Inject inject : definition.injects()) {
                MselInject.of(exercise, ++position, inject, "instructor").persist();
            }
            ExerciseFile.put(exercise, "documents/briefing.en.md", bytes("## Your post\n\n![Map](media/map.svg)\n"));
            ExerciseFile.put(exercise, "documents/briefing.ru.md", bytes("## Ваш пост\n"));
            ExerciseFile.put(exercise, "media/map.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"));
            return exercise;
        });
    }

    /** A published version of a new exercise, as runs are played from. */
    public static FrozenExercise published() {
        return published(definition("small-" + UUID.randomUUID().toString().substring(0, 8)));
    }

    public static FrozenExercise published(ExerciseDefinition definition) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Draft draft = Draft.of(drafted(definition));
            return FrozenExercise.of(Arc.container()
                    .instance(FreezeExercise.class)
                    .get()
                    .as(draft.exercise(), draft.definition(), draft.files(), "instructor"));
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static ExerciseDefinition definition(String code) {
        return ExerciseDefinition.of(exercise -> {
            exercise.code = code;
            exercise.label = "2026.1";
            exercise.framework = "2026.1";
            exercise.type = ExerciseDefinition.Type.FUNCTIONAL;
            exercise.title = both("Small exercise", "Малое учение");
            exercise.summary = both("A truck at a gate.", "Грузовик у ворот.");
            exercise.languages = List.of("en", "ru");
            exercise.minutes = 60;
            exercise.scenario = new Scenario(
                    both("A truck of scrap arrives.", "Прибывает грузовик с ломом."),
                    both("A gauge lies in the load.", "В грузе лежит прибор."),
                    List.of(both("The instruments work.", "Приборы исправны.")),
                    LocalDateTime.of(2026, 3, 2, 8, 30),
                    List.of(
                            new LocalClock("a", both("Country A", "Страна А"), 0),
                            new LocalClock("b", both("Country B", "Страна Б"), -60)));
            exercise.objectives = List.of(
                    new Objective("O1", both("Report within 10 minutes.", "Доложить за 10 минут."), List.of("RSP-1")));
            exercise.teams = List.of(
                    new Team(
                            "border",
                            both("Border", "Граница"),
                            List.of(new Member("lane-officer", both("Lane officer", "Инспектор полосы")))),
                    new Team(
                            "customs",
                            both("Customs", "Таможня"),
                            List.of(new Member("shift-leader", both("Shift leader", "Начальник смены")))));
            exercise.senders = List.of(
                    new Sender("console", both("Monitor console", "Пульт монитора")),
                    new Sender("headquarters", both("Headquarters", "Штаб")));
            exercise.questionSets = List.of(new QuestionSet(
                    "return",
                    both("Return", "Возврат"),
                    List.of(both("Who may order a return?", "Кто вправе вернуть груз?")),
                    List.of()));
            exercise.documents = List.of(new Document(
                    "briefing",
                    DocumentKind.BRIEFING,
                    both("Briefing", "Инструктаж"),
                    List.of(),
                    Release.START,
                    "map.svg"));
            exercise.tables = List.of(new DataTable(
                    "doses",
                    both("Dose rates", "Мощность дозы"),
                    List.of(both("Distance, m", "Расстояние, м"), both("µSv/h", "мкЗв/ч")),
                    List.of(List.of(both("1", "1"), both("140", "140"))),
                    List.of("customs"),
                    Release.REQUEST));
            exercise.tasks = List.of(new Task(
                    "T1",
                    "O1",
                    both("Reporting", "Донесение"),
                    both("Send the first report.", "Отправить первое донесение."),
                    both("Within 10 minutes of inject 2", "За 10 минут после вводной 2"),
                    List.of(both("Reading, place, cordon", "Показание, место, оцепление")),
                    List.of("RSP-1")));
            exercise.injects = List.of(
                    line(
                            "1",
                            "00:00",
                            "console",
                            "all",
                            "Gamma alarm",
                            "Гамма-тревога",
                            null,
                            respond(Wanted.ACKNOWLEDGE)),
                    line("2", "00:05", "console", "customs", "140 µSv/h", "140 мкЗв/ч", null, respond(Wanted.NONE)),
                    line(
                            "3",
                            "00:15",
                            "headquarters",
                            "customs/shift-leader",
                            "Return it",
                            "Верните",
                            null,
                            new Response(
                                    Wanted.DECISION,
                                    10,
                                    List.of(),
                                    List.of(
                                            new Choice("return", both("Return the truck", "Вернуть грузовик")),
                                            new Choice("hold", both("Hold the truck", "Удержать грузовик"))))),
                    line(
                            "3a",
                            null,
                            "headquarters",
                            "customs",
                            "Second call",
                            "Второй звонок",
                            ConditionText.read("decided 3 by customs = return"),
                            respond(Wanted.NONE)),
                    line(
                            "4",
                            "00:20",
                            "headquarters",
                            "customs",
                            "Send the report",
                            "Пришлите донесение",
                            null,
                            new Response(
                                    Wanted.ANSWER,
                                    10,
                                    List.of(new Choice("report", both("First report", "Первое донесение"))),
                                    List.of())));
            exercise.storylines =
                    List.of(new Storyline("truck", both("The truck and its load", "Грузовик и его груз")));
        });
    }

    /**
     * The same with two modules: one at ten minutes, one opened by inject 4; and a rule by which customs only
     * telephones.
     */
    public static ExerciseDefinition discussed() {
        ObjectNode json = Json.MAPPER.valueToTree(
                definition("talk-" + UUID.randomUUID().toString().substring(0, 8)));
        json.put("type", "DISCUSSION");
        json.withArray("questionSets").addObject().put("code", "people").setAll(tree("""
                {"title": {"en": "People", "ru": "Люди"},
                 "questions": [{"en": "Who speaks to the driver?", "ru": "Кто говорит с водителем?"},
                   {"en": "In which language?", "ru": "На каком языке?"}],
                 "lookFor": [{"en": "One person, named", "ru": "Один, названный по имени"}]}"""));
        json.withArray("modules").addObject().put("code", "alarm").setAll(tree("""
                {"title": {"en": "The alarm", "ru": "Тревога"}, "minutes": 20, "at": "00:10",
                 "injects": ["1", "2"], "questionSets": ["people"],
                 "narrative": {"en": "The **alarm** repeats.", "ru": "Тревога **повторяется**."},
                 "facilitator": {"en": "Let the quiet ones begin.", "ru": "Пусть начнут тихие."}}"""));
        json.withArray("modules").addObject().put("code", "order").setAll(tree("""
                {"title": {"en": "The order", "ru": "Приказ"}, "minutes": 15,
                 "injects": ["4"], "questionSets": ["return", "people"]}"""));
        json.withArray("channelRules")
                .add(tree("{\"from\": [\"customs\"], \"to\": [\"headquarters\"], \"channels\": [\"PHONE\"]}"));
        json.withArray("channelRules").add(tree("{\"to\": [\"console\"], \"channels\": []}"));
        return Json.MAPPER.convertValue(json, ExerciseDefinition.class);
    }

    /** The same with a second call (3a) that comes once 4 was handed out and customs have not decided on 3. */
    public static ExerciseDefinition waitingForSilence() {
        ExerciseDefinition small =
                definition("wait-" + UUID.randomUUID().toString().substring(0, 8));
        Condition when = ConditionText.read("delivered 4 and not decided 3 by customs = return");
        return small.with(small.injects().stream()
                .map(inject -> inject.number().equals("3a")
                        ? line("3a", null, "headquarters", "customs", "Second call", "Второй звонок", when, null)
                        : inject)
                .toList());
    }

    /** The same with a task that names no competency. */
    public static ExerciseDefinition withoutCompetency() {
        ObjectNode json = Json.MAPPER.valueToTree(
                definition("bare-" + UUID.randomUUID().toString().substring(0, 8)));
        ((ObjectNode) json.withArray("tasks").get(0)).remove("competencies");
        return Json.MAPPER.convertValue(json, ExerciseDefinition.class);
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same with many more injects, one a minute. */
    public static ExerciseDefinition withInjects(int count) {
        ExerciseDefinition small =
                definition("large-" + UUID.randomUUID().toString().substring(0, 8));
        List<Inject> injects = new ArrayList<>(small.injects());
        for (int i = 10; i < count + 10; i++) {
            injects.add(line(
                    "" + i,
                    "%02d:%02d".formatted(i / 60, i % 60),
                    "console",
                    "customs",
                    "Line " + i,
                    "Строка " + i,
                    null,
                    respond(Wanted.ANSWER)));
        }
        return small.with(injects);
    }

    private static Response respond(Wanted wanted) {
        return new Response(wanted, 0, List.of(), List.of());
    }

    public static Inject line(
            String number,
            String at,
            String from,
            String to,
            String english,
            String russian,
            Condition when,
            Response response) {
        return Inject.of(line -> {
            line.number = number;
            line.at = at;
            line.from = from;
            line.to = List.of(to);
            line.channel = Channel.PHONE;
            line.trigger = when == null ? Trigger.TIME : Trigger.CONDITION;
            line.when = when;
            line.delay = when == null ? 0 : 2;
            line.storyline = number.equals("2") ? "truck" : null;
            line.subject = both(english, russian);
            line.text = both(english + ".", russian + ".");
            line.expected = List.of(both("Act on it", "Действовать"));
            line.task = "T1";
            line.competencies = List.of("RSP-1");
            line.response = response;
            line.status = Status.APPROVED;
        });
    }
}
