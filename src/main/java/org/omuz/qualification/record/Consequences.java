package org.omuz.qualification.record;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.rules.AwardRules;
import org.omuz.shared.CentreDay;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** What a person would no longer hold, or hold for less time, if a row of evidence were withdrawn. */
@RequestScoped
class Consequences {
    private final Frameworks frameworks;
    private final LocalFormat written;
    private final QualificationMessages say;
    private final CentreDay day;

    Consequences(Frameworks frameworks, LocalFormat written, Visitor visitor, CentreDay day) {
        this.day = day;
        this.frameworks = frameworks;
        this.written = written;
        this.say = visitor.wording(QualificationMessages.class);
    }

    List<String> of(Evidence row) {
        Framework framework = frameworks.known().orElse(null);
        if (framework == null) {
            return List.of();
        }
        List<Evidence> before = Evidence.list("person = ?1 and competency = ?2", row.person, row.competency);
        List<Evidence> after = new ArrayList<>(before);
        after.removeIf(evidence -> evidence.id.equals(row.id));
        Map<Integer, LocalDate> held = lastDays(before, framework);
        Map<Integer, LocalDate> remaining = lastDays(after, framework);
        List<String> lost = new ArrayList<>();
        held.forEach((level, last) -> {
            LocalDate then = remaining.get(level);
            if (then == null) {
                lost.add(say.wouldEnd(row.competency, written.number(level)));
            } else if (then.isBefore(last)) {
                lost.add(say.wouldLast(row.competency, written.number(level), written.date(then)));
            }
        });
        return lost;
    }

    /** By level the last day on which it is held, of what is in force today or will be. */
    private Map<Integer, LocalDate> lastDays(List<Evidence> evidence, Framework framework) {
        Map<Integer, LocalDate> lastDays = new TreeMap<>();
        AwardRules.decide(evidence, framework).stream()
                .filter(decision -> !decision.validUntil().isBefore(day.today()))
                .forEach(decision -> lastDays.merge(
                        decision.level(), decision.validUntil(), (one, other) -> one.isAfter(other) ? one : other));
        return lastDays;
    }
}
