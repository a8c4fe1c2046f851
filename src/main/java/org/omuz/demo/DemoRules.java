package org.omuz.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.omuz.framework.RuleBook;
import org.omuz.shared.Json;
import org.omuz.shared.content.ContentHash;

/** A draft of stricter rules, to simulate and to adopt: level 2 lasts eighteen months, and what is held is judged anew. */
@ApplicationScoped
class DemoRules {
    private static final String LABEL = "2027.1";
    private static final int MONTHS = 18;

    private final Clock clock;

    DemoRules(Clock clock) {
        this.clock = clock;
    }

    void make() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (RuleBook.count("label", LABEL) == 0) {
                RuleBook draft = new RuleBook();
                draft.label = LABEL;
                draft.content = stricter(RuleBook.adopted().get(0).content);
                draft.contentHash = ContentHash.of(draft.content.getBytes(StandardCharsets.UTF_8));
                draft.state = RuleBook.State.DRAFT;
                draft.importedAt = clock.instant();
                draft.persist();
            }
        });
    }

    private static String stricter(String content) {
        try {
            ObjectNode rules = (ObjectNode) Json.MAPPER.readTree(content);
            rules.put("rules", LABEL).put("held", "JUDGED_ANEW");
            ((ObjectNode) rules.at("/validity/default")).put("2", MONTHS);
            return Json.MAPPER.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
