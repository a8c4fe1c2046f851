package org.omuz.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omuz.shared.Language;

/** The scale has one wording: the published rules say it as phone, report, paper and record do. */
@QuarkusTest
class RatingWordingTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theRulesSayTheSameWords(Language language) {
        List<String> rules = FrameworkSamples.real().rules().ratings().stream()
                .map(rated -> rated.code() + " " + rated.title().in(language))
                .toList();
        assertEquals(
                rules,
                RatingScale.in(language).stream()
                        .map(rated -> rated.code() + " " + rated.word())
                        .toList());
    }

    @Test
    void itIsTheScaleOfHseep() {
        assertEquals(
                List.of(
                        "Performed without challenges",
                        "Performed with some challenges",
                        "Performed with major challenges",
                        "Unable to be performed"),
                RatingScale.in(Language.EN).stream().map(RatingScale::word).toList());
    }
}
