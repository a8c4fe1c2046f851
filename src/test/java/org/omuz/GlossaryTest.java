package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing: in each language the words that a thing is not called by, in everything people read of ours. */
class GlossaryTest {
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            // certificate = сертификат, evidence = подтверждение, personnel number = табельный номер
            "ru", words("свидетельств", "личн\\S* номер"),
            // certificate = шаҳодатнома, personnel number = рақами кормандӣ
            "tg", words("сертификат", "гувоҳнома", "рақами шахсӣ"),
            // certificate = شهادت‌نامه, course = دوره, competency = صلاحیت, personnel number = شمارهٔ پرسنلی
            "prs",
                    words(
                            "تصدیق.?نامه", "گواهی", "سرتیفیکیت", "کورس", "شایستگی", "مرکز آموزشی منطقه", "پرسونلی", "شمارهٔ? شخصی"));

    private static Pattern words(String... words) {
        return Pattern.compile(String.join("|", words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Test
    void everyBundleSaysTheOneWord() {
        List<String> wrong = new ArrayList<>();
        FORBIDDEN.forEach((language, forbidden) -> {
            List<Path> bundles = bundles("_" + language + ".properties");
            assertTrue(bundles.size() > 20, language + ": " + bundles.size());
            bundles.forEach(bundle -> lines(bundle).stream()
                    .filter(line -> forbidden.matcher(line).find())
                    .forEach(line -> wrong.add(bundle.getFileName() + ": " + line)));
        });
        assertEquals(List.of(), wrong);
    }

    private static List<Path> bundles(String ending) {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/resources"));
                Stream<Path> theme = Files.walk(Path.of("keycloak"))) {
            return Stream.concat(sources, theme).filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
