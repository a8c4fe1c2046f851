package org.omuz.qualification.record;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.rules.AwardRules;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** What a person would no longer hold, or hold for less time, if a row of evidence were withdrawn. */
@RequestScoped
class Consequences {
    private final Frameworks frameworks;
    private final LocalFormat written;
    private final QualificationMessages say;

    Consequences(Frameworks frameworks, LocalFormat written, Visitor visitor) {
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
        List<AwardRules.Decision> remaining = AwardRules.decide(after, framework);
        List<String> lost = new ArrayList<>();
        for (AwardRules.Decision held : AwardRules.decide(before, framework)) {
            remaining.stream()
                    .filter(decision -> decision.level() == held.level())
                    .findFirst()
                    .ifPresentOrElse(
                            decision -> {
                                if (!decision.validUntil().equals(held.validUntil())) {
                                    lost.add(say.wouldLast(
                                            held.competency(),
                                            written.number(held.level()),
                                            written.date(decision.validUntil())));
                                }
                            },
                            () -> lost.add(say.wouldEnd(held.competency(), written.number(held.level()))));
        }
        return lost;
    }
}
