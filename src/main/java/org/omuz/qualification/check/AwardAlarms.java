package org.omuz.qualification.check;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.omuz.agency.CentreTask;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** Awards or evidence that are not as they must be, on the centre's first page. */
@RequestScoped
class AwardAlarms implements CentreTask {
    private final Visitor visitor;
    private final LocalFormat written;

    AwardAlarms(Visitor visitor, LocalFormat written) {
        this.visitor = visitor;
        this.written = written;
    }

    @Override
    public Optional<Waiting> waiting() {
        long count = AwardAlarm.count();
        QualificationMessages say = visitor.wording(QualificationMessages.class);
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Waiting(say.alarmsWait(written.number(count)), say.lookAtThem(), "/centre/awards", count));
    }
}
