package org.omuz.training.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omuz.agency.Person;
import org.omuz.agency.PersonPanel;
import org.omuz.agency.signin.SignedIn;
import org.omuz.training.session.Enrolment;

/** A trainee's own first page: the next step, the sessions, then what other features say of the person. */
@Path("/me")
@RolesAllowed("trainee")
@Transactional
public class MyTrainingPages {

    @CheckedTemplate(basePath = "training")
    record me(List<RawString> urgent, NextStep next, List<MySession> sessions, List<RawString> panels)
            implements TemplateInstance {}

    private final SignedIn signedIn;
    private final MyTrainingViews views;
    private final Instance<PersonPanel> panels;

    MyTrainingPages(SignedIn signedIn, MyTrainingViews views, @Any Instance<PersonPanel> panels) {
        this.signedIn = signedIn;
        this.views = views;
        this.panels = panels;
    }

    @GET
    public TemplateInstance me() {
        Person person = signedIn.person();
        List<Enrolment> enrolments = Enrolment.of(person);
        Map<Long, Set<Long>> done = ActivityDone.idsOfPerson(person.id);
        Map<Boolean, List<RawString>> byUrgency = panels.stream()
                .sorted(Comparator.comparingInt(PersonPanel::position))
                .collect(Collectors.partitioningBy(
                        panel -> panel.position() <= PersonPanel.BEFORE_ALL,
                        Collectors.mapping(
                                panel -> new RawString(panel.of(person).render()), Collectors.toList())));
        return new me(
                byUrgency.get(true),
                views.next(enrolments, done).orElse(null),
                views.sessions(enrolments, done),
                byUrgency.get(false));
    }
}
