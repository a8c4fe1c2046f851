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

/**
 * Two drafts of stricter rules, to simulate and to adopt: by the first, level 2 lasts eighteen months and what is held is
 * judged anew; by the second, level 1 lasts two years from then on.
 */
@ApplicationScoped
class DemoRules {
    private final Clock clock;

    DemoRules(Clock clock) {
        this.clock = clock;
    }

    void make() {
        QuarkusTransaction.requiringNew().run(() -> {
            draft("2027.1", "2", 18, "JUDGED_ANEW");
            draft("2028.1", "1", 24, "KEPT");
        });
    }

    private void draft(String label, String level, int months, String held) {
        if (RuleBook.count("label", label) == 0) {
            RuleBook draft = new RuleBook();
            draft.label = label;
            draft.content = changed(RuleBook.adopted().get(0).content, label, level, months, held);
            draft.contentHash = ContentHash.of(draft.content.getBytes(StandardCharsets.UTF_8));
            draft.state = RuleBook.State.DRAFT;
            draft.importedAt = clock.instant();
            draft.persist();
        }
    }

    private static String changed(String content, String label, String level, int months, String held) {
        try {
            ObjectNode rules = (ObjectNode) Json.MAPPER.readTree(content);
            rules.put("rules", label).put("held", held);
            ((ObjectNode) rules.at("/validity/default")).put(level, months);
            return Json.MAPPER.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
