package org.omuz.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.certificate.document.PrintedCertificate.Centre;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

/** The centre as certificates name it: from {@code centre.yaml}, or by its name alone where there is no such file. */
@ApplicationScoped
class CentreImprint {
    private final Optional<String> content;

    CentreImprint(@ConfigProperty(name = "omuz.content") Optional<String> content) {
        this.content = content;
    }

    /** Read anew each time sessions are completed, which is seldom: a new director signs from the next session on. */
    Centre centre() {
        ContentFolder folder =
                new ContentFolder(Path.of(content.filter(c -> !c.isBlank()).orElse("course-content")));
        if (!folder.has("centre.yaml")) {
            return nameOnly();
        }
        Problems problems = new Problems();
        Optional<Centre> read = folder.yaml("centre.yaml", "centre", problems).map(file -> of(file.document()));
        problems.errors().forEach(problem -> Log.errorf("%s: %s", problem, problem.in(Language.EN)));
        return read.orElseGet(CentreImprint::nameOnly);
    }

    private static Centre of(JsonNode document) {
        List<Language> languages = new ArrayList<>();
        document.path("languages").forEach(tag -> Language.of(tag.asText()).ifPresent(languages::add));
        List<LocalizedText> signatories = new ArrayList<>();
        document.path("signatories").forEach(one -> signatories.add(text(one.path("title"))));
        return new Centre(text(document.path("name")), languages, signatories);
    }

    private static LocalizedText text(JsonNode wording) {
        Map<String, String> texts = new TreeMap<>();
        wording.properties()
                .forEach(one -> texts.put(one.getKey(), one.getValue().asText()));
        return new LocalizedText(texts);
    }

    private static Centre nameOnly() {
        Map<String, String> name = new TreeMap<>();
        for (Language language : Language.values()) {
            name.put(
                    language.tag,
                    Rejected.wording(SharedMessages.class, language).centreName());
        }
        return new Centre(new LocalizedText(name), Arrays.asList(Language.values()), List.of());
    }
}
