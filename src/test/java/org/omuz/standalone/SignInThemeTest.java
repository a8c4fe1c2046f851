package org.omuz.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInThemeTest {
    private static final Path MESSAGES = Path.of("keycloak", "themes", "omuz", "login", "messages");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tg", "prs"})
    void theSignInPagesSayTheSameInEveryLanguage(String language) throws IOException {
        Properties messages = read(language);

        assertEquals(read("en").stringPropertyNames(), messages.stringPropertyNames());
        messages.forEach(
                (key, value) -> assertEquals(placeholders(read("en"), key), placeholders(messages, key), "" + key));
    }

    private static long placeholders(Properties messages, Object key) {
        return ("" + messages.get(key)).chars().filter(letter -> letter == '{').count();
    }

    private static Properties read(String language) {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve("messages_" + language + ".properties"))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }
}
