package org.omuz.qualification.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omuz.audit.AuditTrail;
import org.omuz.framework.RuleBook;
import org.omuz.shared.CentreDay;

/** One person proposes to put a rule book in effect from a day on, another one adopts it. */
@ApplicationScoped
public class AdoptRules {
    /** A rule book was adopted: all awards are to be derived anew. */
    record RulesAdopted(long book) {}

    private final AuditTrail trail;
    private final Clock clock;
    private final CentreDay day;
    private final Event<RulesAdopted> adopted;

    AdoptRules(AuditTrail trail, Clock clock, CentreDay day, Event<RulesAdopted> adopted) {
        this.trail = trail;
        this.clock = clock;
        this.day = day;
        this.adopted = adopted;
    }

    public void propose(RuleBook book, LocalDate from, String because, String by) {
        told("RuleBookProposed", book, () -> book.propose(from, because, by, clock.instant()), because);
    }

    public void takeBack(RuleBook book) {
        told("RuleBookTakenBack", book, book::takeBack, null);
    }

    public void adopt(RuleBook book, String by) {
        told("RuleBookAdopted", book, () -> book.adopt(by, day.today(), clock.instant()), book.proposedBecause);
        adopted.fire(new RulesAdopted(book.id));
    }

    /** With what the book was before and is after. */
    private void told(String name, RuleBook book, Runnable act, String because) {
        Map<String, String> before = book.told();
        act.run();
        Map<String, String> details = new LinkedHashMap<>(book.told());
        before.forEach((key, value) -> {
            if (!value.equals(details.get(key))) {
                details.put(key, value + " → " + details.get(key));
            }
        });
        if (because != null) {
            details.put("reason", because);
        }
        trail.record(name, "RuleBook", book.id, details);
    }
}
