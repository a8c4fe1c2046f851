package org.omuz.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;

class TrailWordsTest {

    @Test
    void everyLanguageHasEveryWord() {
        for (Language language : Language.values()) {
            assertEquals(
                    TrailWords.load(Language.EN).stringPropertyNames(),
                    TrailWords.load(language).stringPropertyNames(),
                    language.tag);
        }
    }

    @Test
    void aNameWithoutAWordIsTakenApart() {
        assertEquals("Person enrolled", TrailWords.of("PersonEnrolled", Language.EN));
        assertEquals("Сотрудник записан на занятия", TrailWords.of("PersonEnrolled", Language.RU));
        assertEquals("Something new done", TrailWords.of("SomethingNewDone", Language.PRS));
    }

    @Test
    void everyActAndDetailThatTheCodeWritesHasAWord() throws IOException {
        Pattern record = Pattern.compile("(?:trail\\.record(?:Each)?\\(|String SOURCE = )(.*?)\\)?;", Pattern.DOTALL);
        Set<String> unsaid = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (MatchResult call :
                        record.matcher(Files.readString(file)).results().toList()) {
                    Pattern.compile("\"([A-Za-z][A-Za-z0-9]*)(?:\\.was|\\.is)?\",?")
                            .matcher(call.group(1))
                            .results()
                            .map(name -> name.group(1))
                            .filter(name -> TrailWords.load(Language.EN).getProperty(name) == null)
                            .forEach(unsaid::add);
                }
            }
        }
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void codesDaysAndFieldsAreSaidInTheReadersWords() {
        TrailWords.Reader russian =
                new TrailWords.Reader(Language.RU, LocalFormat.of(Language.RU, ZoneId.of("Asia/Dushanbe")));
        assertEquals("выполнено", russian.value("state", "DONE"));
        assertEquals("да", russian.value("passed", "true"));
        assertEquals("Фамилия, Эл. почта", russian.value("fields", "familyName email"));
        assertEquals("Фамилия", russian.key("familyName"));
        assertEquals("Фамилия", russian.key("family_name"));
        assertTrue(russian.value("dueOn", "2026-11-30").contains("2026"));
        assertEquals("TJ-BKS-0001", russian.value("number", "TJ-BKS-0001"));
    }
}
