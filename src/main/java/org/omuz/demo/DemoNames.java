package org.omuz.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Names drawn at random from the lists in {@code course-content/demo}; they describe nobody. */
@ApplicationScoped
class DemoNames {
    /**
     * Given and family name as the person writes them; the whole name in Latin and, where the lists have it, in Arabic
     * letters.
     */
    record Name(String given, String family, String latin, String arabic) {}

    private final JsonNode lists;

    DemoNames(@ConfigProperty(name = "omuz.content", defaultValue = "course-content") Path content) {
        try {
            lists = new YAMLMapper().readTree(content.resolve("demo/names.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Name draw(String country, boolean female, Random random) {
        JsonNode given = pick(lists.path(country).path("given").path(female ? "female" : "male"), random);
        JsonNode family = pick(lists.path(country).path("family"), random);
        if (female && family.has("feminine")) {
            family = family.path("feminine");
        }
        String arabic = given.has("arabic") && family.has("arabic")
                ? given.path("arabic").asText() + " " + family.path("arabic").asText()
                : null;
        return new Name(
                written(given),
                written(family),
                given.path("latin").asText() + " " + family.path("latin").asText(),
                arabic);
    }

    private static String written(JsonNode name) {
        return name.path(name.has("arabic") ? "arabic" : "cyrillic").asText();
    }

    private static JsonNode pick(JsonNode list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
