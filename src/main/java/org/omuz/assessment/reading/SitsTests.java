package org.omuz.assessment.reading;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import org.omuz.agency.signin.SignedIn;
import org.omuz.assessment.desk.TeachingMessages;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;

/** Keeps the right answers of a course from those who are to sit its tests, whatever else they do at the centre. */
@RequestScoped
class SitsTests {
    private static final String ENROLLED = "from Enrolment e where e.person.id = ?1 and e.state = ?2"
            + " and e.session.state = ?3 and e.courseVersion.course.code = ?4";

    private final SignedIn signedIn;
    private final Visitor visitor;

    SitsTests(SignedIn signedIn, Visitor visitor) {
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** Why the questions are not shown; null where they may be. */
    String refusal(String course) {
        return sits(course) ? visitor.wording(TeachingMessages.class).youSitItsTests() : null;
    }

    /** 403 with the reason. */
    void refuse(String course) {
        if (sits(course)) {
            throw new ForbiddenException(Rejected.because(TeachingMessages.class, TeachingMessages::youSitItsTests));
        }
    }

    private boolean sits(String course) {
        return signedIn.known()
                .filter(me ->
                        Enrolment.count(ENROLLED, me.id, Enrolment.State.ENROLLED, Session.State.OPEN, course) > 0)
                .isPresent();
    }
}
