package org.omuz.exercise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.omuz.exercise.model.ConditionText;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.Inject.Response;
import org.omuz.exercise.model.Inject.Wanted;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.content.Problem;

@Execution(ExecutionMode.CONCURRENT)
class ExerciseContentTest {
    @Test
    void aSoundExerciseIsReadAsItWasWritten() {
        SmallFiles small = SmallFiles.sound();
        ExerciseContent content = small.read().orElseThrow(() -> new AssertionError(small.problems.errors()));
        assertEquals(
                List.of(),
                small.problems.warnings().stream().map(Problem::toString).toList());
        assertEquals(SmallExercise.definition("small"), content.definition());
        assertEquals(3, content.files().size());
    }

    @Test
    void aTaskThatNamesNoCompetencyIsWarnedOf() {
        assertEquals(
                List.of("tasks[T1].code"),
                SmallFiles.of(SmallExercise.withoutCompetency()).warned());
    }

    @Test
    void theHashIsOfTheContentNotOfItsLayout() {
        String hash = SmallFiles.sound().read().orElseThrow().hash();
        SmallFiles commented = SmallFiles.sound();
        commented.replace("code: \"small\"", "# a comment\ncode:   small");
        assertEquals(hash, commented.read().orElseThrow().hash());
        SmallFiles other = SmallFiles.sound().replace("documents/briefing.ru.md", "Ваш пост", "Наш пост");
        assertTrue(!hash.equals(other.read().orElseThrow().hash()));
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                Arguments.of("customs/shift-leader", "customs/shift-chief", "injects[3].to[0]"),
                Arguments.of("from: \"headquarters\"", "from: \"nobody\"", "injects[3].from"),
                Arguments.of("- \"all\"", "- \"police\"", "injects[1].to[0]"),
                Arguments.of("task: \"T1\"", "task: \"T9\"", "injects[1].task"),
                Arguments.of("storyline: \"truck\"", "storyline: \"lorry\"", "injects[2].storyline"),
                Arguments.of(
                        "storylines:\n- code: \"truck\"", "storylines:\n- code: \"cargo\"", "injects[2].storyline"),
                Arguments.of("objective: \"O1\"", "objective: \"O7\"", "tasks[T1].objective"),
                Arguments.of("option: \"return\"", "option: \"burn\"", "injects[3a].when"),
                Arguments.of("team: \"customs\"", "team: \"border\"", "injects[3a].when"),
                Arguments.of("inject: \"3\"", "inject: \"9\"", "injects[3a].when"),
                Arguments.of("image: \"map.svg\"", "image: \"plan.svg\"", "documents[briefing].image"),
                Arguments.of("teams:\n  - \"customs\"", "teams:\n  - \"police\"", "tables[doses].teams[0]"),
                Arguments.of("code: \"hold\"", "code: \"return\"", "injects[3].response.options[return].code"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void everyReferenceHasToResolve(String old, String spoilt, String field) {
        SmallFiles small = SmallFiles.sound().replace(old, spoilt);
        small.read();
        assertTrue(
                small.problems.errors().stream().anyMatch(p -> p.field().equals(field) && p.line() > 0),
                small.problems.errors().toString());
    }

    @Test
    void everyReferenceOfADiscussionHasToResolve() {
        SmallFiles small = SmallFiles.of(SmallExercise.discussed())
                .replace("questionSets:\n  - \"people\"", "questionSets:\n  - \"folk\"")
                .replace("injects:\n  - \"1\"", "injects:\n  - \"99\"")
                .replace("from:\n  - \"customs\"", "from:\n  - \"police\"")
                .replace("to:\n  - \"headquarters\"", "to:\n  - \"ministry\"");
        small.read();
        assertEquals(
                List.of(
                        "modules[alarm].injects[0]",
                        "modules[alarm].questionSets[0]",
                        "channelRules[0].from[0]",
                        "channelRules[0].to[0]"),
                fields(small));
    }

    @Test
    void whatBreaksARuleIsNamedBesideWhatBreaksTheSchemaAndNothingTwice() {
        SmallFiles small = SmallFiles.sound()
                .replace("title:\n  en:", "title:\n  xx: \"?\"\n  en:")
                .replace("task: \"T1\"", "task: \"T9\"");
        assertTrue(small.read().isEmpty());
        List<String> both = fields(small);
        assertTrue(
                both.contains("injects[1].task") && both.stream().anyMatch(field -> field.startsWith("title")),
                both.toString());
        assertEquals(both.stream().distinct().toList(), both);
    }

    @Test
    void aLineThatIsTooLongIsNamed() {
        ExerciseDefinition sound = SmallExercise.definition("small");
        List<Inject> lines = new ArrayList<>(sound.injects());
        lines.set(0, SmallExercise.line("1", "00:00", "console", "customs", "x".repeat(201), "Тревога", null, null));
        SmallFiles small = SmallFiles.of(sound.with(lines));
        assertTrue(small.read().isEmpty());
        assertEquals(
                List.of("injects[1].subject.en"),
                fields(small).stream()
                        .filter(field -> field.contains("subject"))
                        .toList());
    }

    @Test
    void whatHasNoNameIsLeftToTheSchema() {
        SmallFiles small = SmallFiles.sound().replace("tasks:\n- code: \"T1\"\n  objective", "tasks:\n- objective");
        assertTrue(small.read().isEmpty());
        assertTrue(
                fields(small).stream().anyMatch(field -> field.startsWith("tasks[0]")),
                fields(small).toString());
    }

    private static List<String> fields(SmallFiles small) {
        return small.problems.errors().stream().map(Problem::field).toList();
    }

    @Test
    void aCompetencyTheFrameworkDoesNotKnowIsNamed() {
        SmallFiles small = SmallFiles.sound();
        small.replace(
                "text:\n    en: \"Report within 10 minutes.\"\n    ru: \"Доложить за 10 минут.\"\n  "
                        + "competencies:\n  - \"RSP-1\"",
                "text:\n    en: \"Report within 10 minutes.\"\n    ru: \"Доложить за 10 минут.\"\n  "
                        + "competencies:\n  - \"RSP-88\"");
        assertTrue(
                small.refused().endsWith("objectives[O1].competencies[0]"),
                small.problems.errors().toString());
    }

    @Test
    void aMissingLanguageAndAMissingTextAreNamed() {
        assertTrue(SmallFiles.sound()
                .replace("    ru: \"Верните.\"\n", "")
                .refused()
                .endsWith("injects[3].text.ru"));
        SmallFiles small = SmallFiles.sound();
        small.files.remove("documents/briefing.ru.md");
        small.replace("  image: \"map.svg\"\n", "");
        assertTrue(small.refused().endsWith("documents[briefing].slug"));
        SmallFiles tajik = SmallFiles.sound().replace("- \"en\"\n- \"ru\"", "- \"en\"\n- \"ru\"\n- \"tg\"");
        tajik.read();
        assertTrue(tajik.problems.errors().stream().anyMatch(p -> p.field().equals("injects[3].text.tg")));
        assertTrue(tajik.problems.errors().stream().noneMatch(p -> p.field().contains("expected")));
    }

    @Test
    void conditionsThatWaitForThemselvesAreFound() {
        SmallFiles small = SmallFiles.of(SmallExercise.definition("small")
                .with(List.of(
                        SmallExercise.line("1", "00:00", "console", "all", "Alarm", "Тревога", null, null),
                        waiting("2", "3"),
                        waiting("3", "4"),
                        waiting("4", "2"),
                        waiting("5", "4"),
                        waiting("6", "1"))));
        small.read();
        assertEquals(
                List.of("injects[2].when", "injects[3].when", "injects[4].when", "injects[5].when"),
                small.problems.errors().stream().map(Problem::field).toList());
    }

    @Test
    void conditionsThatNeverComeTrueAreFound() {
        SmallFiles small = SmallFiles.of(SmallExercise.definition("small")
                .with(List.of(
                        SmallExercise.line("1", "00:00", "console", "customs", "Alarm", "Тревога", null, null),
                        SmallExercise.line(
                                "2",
                                null,
                                "console",
                                "all",
                                "If answered",
                                "Если ответят",
                                ConditionText.read("answered 1"),
                                null),
                        waiting("3", "2"))));
        small.read();
        assertEquals(
                List.of("injects[2].when", "injects[2].when", "injects[3].when"),
                small.problems.errors().stream().map(Problem::field).toList());
    }

    private static Inject waiting(String number, String on) {
        return SmallExercise.line(
                number,
                null,
                "console",
                "all",
                "Follows",
                "Следует",
                ConditionText.read("delivered " + on),
                new Response(Wanted.NONE, 0, null, null));
    }

    @Test
    void whatAnEvaluatorWouldMissIsWarnedOf() {
        ExerciseDefinition small = SmallExercise.definition("small");
        List<Inject> injects = new ArrayList<>(small.injects());
        injects.add(SmallExercise.line("9", "00:20", "console", "border", "Late", "Поздно", null, null));
        injects.add(SmallExercise.line("10", "00:20", "console", "all", "Late", "Поздно", null, null));
        injects.add(SmallExercise.line("11", "05:00", "console", "all", "Late", "Поздно", null, null));
        assertEquals(
                List.of("injects[10].at", "injects[11].at"),
                SmallFiles.of(small.with(injects)).warned());
    }

    @Test
    void tenThousandInjectsAreRefused() {
        List<Inject> many = IntStream.range(0, 10_000)
                .mapToObj(i -> SmallExercise.line("" + i % 1_000, "00:10", "console", "all", "x", "х", null, null))
                .toList();
        SmallFiles small = SmallFiles.of(SmallExercise.definition("small").with(many));
        assertTrue(
                small.refused().startsWith("exercise.yaml"),
                small.problems.errors().toString());
        SmallFiles fewer = SmallFiles.of(SmallExercise.definition("small").with(many.subList(0, 1_001)));
        assertTrue(fewer.refused().endsWith(" injects"), fewer.problems.errors().toString());
    }

    @Test
    void aYamlBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        SmallFiles small = SmallFiles.sound();
        small.write("exercise.yaml", bomb.toString());
        assertTrue(small.refused().startsWith("exercise.yaml"));
    }

    @Test
    void aHugeAttachmentIsRefused() {
        SmallFiles small = SmallFiles.sound();
        small.files.put("media/map.svg", new byte[11 << 20]);
        small.read();
        assertEquals("media/map.svg", small.problems.errors().get(0).toString());
    }

    @Test
    void otherProgramsLineBreaksAreMendedAndLettersTypedApartComposed() {
        SmallFiles small = SmallFiles.sound()
                .replace("en: \"A truck at a gate.\"", "en: \"one\\vtwo \u0438\u0304\u200B\"")
                .replace("documents/briefing.ru.md", "Ваш", "Ваш\u000B");
        ExerciseContent content = small.read().orElseThrow(() -> new AssertionError(small.problems.errors()));
        assertEquals("one\ntwo \u04E3", content.definition().summary().wording().get("en"));
        assertTrue(new String(content.files().get("documents/briefing.ru.md"), java.nio.charset.StandardCharsets.UTF_8)
                .contains("Ваш\n"));
    }

    @Test
    void aControlCharacterIsRefusedByNameAndPlace() {
        SmallFiles inTheDefinition = SmallFiles.sound().replace("en: \"A truck at a gate.\"", "en: \"a\\ab\"");
        assertTrue(
                inTheDefinition.refused().contains("summary.en"),
                inTheDefinition.problems.errors().toString());
        SmallFiles inADocument = SmallFiles.sound().replace("documents/briefing.ru.md", "Ваш", "\nВаш\u0007");
        assertTrue(
                inADocument.refused().contains("briefing.ru.md"),
                inADocument.problems.errors().toString());
    }

    @Test
    void aLetterThatNoFontHasIsWarnedOf() {
        SmallFiles small = SmallFiles.sound()
                .replace("en: \"A truck at a gate.\"", "en: \"北 → ✓ چمن\"")
                .replace("documents/briefing.ru.md", "Ваш", "Ваш 京 ☐");
        assertTrue(small.read().isPresent());
        List<String> warned =
                small.problems.warnings().stream().map(Object::toString).toList();
        assertEquals(2, warned.size(), warned.toString());
        assertTrue(warned.get(0).contains("summary.en") && warned.get(1).contains("briefing.ru.md"), warned.toString());
    }
}
