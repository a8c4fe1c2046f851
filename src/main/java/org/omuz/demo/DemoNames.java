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
    /** Cyrillic given and family name; whole name in Latin and, where the lists have it, in Arabic letters. */
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
                given.path("cyrillic").asText(),
                family.path("cyrillic").asText(),
                given.path("latin").asText() + " " + family.path("latin").asText(),
                arabic);
    }

    private static JsonNode pick(JsonNode list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
